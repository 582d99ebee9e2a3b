import EditionModel

/// A page on its way to an article: its lines, and for each the reason why it is left out, as far as one is known.
struct Page {
  /// The source, for messages.
  let source: Source
  /// The lines that say something.
  private(set) var lines: [TextLine]
  /// Beside each line, why it is no part of the story; `nil` while it may be one.
  var reasons: [SkipReason?]
  /// Whether empty lines part the page: in a dump without any, every line is a block.
  let hasGaps: Bool

  /// A page of `lines` that nothing is known of yet.
  init(_ lines: [TextLine], of source: Source) {
    self.source = source
    self.lines = lines
    reasons = Array(repeating: nil, count: lines.count)
    hasGaps = lines.dropFirst().contains(where: \.opensBlock)
  }

  /// Whether line `index` begins a block.
  func opensBlock(_ index: Int) -> Bool {
    !hasGaps || index >= lines.count || lines[index].opensBlock
  }

  /// Whether line `index` is a block of its own.
  func isAlone(_ index: Int) -> Bool {
    opensBlock(index) && opensBlock(index + 1)
  }

  /// Takes other lines, with a reason for each.
  mutating func replace(lines: [TextLine], reasons: [SkipReason?]) {
    self.lines = lines
    self.reasons = reasons
  }

  /// The text of line `index`.
  func text(_ index: Int) -> String {
    lines[index].text
  }

  /// The lines that are left out, by reason.
  var skipped: [SkippedText] {
    SkippedText.grouped(
      zip(lines, reasons).lazy.compactMap { line, reason in reason.map { (reason: $0, line: line.text) } })
  }
}

/// The rules that match a part of a line, found by the first bytes of their texts, so that a line costs one look-up a
/// word and not one search a text.
struct PartialRules: Sendable {
  private struct Entry: Sendable {
    /// The rule's place in the table: of several that match the first counts.
    let order: Int
    let rule: LineRule
    let text: String
  }

  /// The entries by the first four bytes of their texts.
  private let entries: [UInt32: [Entry]]

  /// The rules of `all` that do not match whole lines.
  init(_ all: [LineRule]) {
    var entries: [UInt32: [Entry]] = [:]
    for (order, rule) in all.enumerated() {
      let texts: [String] =
        switch rule.test {
        case .equals: []
        case .begins(let texts), .holds(let texts), .offers(let texts), .labels(let texts): texts
        }
      for text in texts {
        entries[Self.head(text.utf8[...]), default: []].append(Entry(order: order, rule: rule, text: text))
      }
    }
    self.entries = entries
  }

  /// The reason of the first rule that matches `line`, whose key is `key`.
  func reason(for key: String, of line: String, in place: LineRule.Place) -> SkipReason? {
    var best: Entry?
    var rest = key.utf8[...]
    var isStart = true
    while !rest.isEmpty {
      for entry in entries[Self.head(rest)] ?? [] where entry.order < best?.order ?? .max {
        guard entry.rule.place == place || entry.rule.place == .anywhere, rest.starts(with: entry.text.utf8)
        else { continue }
        let matches =
          switch entry.rule.test {
          case .equals: false
          case .begins: isStart && Self.isWordEnd(rest.dropFirst(entry.text.utf8.count).first)
          case .holds: true
          case .offers: Self.isOffer(line)
          case .labels: isStart && Self.isLabel(entry.text, at: line)
          }
        if matches { best = entry }
      }
      isStart = false
      // The next word, or the next part of one with hyphens.
      rest = rest.drop { $0 != 0x20 && $0 != 0x2D }.dropFirst()
    }
    return best?.rule.reason
  }

  private static func head(_ text: Substring.UTF8View) -> UInt32 {
    text.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func isWordEnd(_ next: UInt8?) -> Bool {
    next == nil || next == 0x20 || next == UInt8(ascii: ":") || next == UInt8(ascii: ",")
  }

  /// Whether `line` speaks to the reader, or is no sentence. What somebody is quoted with is news.
  private static func isOffer(_ line: String) -> Bool {
    guard LineShape.endsSentence(line) else { return true }
    guard let first = line.unicodeScalars.first, !"„»\"“".unicodeScalars.contains(first) else { return false }
    return line.split(separator: " ").contains { address.contains($0) }
  }

  private static let address: Set<Substring> = [
    "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "du", "dein", "deine", "deinem", "deinen", "Wir", "wir",
    "unser", "unsere", "unserem", "unseren", "unserer", "Unser", "Unsere", "Jetzt", "Hier",
  ]

  private static func isLabel(_ label: String, at line: String) -> Bool {
    let text = line.lowercased().drop { !$0.isLetter }
    guard text.hasPrefix(label) else { return false }
    let rest = text.dropFirst(label.count).drop { $0 == " " }
    return rest.first.map { ":–—→›»>|…".contains($0) || ($0 == "-" && rest.dropFirst().first == " ") } ?? true
  }
}

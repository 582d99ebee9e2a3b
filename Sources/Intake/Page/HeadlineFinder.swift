/// Finds the headline: the line that most evidence speaks for.
struct HeadlineFinder {
  /// One piece of evidence, and its weight.
  private enum Weight {
    static let playerBelow = 5
    static let ressortAbove = 4
    static let stampBelow = 3
    static let inPageTitle = 3
    static let proseInNextBlock = 2
    static let proseBelow = 1
    static let opensBlock = 1
    static let captionAbove = 1
    static let manyWords = 1
    static let fullStop = -4
    static let proseAbove = -2
  }

  let page: Page
  /// The running texts above each line, of those that stand as blocks of their own.
  private let proseAbove: [Int]
  /// The first line below each that nothing speaks against.
  private let nextOpen: [Int]

  /// A finder for `page`, whose labels and captions are marked.
  init(_ page: Page) {
    self.page = page
    var above: [Int] = []
    var count = 0
    for index in page.lines.indices {
      above.append(count)
      let isText = page.reasons[index] == nil && page.isAlone(index)
      if isText && LineShape.isProse(page.text(index)) { count += 1 }
    }
    proseAbove = above
    var next = Array(repeating: page.lines.count, count: page.lines.count + 1)
    for index in page.lines.indices.reversed() {
      next[index] =
        index + 1 < page.lines.count && page.reasons[index + 1] == nil
          && PersonName.author(page.text(index + 1)) == nil ? index + 1 : next[index + 1]
    }
    nextOpen = next
  }

  /// The headline's line; `nil` where no line can be one.
  func find() -> Int? {
    var best: (index: Int, score: Int)?
    for index in page.lines.indices {
      guard proseAbove[index] < 3 else { break }
      guard let score = score(index) else { continue }
      // Menus stand above, so of equals the later one; but not below the story's first text.
      if score > best?.score ?? .min
        || (score == best?.score && proseAbove[index] == best.map { proseAbove[$0.index] })
      {
        best = (index, score)
      }
    }
    return best?.index
  }

  /// What speaks for line `index`; `nil` where it cannot be a headline.
  private func score(_ index: Int) -> Int? {
    let text = page.text(index)
    guard page.reasons[index] == nil, text.utf8.count <= 300, LineShape.hasLetter(text),
      !LineShape.isProse(text) || !text.hasSuffix("."), RessortList.ressort(named: text) == nil
    else { return nil }
    let words = LineShape.words(text).filter { LineShape.hasLetter($0) }.count
    var evidence = 0
    var score = 0
    let below = index + 1 < page.lines.count ? page.reasons[index + 1] : nil
    switch below {
    case .player: evidence += Weight.playerBelow
    case .dateLine, .readingTime, .share, .comments: evidence += Weight.stampBelow
    default:
      if index + 1 < page.lines.count, PersonName.author(page.text(index + 1)) != nil {
        evidence += Weight.stampBelow
      }
    }
    if index > 0, isRessort(index - 1) { evidence += Weight.ressortAbove }
    if index > 0, let title = page.reasons.first, title == .pageTitle, words > 2, page.text(0).contains(text)
    {
      evidence += Weight.inPageTitle
    }
    guard words >= 2 || evidence >= Weight.ressortAbove else { return nil }
    guard proseAbove[index] == 0 || evidence >= Weight.stampBelow else { return nil }
    let next = nextOpen[index]
    if next < page.lines.count,
      LineShape.isProse(page.text(next)) || Dateline.line(page.text(next), isBare: false) != nil
    {
      score += page.opensBlock(next) ? Weight.proseInNextBlock : Weight.proseBelow
    }
    if page.opensBlock(index) { score += Weight.opensBlock }
    if index > 0, let above = page.reasons[index - 1], above == .caption || above == .captionRepeated {
      score += Weight.captionAbove
    }
    if words >= 4 { score += Weight.manyWords }
    if text.hasSuffix(".") { score += Weight.fullStop }
    return score + evidence + Weight.proseAbove * proseAbove[index]
  }

  private func isRessort(_ index: Int) -> Bool {
    RessortList.ressort(named: page.text(index)) != nil || Breadcrumb.ressort(in: page.text(index)) != nil
  }
}

/// The path to a page as sites print it: `Startseite > Sport > Fußball`.
enum Breadcrumb {
  /// The Ressort that a path names: the first of its parts that is one; `nil` where `line` is no path.
  static func ressort(in line: String) -> String? {
    guard line.utf8.count <= 160 else { return nil }
    for separator in [" > ", " › ", " » ", " | ", " / ", " → ", " • "] where line.contains(separator) {
      let parts = line.split(separator: separator).map(String.init)
      if parts.count > 1, let ressort = parts.lazy.compactMap({ RessortList.ressort(named: $0) }).first {
        return ressort
      }
    }
    return nil
  }
}

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
    static let proseNear = 1
    static let opensBlock = 1
    static let captionAbove = 1
    static let manyWords = 1
    static let fullStop = -4
    static let onlyName = -6
    static let proseAbove = -2
  }

  let page: Page
  /// The running texts above each line, of those that stand as blocks of their own; only as far as a headline may
  /// stand.
  private let proseAbove: [Int]
  /// The first line below each that nothing speaks against, and that is no author's.
  private let nextOpen: [Int]

  /// Below this many texts a headline is another story's.
  private static let mostProseAbove = 3

  /// Below this line there is none: menus have hundreds of entries, not thousands.
  private static let deepest = 2000

  /// A finder for `page`, whose labels and captions are marked.
  init(_ page: Page) {
    self.page = page
    var above: [Int] = []
    var count = 0
    for index in page.lines.indices {
      above.append(count)
      let isText = page.reasons[index] == nil && page.isAlone(index)
      if isText && LineShape.isProse(page.text(index)) { count += 1 }
      if count == Self.mostProseAbove || index == Self.deepest { break }
    }
    proseAbove = above
    var next = Array(repeating: page.lines.count, count: above.count + 1)
    for index in above.indices.reversed() {
      let below = index + 1
      let isOpen = below < page.lines.count && page.reasons[below] == nil
      next[index] =
        isOpen && Byline(page.text(below), allowsBareName: false) == nil ? below : next[below]
    }
    nextOpen = next
  }

  /// The headline's line; `nil` where no line can be one.
  func find() -> Int? {
    var best: (index: Int, score: Int)?
    for index in proseAbove.indices {
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
      !LineShape.isProse(text) || !text.hasSuffix("."), RessortList.ressort(named: text) == nil,
      Byline(text, allowsBareName: false) == nil, LineRules.reason(for: text, in: .head) != .menu
    else { return nil }
    let words = LineShape.words(text).filter { LineShape.hasLetter($0) }.count
    var evidence = 0
    var score = 0
    switch below(index) {
    case .player: evidence += Weight.playerBelow
    case .dateLine, .readingTime, .share, .comments, .byline: evidence += Weight.stampBelow
    default: break
    }
    if hasRessortAbove(index) { evidence += Weight.ressortAbove }
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
    } else if isProseNear(next) {
      score += Weight.proseNear
    }
    if page.opensBlock(index) { score += Weight.opensBlock }
    if index > 0, let above = page.reasons[index - 1], above == .caption || above == .captionRepeated {
      score += Weight.captionAbove
    }
    if words >= 4 { score += Weight.manyWords }
    if text.hasSuffix(".") { score += Weight.fullStop }
    if Byline(text, allowsBareName: true) != nil { score += Weight.onlyName }
    return score + evidence + Weight.proseAbove * proseAbove[index]
  }

  /// Why the line below is left out, where it is.
  private func below(_ index: Int) -> SkipReason? {
    guard index + 1 < page.lines.count else { return nil }
    if let reason = page.reasons[index + 1] { return reason }
    return Byline(page.text(index + 1), allowsBareName: true) == nil ? nil : .byline
  }

  /// Whether a Ressort stands above, or above the kicker: a few words, as a headline seldom is.
  private func hasRessortAbove(_ index: Int) -> Bool {
    guard let above = page.lineAbove(index) else { return false }
    if page.ressort(at: above, above: index) != nil { return true }
    guard page.reasons[above] == nil, LineShape.words(page.text(above)).count <= 4,
      !LineShape.endsSentence(page.text(above)), above > 0
    else { return false }
    return RessortList.ressort(named: page.text(above - 1)) != nil
      && page.ressort(at: above - 1, above: index) != nil
  }

  /// Whether running text stands a line or two below line `index`.
  private func isProseNear(_ index: Int) -> Bool {
    var next = index
    for _ in 0..<2 where next < nextOpen.count {
      next = nextOpen[next]
      if next < page.lines.count, LineShape.isProse(page.text(next)) { return true }
    }
    return false
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

import EditionModel

/// Holds an article against the page it was read from: every line is spoken, in the page's order, or kept with the
/// reason why not.
struct Accounting {
  /// The lines that are neither.
  private(set) var lost: [String] = []
  /// What the article says and the page does not.
  private(set) var invented: [String] = []

  private let article: Article
  private var skipped: [String: Int] = [:]
  private var blocks: [String]
  private var fields: [String]

  /// The account of `article`, read from `page`.
  init(of article: Article, from page: String) {
    self.article = article
    for line in article.skipped.flatMap(\.text) { skipped[line, default: 0] += 1 }
    blocks = article.blocks.map { Self.letters($0.text) }
    fields = [
      article.headline, article.lead, article.kicker, article.ressort, article.dateline, article.author,
      article.credit,
    ].compactMap(\.self).map(Self.letters)
    for line in Self.lines(page) { take(line) }
    invented += skipped.filter { $0.value > 0 }.map(\.key)
    invented += blocks
  }

  /// Lines that were skipped and yet are a block of the article.
  var spokenThoughSkipped: [String] {
    let blocks = Set(article.blocks.map(\.text))
    return article.skipped.flatMap(\.text).filter(blocks.contains)
  }

  private mutating func take(_ line: String) {
    if let count = skipped[line], count > 0 {
      skipped[line] = count - 1
      return
    }
    let text = Self.letters(line)
    if takeFromBlocks(text) || text.isEmpty { return }
    // Ressort, kicker, headline, author, dateline, lead, in whatever order; a lead may bear the agency's mark, and a
    // line may hold two of them.
    if let index = fields.firstIndex(where: { $0 == text }) {
      if fields[index] != Self.letters(article.ressort) { fields.remove(at: index) }
      return
    }
    if let lead = article.lead.map(Self.letters),
      lead.hasPrefix(text) || lead.hasSuffix(text) || text.hasPrefix(lead)
    {
      return
    }
    let rest = fields.sorted { $0.count > $1.count }.reduce(text) { $0.replacing($1, with: "") }
    if rest.count > 6 { lost.append(line) }
  }

  /// Takes a line that is the next block, or a part of it, or it with the place in front and the mark behind.
  private mutating func takeFromBlocks(_ text: String) -> Bool {
    guard let next = blocks.first, !text.isEmpty else { return false }
    let marks = [article.dateline, article.credit].compactMap(\.self).map(Self.letters)
    for front in [""] + marks + [marks.joined()] {
      for back in [""] + marks + ["dpa", "mitdpa", "afpmitdpa"] where text.hasPrefix(front) {
        var middle = text.dropFirst(front.count)
        guard middle.hasSuffix(back) else { continue }
        middle = middle.dropLast(back.count)
        if middle == next {
          blocks.removeFirst()
          return true
        }
        if !middle.isEmpty, back.isEmpty || middle.count > 20, next.hasPrefix(middle) {
          blocks[0] = String(next.dropFirst(middle.count))
          if blocks[0].count < 4 { blocks.removeFirst() }
          return true
        }
        // The last line of a broken paragraph.
        if front.isEmpty, !middle.isEmpty, next == middle + back {
          blocks.removeFirst()
          return true
        }
      }
    }
    return false
  }

  private static func lines(_ page: String) -> [String] {
    page.split { $0.isNewline }.map { line in
      String(line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    .filter { !$0.isEmpty }
  }

  /// Letters and digits only, in lower case: what is compared.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

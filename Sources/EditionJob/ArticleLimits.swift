import EditionModel

/// What no article is: hours of text in one file, or data that was pasted between the paragraphs.
///
/// Such a source would fill memory and disk with sound that nobody hears to its end; the rest of it, and of the
/// edition, is made all the same.
public struct ArticleLimits: Hashable, Sendable, Codable {
  /// The most an article may hold, in bytes of its text.
  public let longestText: Int
  /// The longest word, in letters.
  public let longestWord: Int

  /// Other limits than the usual ones.
  public init(longestText: Int, longestWord: Int) {
    self.longestText = longestText
    self.longestWord = longestWord
  }

  /// Two hours of speech; a word of twice as many letters as the numbers of six lines, said as one word, have.
  public static let standard = ArticleLimits(longestText: 120_000, longestWord: 300)

  /// The most a line of a teaser list may hold, in bytes: two minutes of speech.
  static let longestTeaser = 2_000

  /// What of `article` can be read, or `nil`; and what is left out of it for which reason.
  func readable(_ article: Article, from source: String) -> (Article?, [RunReport.LeftOut]) {
    let length = article.blocks.reduce(0) { $0 + $1.text.utf8.count }
    guard length <= longestText else {
      let reason =
        "The article holds \(length) bytes of text, more than \(longestText). Give one article a file."
      return (nil, [.init(source: source, step: "intake", reason: reason)])
    }
    for text in [article.headline, article.lead ?? ""] {
      if let fault = fault(in: text) {
        return (nil, [.init(source: source, step: "intake", reason: fault)])
      }
    }
    var leftOut: [RunReport.LeftOut] = []
    let blocks = article.blocks.filter { block in
      guard let fault = fault(in: block.text) else { return true }
      leftOut.append(.init(source: source, step: "intake", reason: fault))
      return false
    }
    return blocks.isEmpty ? (nil, leftOut) : (leftOut.isEmpty ? article : article.with(blocks), leftOut)
  }

  /// Whether `text` holds nothing but words.
  func isReadable(_ text: String) -> Bool {
    text.utf8.count <= Self.longestTeaser && fault(in: text) == nil
  }

  /// Why `text` cannot be read.
  private func fault(in text: String) -> String? {
    guard text.utf8.count > longestWord else { return nil }
    var length = 0
    var longest = 0
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      length = isLetter ? length + 1 : 0
      longest = max(longest, length)
    }
    guard longest > longestWord else { return nil }
    return
      "“\(text.prefix(40))…” is left out: it holds a word of \(longest) letters, which is data and no text. "
      + "Remove it from the page."
  }
}

extension Article {
  /// The same article with other paragraphs.
  fileprivate func with(_ blocks: [Block]) -> Article {
    Article(
      id: id, date: date, ressort: ressort, kicker: kicker, headline: headline, lead: lead,
      dateline: dateline,
      credit: credit, author: author, url: url, priority: priority, blocks: blocks, teasers: teasers,
      skipped: skipped)
  }
}

import EditionModel
import Scripting

/// The pages' pointers to other articles, each once, and none to an article of the edition.
enum TeaserCollection {
  /// What `articles` point to and do not hold themselves, in the order in which it first appears.
  ///
  /// - Parameter withdrawn: articles that must not be pointed to.
  static func teasers(
    of articles: [Article], besides withdrawn: [WithdrawnArticle] = [], limits: ArticleLimits = .standard
  ) -> [Teaser] {
    var known = Known()
    for article in articles { known.insert(article.headline) }
    return articles.flatMap(\.teasers).filter { teaser in
      !withdrawn.contains { $0.isHeaded(teaser.title) } && limits.isReadable(teaser.title)
        && limits.isReadable(teaser.teaser ?? "")
        && known.insert(teaser.title)
    }
  }

  /// Headlines, recognised by their letters and digits, with or without a label such as "Kommentar:" before one of them.
  private struct Known {
    private var whole: Set<String> = []
    private var unlabelled: Set<String> = []

    /// Takes in a headline; whether it is a new one.
    @discardableResult
    mutating func insert(_ headline: String) -> Bool {
      let name = TeaserCollection.letters(of: headline)
      guard !name.isEmpty else { return false }
      var rest: String?
      if let colon = headline.firstIndex(of: ":"), !headline[..<colon].contains(" ") {
        rest = TeaserCollection.letters(of: headline[headline.index(after: colon)...])
      }
      let isKnown = whole.contains(name) || unlabelled.contains(name) || rest.map(whole.contains) == true
      whole.insert(name)
      if let rest, !rest.isEmpty { unlabelled.insert(rest) }
      return !isKnown
    }
  }

  static func letters(of text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}

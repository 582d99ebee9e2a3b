import EditionModel
import Publishing

extension WithdrawnArticle {
  /// The article called `id` under `headline` in the edition of `date`.
  init(date: CalendarDate, id: String, heading headline: String, url: String?) {
    self.init(date: date, id: id, headline: Self.hash(of: headline), url: url)
  }

  /// Whether `article`, called `id` in an edition of `day`, is this one.
  ///
  /// On its own day an article is known by its id, also with a new headline. On others the same file may hold another
  /// story: there it takes the headline too. The address on the web is always that of one article.
  func covers(_ article: Article, id other: String, on day: CalendarDate) -> Bool {
    if let url, url == article.url { return true }
    return id == other && (date == day || isHeaded(article.headline))
  }

  /// Whether `headline` is its own, with or without a label such as "Kommentar:" before it.
  func isHeaded(_ headline: String) -> Bool {
    let rest = headline.firstIndex(of: ":").map { String(headline[headline.index(after: $0)...]) }
    return self.headline == Self.hash(of: headline) || rest.map { self.headline == Self.hash(of: $0) } == true
  }

  private static func hash(of headline: String) -> String {
    SHA256.hexDigest(of: TeaserCollection.letters(of: headline))
  }
}

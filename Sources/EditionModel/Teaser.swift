/// A pointer to another article, as pages list them below the story (Anreißer).
public struct Teaser: Hashable, Sendable, Codable {
  /// The day as `2025-09-06`, or the clock time as `10:06` where the page shows one.
  public let date: String?
  /// Reading time in minutes.
  public let minutes: Int?
  /// The other article's headline.
  public let title: String
  /// Its first sentences.
  public let teaser: String?
  /// Who wrote it.
  public let author: String?

  /// A teaser as it stands on the page.
  public init(date: String?, minutes: Int?, title: String, teaser: String?, author: String?) {
    self.date = date
    self.minutes = minutes
    self.title = title
    self.teaser = teaser
    self.author = author
  }
}

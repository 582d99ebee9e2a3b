/// An article that must not be published any more (zurückgezogen); the manifests of the editions remember it.
public struct WithdrawnArticle: Hashable, Sendable, Codable {
  /// The day of the edition that it was withdrawn from.
  public let date: CalendarDate
  /// Its id there.
  public let id: String
  /// The SHA-256 of its headline's letters and digits: the words themselves may be why it was withdrawn.
  public let headline: String
  /// Where it stands on the web, where that is known.
  public let url: String?

  /// An article that was withdrawn from the edition of `date`.
  public init(date: CalendarDate, id: String, headline: String, url: String?) {
    self.date = date
    self.id = id
    self.headline = headline
    self.url = url
  }
}

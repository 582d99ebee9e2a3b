/// Another profile that takes a part of the reading (Zweitstimme).
public struct SecondVoice: Hashable, Sendable, Codable {
  /// Who reads which article.
  public enum Articles: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first voice reads all of them.
    case first
    /// The two take turns.
    case inTurn = "in_turn"
  }

  /// The other profile's name.
  public let profile: String
  /// Whether quotations are read by the voice that does not read the article.
  public let quotes: Bool
  /// Who reads which article.
  public let articles: Articles

  /// A part for `profile`.
  public init(profile: String, quotes: Bool, articles: Articles) {
    self.profile = profile
    self.quotes = quotes
    self.articles = articles
  }
}

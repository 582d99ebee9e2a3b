/// The sound files an editor wants to hear between the texts, as paths (Jingles).
public struct Jingles: Hashable, Sendable, Codable {
  /// Before the greeting of the edition.
  public let opening: String?
  /// After the last article of a Ressort that another one follows.
  public let between: String?
  /// After every other article.
  public let end: String?

  /// Files for some places, or for none.
  public init(opening: String? = nil, between: String? = nil, end: String? = nil) {
    self.opening = opening
    self.between = between
    self.end = end
  }

  /// No sound but the voice.
  public static let none = Jingles()
}

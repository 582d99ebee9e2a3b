/// How far the voice sinks, in semitones (0...6).
public struct Melody: Hashable, Sendable, Codable {
  /// From an article's first paragraph to its last.
  public let article: Double
  /// From a paragraph's first sentence to its last.
  public let paragraph: Double

  /// A melody.
  public init(article: Double, paragraph: Double) {
    self.article = article
    self.paragraph = paragraph
  }

  /// A voice that stays where it is.
  public static let level = Melody(article: 0, paragraph: 0)
}

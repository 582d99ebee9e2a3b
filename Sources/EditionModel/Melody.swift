/// How a profile's voice moves: over an article, over a paragraph, and within a sentence (Satzmelodie).
public struct Melody: Hashable, Sendable, Codable {
  /// How far the voice sinks from an article's first paragraph to its last, in semitones (0...6).
  public let article: Double
  /// How far it sinks from a paragraph's first sentence to its last, in semitones (0...6).
  public let paragraph: Double
  /// What is done to each sentence.
  public let sentence: SentenceMelody

  /// A melody.
  public init(article: Double, paragraph: Double, sentence: SentenceMelody = .plain) {
    self.article = article
    self.paragraph = paragraph
    self.sentence = sentence
  }

  /// A voice that stays where it is and speaks each sentence as the engine would.
  public static let level = Melody(article: 0, paragraph: 0)
}

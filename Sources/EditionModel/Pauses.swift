/// The silences of a voice profile, in milliseconds (0...5000).
public struct Pauses: Hashable, Sendable, Codable {
  /// Between two sentences of a paragraph.
  public let sentence: Milliseconds
  /// Between two paragraphs.
  public let paragraph: Milliseconds
  /// Before a subheading.
  public let beforeSubheading: Milliseconds
  /// After a headline or a subheading.
  public let afterHeading: Milliseconds
  /// After the dateline.
  public let afterDateline: Milliseconds
  /// Between the parts of a sentence that is too long for the engine.
  public let clause: Milliseconds
  /// After the last sentence of an article, before the track is rounded up to a whole second.
  public let articleEnd: Milliseconds

  /// The silences of one profile.
  public init(
    sentence: Milliseconds, paragraph: Milliseconds, beforeSubheading: Milliseconds,
    afterHeading: Milliseconds, afterDateline: Milliseconds, clause: Milliseconds, articleEnd: Milliseconds
  ) {
    self.sentence = sentence
    self.paragraph = paragraph
    self.beforeSubheading = beforeSubheading
    self.afterHeading = afterHeading
    self.afterDateline = afterDateline
    self.clause = clause
    self.articleEnd = articleEnd
  }

  /// What the shipped profiles start from.
  public static let news = Pauses(
    sentence: .init(400), paragraph: .init(750), beforeSubheading: .init(900), afterHeading: .init(700),
    afterDateline: .init(500), clause: .init(110), articleEnd: .init(1500))
}

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
  /// Before a paragraph that is a quotation as a whole.
  public let beforeQuote: Milliseconds
  /// After one.
  public let afterQuote: Milliseconds
  /// Within a sentence, where a quotation begins and where it ends.
  public let quotation: Milliseconds
  /// Within a sentence, at a dash.
  public let dash: Milliseconds
  /// Between the parts of a sentence that is too long for the engine.
  public let clause: Milliseconds
  /// After the last sentence of an article; in the whole edition the padding comes on top.
  public let articleEnd: Milliseconds

  /// The silences of one profile.
  public init(
    sentence: Milliseconds, paragraph: Milliseconds, beforeSubheading: Milliseconds,
    afterHeading: Milliseconds, afterDateline: Milliseconds, beforeQuote: Milliseconds,
    afterQuote: Milliseconds, quotation: Milliseconds, dash: Milliseconds, clause: Milliseconds,
    articleEnd: Milliseconds
  ) {
    self.sentence = sentence
    self.paragraph = paragraph
    self.beforeSubheading = beforeSubheading
    self.afterHeading = afterHeading
    self.afterDateline = afterDateline
    self.beforeQuote = beforeQuote
    self.afterQuote = afterQuote
    self.quotation = quotation
    self.dash = dash
    self.clause = clause
    self.articleEnd = articleEnd
  }

  /// What the shipped profiles start from.
  public static let news = Pauses(
    sentence: .init(400), paragraph: .init(750), beforeSubheading: .init(900), afterHeading: .init(700),
    afterDateline: .init(500), beforeQuote: .init(800), afterQuote: .init(800), quotation: .init(140),
    dash: .init(260), clause: .init(110), articleEnd: .init(1500))
}

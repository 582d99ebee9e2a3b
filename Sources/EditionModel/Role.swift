/// Why something is said; it chooses the pause around it and, by the voice profile, how it is spoken (Rolle).
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// The newspaper's greeting at the start of an edition.
  case opening
  /// The short line above a headline.
  case kicker
  /// The headline of an article.
  case headline
  /// The paragraph in bold that follows it.
  case lead
  /// The place that opens the body.
  case dateline
  /// A line between paragraphs; a chapter begins at it.
  case subheading
  /// A sentence of a paragraph.
  case body
  /// A sentence of a paragraph that is a quotation as a whole.
  case quote
  /// The agency or author at the end.
  case credit
  /// A sentence of the short edition.
  case bulletin
}

/// One piece of an article's body, in its order.
public struct Block: Hashable, Sendable, Codable {
  /// What a block is.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Running text (Absatz).
    case paragraph
    /// A line between paragraphs (Zwischentitel); a chapter begins at it.
    case subheading
    /// A paragraph that is a quotation as a whole (Zitat).
    case quote
  }

  /// What the block is.
  public let kind: Kind
  /// Its text, one line, in NFC, as written.
  public let text: String

  /// A block of `kind` that says `text`.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

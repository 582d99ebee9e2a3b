/// Something an editor should know about an edition that came out all the same (Hinweis).
public struct Warning: Hashable, Sendable, Codable {
  /// The article's or the source's name.
  public let source: String
  /// What happened and what to do about it, in a full sentence.
  public let message: String

  /// A warning about `source`.
  public init(source: String, message: String) {
    self.source = source
    self.message = message
  }
}

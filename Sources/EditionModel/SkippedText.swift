/// Lines of a source that are not spoken, and why.
public struct SkippedText: Hashable, Sendable, Codable {
  /// Why the lines are left out, in words an editor understands.
  public let reason: String
  /// The lines as they stand in the source, without white space around them; empty lines are not kept.
  public let text: [String]

  /// Lines left out for one reason.
  public init(reason: String, text: [String]) {
    self.reason = reason
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case reason, lines, text
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    reason = try container.decode(String.self, forKey: .reason)
    text = try container.decode([String].self, forKey: .text)
  }

  /// Writes the number of lines beside the lines themselves, so that one can be checked against the other.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(reason, forKey: .reason)
    try container.encode(text.count, forKey: .lines)
    try container.encode(text, forKey: .text)
  }
}

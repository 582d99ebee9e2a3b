/// One place where the spoken form differs from the written one, with the rule that made it so.
public struct ReadingChange: Hashable, Sendable, Codable {
  /// The words as written, such as `3. Oktober`.
  public let written: String
  /// What is said for them: "dritten Oktober".
  public let spoken: String
  /// The rule's name as docs/GERMAN.md lists it: `date.dayMonth`.
  public let rule: String

  /// A change made by `rule`.
  public init(written: String, spoken: String, rule: String) {
    self.written = written
    self.spoken = spoken
    self.rule = rule
  }
}

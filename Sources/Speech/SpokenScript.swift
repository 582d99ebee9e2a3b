public import EditionModel

/// A script as it was spoken: samples and when what is heard.
public struct SpokenScript: Sendable {
  /// A sentence, or a part of one, that the engine could not speak.
  public struct LeftOut: Hashable, Sendable, Codable {
    /// What is missing, as the engine was handed it.
    public let text: String
    /// The sentence that it is missing from, as written.
    public let sentence: WrittenText
    /// Why.
    public let reason: String
  }

  /// The samples of the one channel, 16 bit; as many as the timeline is long.
  public private(set) var samples: [Int16]
  /// When what is heard.
  public let timeline: Timeline
  /// What is missing.
  public let leftOut: [LeftOut]

  /// Hands out the samples and keeps none: a long track takes megabytes, and two of it twice as many.
  public mutating func takeSamples() -> [Int16] {
    defer { samples = [] }
    return samples
  }
}

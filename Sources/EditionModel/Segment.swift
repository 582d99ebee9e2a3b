/// One spoken sentence in the timeline of its track.
public struct Segment: Hashable, Sendable, Codable {
  /// Why it is said.
  public let role: Role
  /// Which block of the script it belongs to.
  public let block: Int
  /// Its first sample.
  public let start: SampleCount
  /// The sample after its last one.
  public let end: SampleCount
  /// Silence before it as the voice profile asks for it.
  public let pause: Milliseconds
  /// Silence added to that, so that a chapter starts on a whole second.
  public let padding: SampleCount
  /// The sentence as written.
  public let written: WrittenText
  /// The sentence as said.
  public let spoken: SpokenText
  /// The first sample of each word of `spoken`, words being what white space separates; `nil` where the engine tells
  /// nothing.
  public let words: [SampleCount]?

  /// A sentence that sounds from `start` up to `end`.
  public init(
    role: Role, block: Int, start: SampleCount, end: SampleCount, pause: Milliseconds,
    padding: SampleCount, written: WrittenText, spoken: SpokenText, words: [SampleCount]? = nil
  ) {
    self.role = role
    self.block = block
    self.start = start
    self.end = end
    self.pause = pause
    self.padding = padding
    self.written = written
    self.spoken = spoken
    self.words = words
  }
}

extension Segment {
  enum CodingKeys: String, CodingKey {
    case role, block, start, end, pause, padding, written, spoken, words
  }

  /// Reads a sentence.
  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.container(keyedBy: CodingKeys.self))
  }

  init(_ container: KeyedDecodingContainer<CodingKeys>) throws {
    role = try container.decode(Role.self, forKey: .role)
    block = try container.decode(Int.self, forKey: .block)
    start = try container.decode(SampleCount.self, forKey: .start)
    end = try container.decode(SampleCount.self, forKey: .end)
    pause = try container.decode(Milliseconds.self, forKey: .pause)
    padding = try container.decode(SampleCount.self, forKey: .padding)
    written = try container.decode(WrittenText.self, forKey: .written)
    spoken = try container.decode(SpokenText.self, forKey: .spoken)
    words = try container.decodeIfPresent([SampleCount].self, forKey: .words)
  }
}

/// When what is heard in one audio file (Zeitachse): the source of every time in an edition.
public struct Timeline: Hashable, Sendable, Codable {
  /// The rate that all positions count in.
  public let rate: SampleRate
  /// The length of the file, the silence at its end among it.
  public let length: SampleCount
  /// The sentences in their order; they do not overlap.
  public let segments: [Segment]
  /// The chapters in their order; the first starts at 0.
  public let chapters: [Chapter]
  /// What is heard beside the voice, in its order; `nil` where nothing is.
  public let jingles: [JingleMark]?

  /// A timeline of `length` samples.
  public init(
    rate: SampleRate, length: SampleCount, segments: [Segment], chapters: [Chapter],
    jingles: [JingleMark]? = nil
  ) {
    self.rate = rate
    self.length = length
    self.segments = segments
    self.chapters = chapters
    self.jingles = jingles
  }

  /// The first sample that sounds: that of a sentence or of a jingle.
  public var firstSound: SampleCount {
    let starts = [segments.first?.start, jingles?.first?.start].compactMap(\.self)
    return starts.min() ?? .zero
  }

  /// The sentence that an article is announced with: the first of its lead, or of its text where it has none.
  public var beginning: Segment? {
    segments.first { $0.role == .lead } ?? segments.first { $0.role == .body || $0.role == .quote }
  }
}

// MARK: - Outlines

extension Timeline {
  /// Under this key a decoder is told, by `true`, to read editions as lists and feeds show them: of each track's sentences
  /// only the one it is announced with. Dozens of whole editions do not belong into memory at once, and sentences are what
  /// takes long to read.
  public static let outline = CodingUserInfoKey(rawValue: "outline")

  /// Reads a timeline, or the outline of one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    rate = try container.decode(SampleRate.self, forKey: .rate)
    length = try container.decode(SampleCount.self, forKey: .length)
    chapters = try container.decode([Chapter].self, forKey: .chapters)
    jingles = try container.decodeIfPresent([JingleMark].self, forKey: .jingles)
    let isOutline = Self.outline.map { decoder.userInfo[$0] as? Bool == true } ?? false
    segments =
      isOutline
      ? try Self.beginning(of: try container.nestedUnkeyedContainer(forKey: .segments)).map { [$0] } ?? []
      : try container.decode([Segment].self, forKey: .segments)
  }

  /// As `beginning`, without reading any other sentence.
  private static func beginning(of sentences: consuming any UnkeyedDecodingContainer) throws -> Segment? {
    var first: Segment?
    while !sentences.isAtEnd {
      let sentence = try sentences.nestedContainer(keyedBy: Segment.CodingKeys.self)
      switch try sentence.decode(Role.self, forKey: .role) {
      case .lead: return try Segment(sentence)
      case .body, .quote: first = try first ?? Segment(sentence)
      default: break
      }
    }
    return first
  }
}

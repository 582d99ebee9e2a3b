/// When what is heard in one audio file (Zeitachse): the source of every time in an edition.
public struct Timeline: Hashable, Sendable, Codable {
  /// The rate that all positions count in.
  public let rate: SampleRate
  /// The length of the file, the silence at its end among it.
  public let length: SampleCount
  /// The sentences in their order; they do not overlap.
  public private(set) var segments: [Segment]
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

  /// The timeline without its sentences but the one it is announced with.
  func outlined() -> Timeline {
    var outline = self
    outline.segments = beginning.map { [$0] } ?? []
    return outline
  }
}

import EditionModel

/// What has been spoken of a script so far, and the timeline that goes with it.
struct Tape: ~Copyable {
  /// Fewer bytes a second no voice reads, pauses included.
  private static let slowest = 6
  private let rate: SampleRate
  private var samples: [Int16] = []
  private var segments: [Segment] = []
  private var chapters: [Chapter] = []
  /// A chapter that begins with the next sound.
  private var nextChapter: String?

  init(rate: SampleRate) {
    self.rate = rate
  }

  private var lead: SampleCount { SampleCount(SpeechRenderer.chapterLead, at: rate) }

  /// Makes room for the sound of `letters` bytes of text, by far enough: memory that is never written to is never taken,
  /// and a tape that grows takes its place twice.
  mutating func reserve(letters: Int) {
    samples.reserveCapacity(letters * rate.hertz / Self.slowest)
  }

  /// Begins a chapter at the next utterance; one that had no sound gives its place to the one before it.
  mutating func openChapter(_ title: String) {
    nextChapter = title
  }

  /// Appends the sound of `utterance`; nothing where it has none.
  ///
  /// - Parameter words: when its words begin, from the start of `sound`.
  mutating func append(_ sound: [Int16], as utterance: Utterance, words: [SampleCount]? = nil) {
    guard !sound.isEmpty else { return }
    let nominal = SampleCount(samples.count) + SampleCount(utterance.pauseBefore, at: rate)
    var start = nominal
    if segments.isEmpty {
      start = max(nominal, lead)
      if let title = nextChapter { chapters.append(Chapter(title: title, start: .zero)) }
    } else if let title = nextChapter {
      let begin = max(nominal - lead, SampleCount(samples.count)).roundedUpToSecond(at: rate)
      start = begin + lead
      chapters.append(Chapter(title: title, start: begin))
    }
    nextChapter = nil
    samples += [Int16](repeating: 0, count: start.value - samples.count)
    samples += sound
    segments.append(
      Segment(
        role: utterance.role, block: utterance.block, start: start, end: SampleCount(samples.count),
        pause: utterance.pauseBefore, padding: start - nominal, written: utterance.written,
        spoken: utterance.spoken, words: words?.map { start + $0 }))
  }

  /// The whole track, with its pause.
  consuming func finish(pauseAfter: Milliseconds, leftOut: [SpokenScript.LeftOut]) -> SpokenScript {
    if !segments.isEmpty {
      samples += [Int16](repeating: 0, count: SampleCount(pauseAfter, at: rate).value)
    }
    let timeline = Timeline(
      rate: rate, length: SampleCount(samples.count), segments: segments, chapters: chapters)
    return SpokenScript(samples: samples, timeline: timeline, leftOut: leftOut)
  }
}

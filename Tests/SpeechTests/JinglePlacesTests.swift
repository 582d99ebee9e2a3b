import EditionModel
import Testing

@testable import Speech

@Suite("Jingles in a recording")
struct JinglePlacesTests {
  private static let rate = SampleRate(hertz: 1000)
  private static let jingle = [Int16](repeating: 9, count: 1234)

  /// Two sentences of 400 samples, each a chapter: at 200 and at 1200.
  private static var recording: SpokenScript {
    var tape = Tape(rate: rate)
    for index in 0..<2 {
      tape.openChapter("Kapitel \(index)")
      tape.append(
        [Int16](repeating: Int16(index + 1), count: 400),
        as: Utterance(
          role: .body, block: index, written: WrittenText(rawValue: "Satz."),
          spoken: SpokenText(rawValue: "Satz."), pauseBefore: .init(index * 100)),
        words: [.zero, SampleCount(50)])
    }
    return tape.finish(pauseAfter: .init(300), leftOut: [])
  }

  /// Where a value stands in the samples.
  private static func place(of value: Int16, in spoken: SpokenScript) -> Range<Int>? {
    guard let first = spoken.samples.firstIndex(of: value), let last = spoken.samples.lastIndex(of: value)
    else { return nil }
    return first..<(last + 1)
  }

  @Test("before the greeting: the jingle is the first sound, and the chapters stay on whole seconds")
  func opening() {
    let spoken = Self.recording.opened(by: Self.jingle, pause: .init(700))
    // 200 + 1234 + 700 = 2134, up to the next second and its lead of 200.
    #expect(Self.place(of: 9, in: spoken) == 200..<1434)
    #expect(Self.place(of: 1, in: spoken) == 2200..<2600)
    #expect(Self.place(of: 2, in: spoken) == 3200..<3600)
    #expect(
      spoken.timeline.jingles == [
        JingleMark(place: .opening, start: SampleCount(200), end: SampleCount(1434))
      ])
    #expect(spoken.timeline.chapters.map(\.start.value) == [0, 3000])
    #expect(spoken.timeline.segments.map(\.start.value) == [2200, 3200])
    #expect(spoken.timeline.segments[0].pause == .init(700))
    #expect(spoken.timeline.segments[0].padding.value == 66)
    #expect(spoken.timeline.segments[1].words == [SampleCount(3200), SampleCount(3250)])
    #expect(spoken.samples.count == spoken.timeline.length.value)
    #expect(spoken.timeline.length.value == 3900)
  }

  @Test("after an article: nothing before it moves")
  func end() {
    let before = Self.recording
    let spoken = before.closed(by: Self.jingle, at: .end, pause: .init(900), pauseAfter: .init(1500))
    #expect(Self.place(of: 9, in: spoken) == 2500..<3734)
    #expect(
      spoken.timeline.jingles == [
        JingleMark(place: .end, start: SampleCount(2500), end: SampleCount(3734))
      ])
    #expect(spoken.timeline.segments == before.timeline.segments)
    #expect(spoken.timeline.chapters == before.timeline.chapters)
    #expect(spoken.timeline.length.value == 5234)
    #expect(spoken.samples.count == 5234)
  }

  @Test("where nothing is said, nothing is played")
  func empty() {
    let nothing = Tape(rate: Self.rate).finish(pauseAfter: .init(300), leftOut: [])
    #expect(nothing.opened(by: Self.jingle, pause: .zero).samples.isEmpty)
    #expect(nothing.closed(by: Self.jingle, at: .end, pause: .zero, pauseAfter: .zero).samples.isEmpty)
    #expect(Self.recording.opened(by: [], pause: .zero).samples == Self.recording.samples)
  }
}

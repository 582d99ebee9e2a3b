import EditionModel
import Testing

@testable import Speech

@Suite("Sentences joined anew")
struct TakeTests {
  private static let rate = SampleRate(hertz: 1000)

  private static func utterance(
    _ text: String, block: Int, pause: Int = 100, chapter: String? = nil
  ) -> Utterance {
    Utterance(
      role: .body, block: block, written: WrittenText(rawValue: text), spoken: SpokenText(rawValue: text),
      pauseBefore: Milliseconds(pause), chapter: chapter)
  }

  private static let script = Script(
    id: "probe", title: "Probe",
    utterances: [
      utterance("Eins.", block: 0, chapter: "Erstes"), utterance("Stumm.", block: 1),
      utterance("Zwei.", block: 1), utterance("Drei.", block: 2),
    ], pauseAfter: .init(300))

  /// The recording of the script: its second sentence has no sound.
  private static var recording: SpokenScript {
    var tape = Tape(rate: rate)
    for (utterance, length) in zip(script.utterances, [400, 0, 250, 333]) {
      if let chapter = utterance.chapter { tape.openChapter(chapter) }
      tape.append(
        [Int16](repeating: Int16(length), count: length), as: utterance, words: [SampleCount(7)])
    }
    return tape.finish(pauseAfter: script.pauseAfter, leftOut: [])
  }

  @Test("each sentence comes out with its own sound, and nothing for one that has none")
  func cut() {
    let takes = Self.recording.takes(of: Self.script)
    #expect(takes.map { $0?.utterance.written.rawValue } == ["Eins.", nil, "Zwei.", "Drei."])
    #expect(takes.map { $0?.length.value } == [400, nil, 250, 333])
    for take in takes.compactMap(\.self) {
      #expect(take.samples.allSatisfy { $0 == Int16(take.samples.count) })
      #expect(take.words == [SampleCount(7)])
    }
  }

  @Test("a recording joined from all its sentences is the same recording")
  func same() {
    let recording = Self.recording
    let joined = SpokenScript(
      joining: recording.takes(of: Self.script).compactMap(\.self), rate: Self.rate,
      pauseAfter: Self.script.pauseAfter)
    #expect(joined.samples == recording.samples)
    #expect(joined.timeline == recording.timeline)
  }

  @Test("a sentence in another place has the pause and the chapter of that place")
  func placed() {
    let takes = Self.recording.takes(of: Self.script).compactMap(\.self)
    let joined = SpokenScript(
      joining: [
        takes[2].placed(block: 0, pauseBefore: .zero, chapter: "Vorn"),
        takes[0].placed(block: 1, pauseBefore: .init(750), chapter: "Hinten"),
      ], rate: Self.rate, pauseAfter: .zero)
    #expect(joined.timeline.chapters.map(\.start.value) == [0, 2000])
    #expect(joined.timeline.segments.map(\.start.value) == [200, 2200])
    #expect(joined.timeline.segments.map(\.block) == [0, 1])
    #expect(joined.timeline.segments[1].words == [SampleCount(2207)])
    #expect(joined.timeline.length.value == 2600)
  }

  @Test(
    "how long a chapter is, is known before it is joined",
    arguments: [(100, 0), (800, 0), (801, 0), (799, 201), (800, 201), (5123, 750), (1, 5000)])
  func seconds(content: Int, pause: Int) {
    let sound = [Int16](repeating: 1, count: content)
    var tape = Tape(rate: Self.rate)
    tape.openChapter("Eins")
    tape.append(sound, as: Self.utterance("Eins.", block: 0, pause: 0))
    tape.openChapter("Zwei")
    tape.append(sound, as: Self.utterance("Zwei.", block: 1, pause: pause))
    tape.openChapter("Drei")
    tape.append(sound, as: Self.utterance("Drei.", block: 2, pause: pause))
    let starts = tape.finish(pauseAfter: .zero, leftOut: []).timeline.chapters.map(\.start.value)
    let seconds = SpokenScript.seconds(
      ofChapter: SampleCount(content), before: Milliseconds(pause), at: Self.rate)
    #expect(starts == [0, seconds * 1000, seconds * 2000])
  }
}

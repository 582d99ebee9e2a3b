import EditionModel
import Speech
import Testing

@Suite("From script to sound")
struct SpeechRendererTests {
  static let pause = Milliseconds(110)

  /// 2,000 samples of sound between zeros, as the engine makes them.
  private static let bar: [Int16] =
    [Int16](repeating: 0, count: 100) + [Int16](repeating: 1_000, count: 2_000)
    + [Int16](repeating: 0, count: 57)

  private func utterance(_ text: String, pause: Int, chapter: String? = nil) -> Utterance {
    Utterance(
      role: .body, block: 0, written: WrittenText(rawValue: text), spoken: SpokenText(rawValue: text),
      pauseBefore: Milliseconds(pause), chapter: chapter)
  }

  private func render(
    _ utterances: [Utterance], after: Int = 1_500, _ sound: @escaping @Sendable (String) throws -> [Int16]
  ) async throws -> SpokenScript {
    let renderer = SpeechRenderer(
      engine: FakeEngine(sound: sound), settings: FakeEngine.settings, clausePause: Self.pause)
    return try await renderer.render(
      Script(id: "x", title: "x", utterances: utterances, pauseAfter: Milliseconds(after)),
      texts: utterances.map { utterance in
        utterance.written.rawValue.split(separator: "|").map { EngineText(rawValue: String($0)) }
      })
  }

  @Test("pauses are exact to the sample, and silent", arguments: [0, 1, 110, 333, 400, 750, 5_000])
  func pauses(milliseconds: Int) async throws {
    let spoken = try await render([
      utterance("Eins.", pause: 0), utterance("Zwei.", pause: milliseconds), utterance("Drei.", pause: 400),
    ]) { _ in Self.bar }
    let segments = spoken.timeline.segments
    try #require(segments.count == 3)
    #expect(segments.allSatisfy { ($0.end - $0.start).value == 2_000 })
    #expect((segments[1].start - segments[0].end).value == (milliseconds * 22_050 + 500) / 1_000)
    #expect((segments[2].start - segments[1].end).value == 8_820)
    let silence = spoken.samples[segments[0].end.value..<segments[1].start.value]
    #expect(silence.allSatisfy { $0 == 0 })
    #expect(spoken.samples[segments[1].start.value] != 0)
    #expect(spoken.samples[segments[1].end.value - 1] != 0)
  }

  @Test("sound fades in and out, and is untouched between")
  func fades() async throws {
    let spoken = try await render([utterance("Eins.", pause: 0)]) { _ in Self.bar }
    let segment = try #require(spoken.timeline.segments.first)
    let sound = Array(spoken.samples[segment.start.value..<segment.end.value])
    let (rise, fall) = (33, 88)
    #expect(zip(sound.prefix(rise), sound.dropFirst().prefix(rise)).allSatisfy { $0 < $1 })
    #expect(sound[rise..<(2_000 - fall)].allSatisfy { $0 == 1_000 })
    #expect(zip(sound.suffix(fall), sound.suffix(fall).dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("a sound shorter than its fades stays a sound", arguments: [1, 2, 3, 50])
  func tiny(count: Int) async throws {
    let spoken = try await render([utterance("x", pause: 0)]) { _ in
      [0] + [Int16](repeating: -32_768, count: count) + [0]
    }
    let segment = try #require(spoken.timeline.segments.first)
    #expect((segment.end - segment.start).value == count)
  }

  @Test("chapters start on whole seconds, 200 ms before their sound, and what that takes is recorded")
  func chapters() async throws {
    let spoken = try await render([
      utterance("Titel.", pause: 0, chapter: "Anfang"), utterance("Satz.", pause: 700),
      utterance("Zwischentitel.", pause: 900, chapter: "Mitte"), utterance("Satz.", pause: 700),
      utterance("Noch einer.", pause: 0, chapter: "Ende"),
    ]) { _ in Self.bar }
    let timeline = spoken.timeline
    #expect(timeline.chapters.map(\.title) == ["Anfang", "Mitte", "Ende"])
    #expect(timeline.chapters.first?.start == .zero)
    #expect(timeline.segments.first?.start.value == 4_410)
    #expect(timeline.chapters.allSatisfy { $0.start.value % 22_050 == 0 })
    for (chapter, segment) in zip(timeline.chapters, [0, 2, 4].map { timeline.segments[$0] }) {
      #expect((segment.start - chapter.start).value == 4_410)
    }
    var end = SampleCount.zero
    for segment in timeline.segments {
      #expect(segment.start == end + SampleCount(segment.pause, at: .hz22050) + segment.padding)
      #expect(segment.padding.value >= 0)
      end = segment.end
    }
    #expect([1, 3].allSatisfy { timeline.segments[$0].padding == .zero })
    #expect(
      timeline.chapters.dropFirst().allSatisfy { chapter in
        timeline.segments.allSatisfy { $0.end <= chapter.start || chapter.start <= $0.start }
      })
  }

  @Test("a track ends after its pause", arguments: [0, 500, 1_500])
  func length(after: Int) async throws {
    let spoken = try await render([utterance("Eins.", pause: 0)], after: after) { _ in Self.bar }
    let end = try #require(spoken.timeline.segments.last).end
    #expect(spoken.samples.count == spoken.timeline.length.value)
    #expect(spoken.timeline.length.value - end.value == after * 22_050 / 1_000)
  }

  @Test("what has no sound has no place, and its chapter begins with the next sentence")
  func soundless() async throws {
    let spoken = try await render([
      utterance("…", pause: 0, chapter: "Anfang"), utterance("Satz.", pause: 700), utterance("…", pause: 900),
    ]) { $0 == "…" ? [0, 0, 0] : Self.bar }
    #expect(spoken.timeline.segments.map(\.written.rawValue) == ["Satz."])
    #expect(spoken.timeline.chapters == [Chapter(title: "Anfang", start: .zero)])
    let silent = try await render([utterance("…", pause: 0)]) { _ in [] }
    #expect(silent.samples.isEmpty)
    #expect(silent.timeline.length == .zero)
  }

  @Test("the clauses of a sentence are joined at the pause for clauses")
  func clauses() async throws {
    let spoken = try await render([utterance("eins|zwei|drei", pause: 0)]) { $0 == "zwei" ? [0] : Self.bar }
    let segment = try #require(spoken.timeline.segments.first)
    #expect((segment.end - segment.start).value == 2_000 + 2_426 + 2_000)
  }

  @Test("a text that cannot be spoken is tried in halves, and only the word at fault is left out and named")
  func halves() async throws {
    let spoken = try await render([
      utterance("Gut.", pause: 0), utterance("eins zwei böse vier fünf", pause: 400),
    ]) { text in
      if text.contains("böse") { throw SpeechError.utterance("The engine crashed (Aborted).") }
      return Self.bar
    }
    let left = try #require(spoken.leftOut.first)
    #expect(spoken.leftOut.count == 1)
    #expect(left.text == "böse")
    #expect(left.sentence.rawValue == "eins zwei böse vier fünf")
    #expect(left.reason == "The engine crashed (Aborted).")
    #expect(spoken.timeline.segments.count == 2)
  }

  @Test("phonemes in brackets are not cut in two")
  func brackets() async throws {
    let spoken = try await render([utterance("[[b '2: z @]] ja [[g u: t]]", pause: 0)]) { text in
      if text.contains(" ja") || text.contains("ja ") || text.contains("2:") {
        throw SpeechError.utterance("No.")
      }
      return Self.bar
    }
    #expect(spoken.leftOut.map(\.text) == ["[[b '2: z @]]"])
  }

  @Test("an engine that cannot be used ends the rendering")
  func broken() async throws {
    await #expect(throws: SpeechError.engine("gone")) {
      _ = try await render([utterance("Eins.", pause: 0)]) { _ in throw SpeechError.engine("gone") }
    }
  }
}

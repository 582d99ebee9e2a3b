import EditionModel
import FoundationEssentials
import Speech
import TestSupport
import Testing

/// The real speaker.
@Suite("espeak-ng behind its speakers")
struct EspeakEngineTests {
  static let speaker = Program.built + "/anhoeren-speaker"

  private static func withEngine<Result: Sendable>(
    speakers: Int = 1, _ work: @Sendable (EspeakEngine) async throws -> Result
  ) async throws -> Result {
    try await EspeakEngine.withEngine(speakers: speakers, executable: speaker, voice: "de", work)
  }

  private static func speak(_ texts: [String], in order: [Int], speakers: Int) async throws -> [SpokenSound] {
    let sounds = try await withEngine(speakers: speakers) { engine in
      try await withThrowingTaskGroup(of: (Int, SpokenSound).self) { group in
        for worker in 0..<speakers {
          group.addTask { (worker, SpokenSound(samples: [])) }
        }
        var sounds: [Int: SpokenSound] = [:]
        var next = order.startIndex
        while let (index, sound) = try await group.next() {
          sounds[index] = sound.samples.isEmpty ? sounds[index] : sound
          guard next < order.endIndex else { continue }
          let place = order[next]
          next += 1
          group.addTask {
            (place, try await engine.speak(EngineText(rawValue: texts[place]), settings: FakeEngine.settings))
          }
        }
        return sounds
      }
    }
    return try texts.indices.map { try #require(sounds[$0]) }
  }

  @Test("500 sentences are the same in three orders and with one and two speakers")
  func orders() async throws {
    let texts = Sentences.make(500)
    #expect(Set(texts).count == 500)
    let forwards = Array(texts.indices)
    let reference = try await Self.speak(texts, in: forwards, speakers: 1)
    #expect(reference.allSatisfy { $0.samples.count > 10_000 })
    let shuffled = forwards.map { $0 * 187 % 500 }
    #expect(Set(shuffled).count == 500)
    for (order, speakers) in [(forwards, 2), (forwards.reversed(), 1), (shuffled, 2)] {
      #expect(try await Self.speak(texts, in: order, speakers: speakers) == reference)
    }
  }

  @Test("a word's event names its place and its first sample")
  func words() async throws {
    let sound = try await Self.withEngine { engine in
      try await engine.speak(
        EngineText(rawValue: "Guten Morgen, schöne Welt."), settings: FakeEngine.settings)
    }
    #expect(sound.words.map(\.position) == [1, 7, 15, 22])
    #expect(sound.words.map(\.length) == [5, 6, 6, 4])
    let starts = sound.words.map(\.sample)
    #expect(starts == starts.sorted())
    #expect(starts.allSatisfy { $0.value < sound.samples.count })
  }

  static let hostile = [
    String(repeating: "a.", count: 85), String(repeating: "z.B.", count: 50),
    "a." + String(repeating: "x", count: 167), String(repeating: "9", count: 10_000), "\u{1}123V ja \u{1}5",
    "<audio src=\"file:///etc/passwd\"/>", "[[xyzzy]]", "]] [[", String(repeating: "Wort ", count: 9_000), "",
    " ", "\0", "eins\0zwei", String(repeating: "ß", count: 40_000),
  ]

  @Test("a text that ends the engine is a fault or a sound, and later sentences are as ever")
  func crashes() async throws {
    let text = EngineText(rawValue: "Danach ist alles wie vorher.")
    try await Self.withEngine { engine in
      let before = try await engine.speak(text, settings: FakeEngine.settings)
      for hostile in Self.hostile {
        do {
          _ = try await engine.speak(EngineText(rawValue: hostile), settings: FakeEngine.settings)
        } catch SpeechError.utterance {
        }
        #expect(try await engine.speak(text, settings: FakeEngine.settings) == before)
      }
    }
  }

  @Test("phonemes come line by line, and a line that ends the engine is empty")
  func phonemes() async throws {
    try await Self.withEngine { engine in
      let texts = ["Haus", String(repeating: "a.", count: 85), "", "Brücke", "zwei\nZeilen"]
      let ipa = try await engine.ipa(for: texts.map { EngineText(rawValue: $0) })
      #expect(ipa.count == 5)
      #expect(ipa[0] == "hˈaʊs")
      #expect(ipa[2] == "")
      #expect(ipa[3] == "bɾˈykə", "the engine writes its lax ü so")
      #expect(try await engine.mnemonics(for: []).isEmpty)
      #expect(try await engine.mnemonics(for: ["Haus"]) == ["h'aUs"])
    }
  }

  @Test("what is speaking is known")
  func identity() async throws {
    let identity = try await Self.withEngine { $0.identity }
    #expect(identity.name == "espeak-ng")
    #expect(identity.version.hasPrefix("1."))
    #expect(identity.rate == .hz22050)
  }

  @Test("an unknown voice is a fault that names it")
  func voice() async throws {
    await #expect {
      try await EspeakEngine.withEngine(speakers: 2, executable: Self.speaker, voice: "gibtesnicht") { _ in }
    } throws: { error in
      "\(error)".contains("gibtesnicht") && "\(error)".contains("no such voice")
    }
  }
}

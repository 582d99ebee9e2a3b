import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Speech

/// The engines that keep the contract.
enum EngineUnderTest: String, CaseIterable, Sendable {
  case formant
  case mbrola
  case third

  /// Those that can be tested on this machine.
  static let installed = allCases.filter { $0 != .mbrola || hasMbrola }

  var settings: VoiceSettings {
    switch self {
    case .formant, .third:
      VoiceSettings(
        voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60, sentence: Self.melody)
    case .mbrola: MbrolaEngineTests.settings.with(Self.melody)
    }
  }

  /// Every rule at work.
  static let melody: SentenceMelody = {
    var melody = SentenceMelody.plain
    (melody.sinking, melody.comma, melody.list, melody.span) = (1.2, 1, 0.5, 8.5)
    (melody.quotation, melody.aside, melody.lengthening, melody.commaLengthening) = (0.8, -0.8, 1.2, 1.08)
    (melody.shortestSchwa, melody.shortestVowel) = (Milliseconds(50), Milliseconds(60))
    (melody.initialLengthening, melody.shortestConsonant) = (1.25, Milliseconds(72))
    (melody.quotationPause, melody.dashPause) = (Milliseconds(140), Milliseconds(260))
    return melody
  }()

  func withEngine<Result: Sendable>(
    speakers: Int = 1, _ work: @Sendable (any SpeechEngine) async throws -> Result
  ) async throws -> Result {
    let executable = try SpeakerLocator.find(from: Program.built + "/anhoeren")
    switch self {
    case .formant:
      return try await EspeakEngine.withEngine(speakers: speakers, executable: executable, voice: "de") {
        try await work($0)
      }
    case .mbrola:
      return try await MbrolaEngine.withEngine(
        speakers: speakers, executable: executable, voice: "mb-de6"
      ) { try await work($0) }
    case .third: return try await work(ToneEngine())
    }
  }

  func request(_ text: String) -> SpeechRequest {
    SpeechRequest(text: EngineText(rawValue: text), settings: settings)
  }
}

@Suite("What every engine keeps")
struct EngineContractTests {
  static let subjects = [
    "Der Stadtrat", "Die Feuerwehr", "Ein Sprecher der Polizei", "Das Amtsgericht Blauthal",
    "Die Trainerin", "Der Betriebsrat", "Die Kreisverwaltung",
  ]
  static let predicates = [
    "hat am Abend entschieden", "prüft den Vorschlag, der lange strittig war",
    "äußerte sich nicht dazu", "will im Oktober neu beraten", "widersprach",
  ]
  static let places = [
    "", " in Blauthal", " im Kreis", " am Fluss", " vor Gericht", " zu Hause", " auf dem Markt", " im Wald",
  ]
  static let closings = [
    ".", "!", ", hieß es.", ": Wann geht es weiter?",
    " – so hieß es – und sagte „das war ein guter Tag“.",
  ]

  /// Different sentences, more than a thousand of them.
  static let sentences = places.flatMap { place in
    subjects.flatMap { subject in
      predicates.flatMap { predicate in closings.map { "\(subject)\(place) \(predicate)\($0)" } }
    }
  }

  /// How many of them are spoken in each order; SENTENCES=1000 in the environment tries more.
  static let count = min(
    sentences.count, Int(ProcessInfo.processInfo.environment["SENTENCES"] ?? "") ?? 60)

  @Test(
    "the same bytes in any order, in any company and with any number of jobs",
    arguments: EngineUnderTest.installed)
  func order(engine: EngineUnderTest) async throws {
    let sentences = Array(Self.sentences.prefix(Self.count))
    let forward = try await engine.withEngine { speaker in
      try await speaker.speak(sentences.map(engine.request)).map { try $0.get() }
    }
    let backward = try await engine.withEngine { speaker in
      var sounds: [SpokenSound] = []
      for sentence in sentences.reversed() {
        sounds.append(try await speaker.speak(EngineText(rawValue: sentence), settings: engine.settings))
      }
      return sounds
    }
    #expect(forward == Array(backward.reversed()))
    // Every seventh, from the first, the second and so on: two speakers at work on seven tracks.
    let parts = (0..<7).map { first in Array(stride(from: first, to: sentences.count, by: 7)) }
    let parallel = try await engine.withEngine(speakers: 2) { speaker in
      try await withThrowingTaskGroup(of: [(Int, SpokenSound)].self) { group in
        for part in parts {
          group.addTask {
            let sounds = try await speaker.speak(part.map { engine.request(sentences[$0]) })
            return try zip(part, sounds).map { ($0, try $1.get()) }
          }
        }
        var sounds: [Int: SpokenSound] = [:]
        for try await part in group {
          for (index, sound) in part { sounds[index] = sound }
        }
        return sentences.indices.compactMap { sounds[$0] }
      }
    }
    #expect(forward == parallel)
  }

  @Test(
    "each request has its answer, with sound and with the times of its words",
    arguments: EngineUnderTest.installed)
  func answers(engine: EngineUnderTest) async throws {
    let sounds = try await engine.withEngine { speaker in
      try await speaker.speak(Self.sentences[..<20].map(engine.request)).map { try $0.get() }
    }
    #expect(sounds.count == 20)
    for (sound, sentence) in zip(sounds, Self.sentences) {
      #expect(sound.samples.contains { abs(Int($0)) > 1000 })
      #expect(sound.words.first?.position == 1)
      #expect(sound.words.count > 2)
      for (word, next) in zip(sound.words, sound.words.dropFirst()) {
        #expect(word.position < next.position, "\(sentence)")
        #expect(word.sample <= next.sample, "\(sentence)")
      }
      #expect(sound.words.allSatisfy { $0.sample.value < sound.samples.count })
    }
  }

  @Test(
    "nothing is spoken twice or left out of a batch: none gives none", arguments: EngineUnderTest.installed)
  func none(engine: EngineUnderTest) async throws {
    let answers = try await engine.withEngine { try await $0.speak([]) }
    #expect(answers.isEmpty)
  }

  @Test("a text that says nothing is a fault, not a silent success", arguments: EngineUnderTest.installed)
  func empty(engine: EngineUnderTest) async throws {
    let texts = ["", " ", "...", "!!!", "–", "Ja."]
    let answers = try await engine.withEngine { try await $0.speak(texts.map(engine.request)) }
    #expect(answers.map { (try? $0.get()) != nil } == [false, false, false, false, false, true])
  }

  /// What the engine would obey or die of if it could.
  static let hostile = [
    [String](repeating: "z.B.", count: 50).joined(separator: " "), "a." + String(repeating: "b", count: 167),
    "\u{1}5P Hallo", "<audio src=\"x\"/> Hallo", "[[", "[[xqxqxq]] Hallo", "; 5\n# Hallo\n#", "日本語",
    "\u{202E}ollaH", "👍👍👍", "Hallo\n\n\nHallo", String(repeating: "ha ", count: 2000),
  ]

  @Test("hostile text costs at most its own sentence", arguments: EngineUnderTest.installed)
  func hostile(engine: EngineUnderTest) async throws {
    let texts = Self.hostile.flatMap { [$0, "Nachher."] }
    let answers = try await engine.withEngine { try await $0.speak(texts.map(engine.request)) }
    #expect(answers.count == texts.count)
    let alone = try await engine.withEngine { try await $0.speak([engine.request("Nachher.")])[0].get() }
    for index in stride(from: 1, to: answers.count, by: 2) {
      #expect(try answers[index].get() == alone, "after \(texts[index - 1].prefix(30))")
    }
  }
}

@Suite("MBROLA that breaks off", .enabled(if: hasMbrola, "MBROLA is not installed; run make voices"))
struct BrokenMbrolaTests {
  /// A program that is MBROLA the first time and `then` from the second time on.
  private func impostor(in folder: borrowing TemporaryFolder, then: String) throws -> String {
    let path = try folder.write(
      """
      #!/bin/sh
      if [ -e "\(folder.path)/started" ]; then \(then); fi
      [ $# -eq 0 ] || touch "\(folder.path)/started"
      exec mbrola "$@"

      """, as: "impostor")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  static let sentence = Pho("j 70\na: 269 0 119 100 122")

  @Test(
    "a killed program is a fault of its sentences",
    arguments: ["kill -9 $$", "exit 1", "cat >/dev/null; exit 0"])
  func killed(then: String) async throws {
    let folder = try TemporaryFolder()
    let program = try await MbrolaProgram(
      voice: "mb-de6", executable: try impostor(in: folder, then: then))
    let sentence = try #require(Self.sentence)
    let sounds = try await program.speak([sentence, sentence])
    #expect(sounds == [nil, nil])
  }

  @Test("a missing program is named with its remedy")
  func missing() async throws {
    await #expect {
      _ = try await MbrolaProgram(voice: "mb-de6", executable: "no-such-mbrola")
    } throws: { error in
      guard case SpeechError.engine(let reason) = error else { return false }
      return reason.contains("no-such-mbrola") && reason.contains("make voices")
    }
  }
}

import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Speech

/// Whether the MBROLA route can be tested on this machine; `make voices` makes it so.
let hasMbrola =
  FileManager.default.isExecutableFile(atPath: "/usr/bin/mbrola")
  && (try? MbrolaProgram.database(of: "mb-de6")) != nil

@Suite("MBROLA", .enabled(if: hasMbrola, "MBROLA and its voice de6 are not installed; run make voices"))
struct MbrolaEngineTests {
  static let settings = VoiceSettings(
    voice: "mb-de6", charactersPerSecond: 15, pitch: 50, range: 75, volume: 80)

  static func withEngine<Result: Sendable>(
    _ work: @Sendable (MbrolaEngine) async throws -> Result
  ) async throws -> Result {
    try await MbrolaEngine.withEngine(
      speakers: 1, executable: try SpeakerLocator.find(from: Program.built + "/anhoeren"), voice: "mb-de6",
      work)
  }

  static func requests(_ texts: [String]) -> [SpeechRequest] {
    texts.map { SpeechRequest(text: EngineText(rawValue: $0), settings: settings) }
  }

  @Test("the engine speaks at the rate of its database and says who it is")
  func identity() async throws {
    let identity = try await Self.withEngine { $0.identity }
    #expect(identity.rate == .hz22050)
    #expect(identity.description.contains("MBROLA"))
    #expect(identity.voice == "mb/mb-de6")
  }

  @Test("a sentence has exactly the samples of its sounds and of the silence around it")
  func length() async throws {
    let program = try await MbrolaProgram(voice: "mb-de6")
    let pho = try #require(Pho("d 70\nE 62 0 96 100 104\nR 70\n_ 333\nj 70\na: 269 0 119 100 122"))
    let sound = try #require(try await program.speak([pho])[0])
    #expect(sound.count == SampleCount(Milliseconds(994), at: .hz22050).value)
    #expect(sound.prefix(100).allSatisfy { $0 == 0 })
    #expect(sound.suffix(100).allSatisfy { $0 == 0 })
    #expect(sound.contains { $0 > 1000 })
  }

  @Test("every sound that a lexicon can ask for is one of the database's", arguments: ["de6", "de7"])
  func inventory(database: String) async throws {
    let vowels =
      "a A: A E E: e e: @ I i i: O o o: U u u: y y: W Y: 3 3: aI aU OY A~ O~ W~".split(separator: " ")
    let consonants = "p b t d k g f v s z S Z C x h m n N l r j w pF ts tS dZ".split(separator: " ")
    let texts =
      vowels.map { "[[t\($0)t@ f\($0)n@ _|'\($0)l@ l'\($0)|a]]" }
      + consonants.map { "[['a\($0)a: \($0)'E\($0) m'I\($0)]]" }
      + ["[[Sp'i:l p'ylts b'Is tsu:r t'Urm 'u:rr,A:djo:]]"]
    let path = try MbrolaProgram.database(of: "mb-" + database)
    let folder = try TemporaryFolder()
    let pho = try await Self.withEngine { engine in
      var all = ""
      for text in texts {
        all += try await engine.frontEnd.pho(of: EngineText(rawValue: text), settings: Self.settings)
          .named(for: path).text
      }
      return all
    }
    try folder.write(pho, as: "sounds.pho")
    let run = try await Program.run(
      "/usr/bin/mbrola", ["-e", path, folder.path + "/sounds.pho", folder.path + "/sounds.wav"])
    #expect(run.status == 0)
    #expect(!(run.output + run.errors).contains("unknown"), "\(run.output)\(run.errors)")
    #expect(pho.contains("o: ") && !pho.contains("\no "))
    #expect(pho.contains("\np_loud ") == (database == "de6"))
  }

  @Test("a sentence among many in one process sounds as in a process of its own")
  func processes() async throws {
    let texts = [
      "Der Bundestag hat gestern, nach langer Debatte, das Gesetz beschlossen.", "Ja.",
      "Kommt der Minister morgen nach Blauthal?", "Die Feuerwehr löschte den Brand!",
    ]
    let (together, alone) = try await Self.withEngine { engine in
      let together = try await engine.speak(Self.requests(texts + texts.reversed()))
      var alone: [SpokenSound] = []
      for text in texts {
        alone.append(try await engine.speak(EngineText(rawValue: text), settings: Self.settings))
      }
      return (try together.map { try $0.get() }, alone)
    }
    let twice: [SpokenSound] = alone + Array(alone.reversed())
    #expect(together == twice)
  }

  @Test("a word begins where its first sound does")
  func words() async throws {
    let text = "Der Rat tagt, sagt [[b'u:x]] Meier."
    let sound = try await Self.withEngine {
      try await $0.speak(EngineText(rawValue: text), settings: Self.settings)
    }
    let scalars = Array(text.unicodeScalars)
    var words: [String] = []
    for word in sound.words {
      let start = word.position - 1
      words.append(String(String.UnicodeScalarView(scalars[start..<(start + word.length)])))
    }
    #expect(words == ["Der", "Rat", "tagt,", "sagt", "b'u:x]]", "Meier."])
    #expect(sound.words[0].sample == SampleCount(Milliseconds(30), at: .hz22050))
    let starts: [SampleCount] = sound.words.map(\.sample)
    #expect(starts == starts.sorted())
    // Every start is a whole millisecond: lengths are whole milliseconds, rounded to a sample once.
    for word in sound.words {
      let milliseconds = word.sample.value * 1000 + 500
      #expect(
        SampleCount(Milliseconds(milliseconds / 22_050), at: .hz22050) == word.sample)
    }
  }

  @Test("every word has its place, behind commas, dashes and quotation marks too")
  func places() async throws {
    let text = "Er lobte, wie er sagte – so „Meier“ –, die Äpfel, Birnen: Gut."
    let sound = try await Self.withEngine {
      try await $0.speak(EngineText(rawValue: text), settings: Self.settings)
    }
    #expect(sound.words.map(\.position) == [1, 4, 11, 15, 18, 26, 30, 40, 44, 51, 59])
  }

  @Test(
    "the front end's own sounds get the melody of the profile: lists and commas are held up, the end falls")
  func melody() async throws {
    let text = EngineText(rawValue: "Wie er sagte, kauft er Äpfel, Birnen, Kirschen und Pflaumen.")
    let settings = Self.settings.with(EngineUnderTest.melody)
    let executable = try SpeakerLocator.find(from: Program.built + "/anhoeren")
    let pho = try await EspeakEngine.withEngine(speakers: 1, executable: executable, voice: "mb-de6") {
      try await $0.pho(of: text, settings: settings).withoutSilenceAround
    }
    let shaped = SentenceShaper(settings.sentence).shaped(pho, of: text)
    let (before, after) = (Self.ends(of: pho), Self.ends(of: shaped))
    // "sagte", "Äpfel", "Birnen" end at a comma; the sentence's end is the last.
    #expect(before.count == 4)
    #expect(after.count == 4)
    let floor = try #require(after.last)
    for (index, end) in after.dropLast().enumerated() {
      #expect(end > floor + 5)
      #expect(end > before[index] - 1.5)
    }
    #expect(shaped.milliseconds > pho.milliseconds)
  }

  /// The last pitch before each long pause and at the end, in semitones.
  private static func ends(of pho: Pho) -> [Double] {
    var ends: [Double] = []
    var last = 0.0
    for sound in pho.sounds {
      if let point = sound.pitch.last { last = Semitones.above100(point.hertz) }
      if sound.isPause, sound.milliseconds > 100 { ends.append(last) }
    }
    return ends + [last]
  }

  @Test("sounds that MBROLA stops at cost only their own sentence")
  func stopped() async throws {
    let program = try await MbrolaProgram(voice: "mb-de6")
    let good = try #require(Pho("j 70\na: 269 0 119 100 122"))
    let bad = Pho(
      sounds: [.init(name: "a", milliseconds: 200, pitch: [.init(percent: 0, hertz: 22_050)])])
    let sounds = try await program.speak([good, bad, good])
    #expect(sounds[1] == nil)
    #expect(sounds[0] != nil)
    #expect(sounds[0] == sounds[2])
  }

  @Test(
    "a voice without a database is named with its remedy",
    arguments: [("mb-de99", "make voices"), ("de", "mb-de6"), ("mb-../x", "mb-de6")])
  func missing(voice: String, remedy: String) async throws {
    await #expect {
      _ = try await MbrolaProgram(voice: voice)
    } throws: { error in
      guard case SpeechError.engine(let reason) = error else { return false }
      return reason.contains(remedy)
    }
  }
}

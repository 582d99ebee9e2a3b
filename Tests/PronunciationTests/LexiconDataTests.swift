import EditionModel
import FoundationEssentials
@testable import Pronunciation
import Speech
import TestSupport
import Testing

/// The lexicons that are shipped: readable, free of contradictions, and heard back from the engine.
@Suite("The shipped lexicons")
struct LexiconDataTests {
  static let files: [LexiconFile] = {
    let folder = Program.root + "/Voices"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".pls") && $0 != "redaktion.pls" }.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { data in
        LexiconFile(path: name, bytes: Array(data))
      }
    }
  }()

  @Test("every file is read without a fault")
  func loads() {
    let (lexicon, faults) = Lexicon.load(Self.files)
    #expect(faults.map(\.description) == [])
    #expect(Self.files.count == 8)
    #expect(lexicon.count >= 7_000)
  }

  @Test("no word stands twice")
  func noContradictions() {
    var places: [String: String] = [:]
    for file in Self.files {
      for lexeme in PLSReader.read(file).lexemes {
        for word in lexeme.graphemes {
          let place = "\(file.path):\(lexeme.line)"
          #expect(places[word] == nil, "“\(word)” stands in \(places[word] ?? "") and in \(place)")
          places[word] = place
        }
      }
    }
  }

  @Test("every word is one that a text is cut into, and has one main stress")
  func words() {
    for file in Self.files {
      for lexeme in PLSReader.read(file).lexemes {
        for word in lexeme.graphemes {
          let pieces = WordPieces.of(word)
          #expect(pieces == [.word(word)], "“\(word)” is never looked up")
        }
        if let phoneme = lexeme.phoneme {
          #expect(phoneme.filter { $0 == "ˈ" }.count == 1, "[\(phoneme)] needs one main stress")
        }
      }
    }
  }

  @Test("the engine says every transcription as it is written", .timeLimit(.minutes(60)))
  func heardBack() async throws {
    let phonemes = Set(Self.files.flatMap { PLSReader.read($0).lexemes.compactMap(\.phoneme) }).sorted()
    let texts = try phonemes.map { EngineText(rawValue: "[[\(try IPA.mnemonics(for: $0))]]") }
    let heard = try await EspeakEngine.withEngine(speakers: 1, executable: Self.speaker, voice: "de") {
      engine in
      try await engine.ipa(for: texts)
    }
    #expect(heard.count == phonemes.count)
    for (written, said) in zip(phonemes, heard) {
      #expect(Self.folded(said) == Self.folded(written), "[\(written)] is heard as [\(said)]")
    }
  }

  @Test("names and foreign words in the engine's own signs")
  func samples() async throws {
    let (lexicon, _) = Lexicon.load(Self.files)
    let words = LexiconSamples.table.map(\.0)
    let texts = try words.map { word in
      guard case .phonemes(let names) = try #require(lexicon.entry(for: word), "\(word) is missing") else {
        return EngineText(rawValue: word)
      }
      return EngineText(rawValue: "[[\(names)]]")
    }
    let heard = try await EspeakEngine.withEngine(speakers: 1, executable: Self.speaker, voice: "de") {
      engine in
      try await engine.ipa(for: texts)
    }
    for ((word, expected), said) in zip(LexiconSamples.table, heard) {
      #expect(said == expected, "\(word)")
    }
  }

  private static let speaker = Program.built + "/anhoeren-speaker"

  /// `ipa` as the engine and a dictionary write it alike: without length, secondary stress and what final devoicing
  /// changes, the main stress before its vowel.
  private static func folded(_ ipa: String) -> String {
    var rest = Substring(ipa).unicodeScalars
    var result = String.UnicodeScalarView()
    var isStressed = false
    while let first = rest.first {
      let length = [3, 2, 1].first { foldings[String(rest.prefix($0))] != nil }
      let sound = length.flatMap { foldings[String(rest.prefix($0))] } ?? String(first)
      rest = rest.dropFirst(length ?? 1)
      if first == "ˈ" {
        isStressed = true
      } else if isStressed, let scalar = sound.unicodeScalars.first, vowels.contains(scalar) {
        result.append("ˈ")
        isStressed = false
      }
      if first != "ˈ" { result.append(contentsOf: sound.unicodeScalars) }
    }
    return String(result)
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "a", "e", "i", "o", "u", "y", "ɛ", "ɪ", "ɔ", "ʊ", "œ", "ø", "ɐ", "ə",
  ]

  /// The engine writes "??" for its own "ʊʁ".
  private static let foldings: [String: String] = [
    "\u{361}": "", "\u{32F}": "", "ː": "", "ˌ": "", ".": "", "ʔ": "", " ": "",
    "i\u{32F}": "j", "u\u{32F}": "f", "w": "f", "v": "f", "??": "ʊʁ", "ɛɪ\u{32F}": "e", "ɛɪ": "e", "əʊ": "o",
    "ɛ\u{303}": "œ\u{303}", "ɔʏ": "ɔø", "ɑ": "a", "ʏ": "y", "ɜ": "ɐ", "ɾ": "ʁ", "r": "ʁ", "ɬ": "l",
    "ɡ": "k", "g": "k", "b": "p", "d": "t", "z": "s", "ʒ": "ʃ",
  ]
}

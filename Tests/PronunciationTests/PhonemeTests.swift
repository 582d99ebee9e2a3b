import EditionModel
import Speech
import TestSupport
import Testing

@testable import Pronunciation

@Suite("Phonemes and the engine")
struct PhonemeTests {
  private static func ipa(_ texts: [String]) async throws -> [String] {
    try await EspeakEngine.withEngine(
      speakers: 1, executable: Program.built + "/anhoeren-speaker", voice: "de"
    ) {
      try await $0.ipa(for: texts.map { EngineText(rawValue: $0) })
    }
  }

  @Test("the engine says every phoneme of the table and what follows it")
  func table() async throws {
    let names = (PhonemeTable.vowels.union(PhonemeTable.consonants)).sorted()
    let answers = try await Self.ipa(names.map { "[[t'a" + $0 + "t'e:]]" })
    for (name, answer) in zip(names, answers) {
      #expect(answer.hasSuffix("tˈeː"), "\(name): \(answer)")
      #expect(answer != "tˈatˈeː", "\(name) is not said")
    }
  }

  @Test("every sign of IPA is heard back")
  func signs() async throws {
    let signs = GermanWords.table(
      """
      a aː ɑː ɛ ɛː e eː ə ɪ iː i ɔ oː o ʊ uː u ʏ yː y œ øː ø ɐ aɪ̯ aʊ̯ ɔʏ̯ ɔɪ̯ ɑ̃ ɑ̃ː ɔ̃ ɔ̃ː ɛ̃ ɛ̃ː œ̃ ʌ ɜː ɒ n̩ m̩ l̩
      p b t d k ɡ f v s z ʃ ʒ ç x χ h m n ŋ l ʁ r ɾ ts t͡s pf p͡f tʃ t͡ʃ dʒ d͡ʒ j w θ ð ɲ ʎ
      """)
    var texts: [String] = []
    for sign in signs {
      let names = try IPA.mnemonics(for: "ta" + sign + "ˈteː")
      #expect(PhonemeTable.sounds(in: names) != nil, "\(sign): \(names)")
      texts.append("[[" + names + "]]")
    }
    for (sign, answer) in zip(signs, try await Self.ipa(texts)) {
      #expect(answer.hasSuffix("tˈeː") && answer != "tatˈeː", "\(sign): \(answer)")
    }
  }

  @Test("a sign without a German sound is refused", arguments: ["ˈk℘s", "ʘa", "12", "ˈ", "kst", "ǃa"])
  func refused(ipa: String) {
    #expect(throws: IPA.Fault.self) { try IPA.mnemonics(for: ipa) }
  }

  @Test("what our rules say of any word of the list is safe for the engine")
  func safe() throws {
    let words = GermanWords.table("Haus Krankenhaus Übung Garçon Ängste Straßenbahnhaltestellenschild ÄÖÜ ß")
    for word in words {
      guard let reading = GermanWords.reader.reading(of: word) else { continue }
      #expect(PhonemeTable.isSafe(reading.sounds))
      #expect(
        PhonemeTable.sounds(in: reading.sounds.mnemonics)?.count == reading.sounds.count { $0.name != "_!" })
    }
  }
}

/// The International Phonetic Alphabet and the phoneme names of espeak-ng's German voice.
public enum IPA {
  /// What is wrong with a transcription.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sign that has no German sound, or what is missing.
    public let description: String
  }

  /// The engine's phoneme names for `ipa`.
  ///
  /// Stress marks stand before the syllable, as everywhere but in the engine, which wants them before the vowel; without
  /// one the first full vowel is stressed. Syllable dots, ties and spaces are allowed.
  /// - Throws: `Fault` with the sign that no German phoneme stands for.
  public static func mnemonics(for ipa: String) throws(Fault) -> String {
    var result = ""
    var stress = ""
    var rest = Substring(ipa)
    var vowels = 0
    while let first = rest.unicodeScalars.first {
      if let mark = marks[first] {
        stress = mark
        rest.unicodeScalars.removeFirst()
        continue
      }
      if ignored.contains(first) {
        rest.unicodeScalars.removeFirst()
        continue
      }
      guard let (sound, length) = longest(in: rest) else {
        throw Fault(description: "“\(first)” stands for no sound of the German voice")
      }
      if sound.isVowel {
        result += stress
        stress = ""
        vowels += 1
      }
      result += sound.name
      rest = rest.dropScalars(length)
    }
    guard stress.isEmpty else { throw Fault(description: "a stress mark stands before no vowel") }
    guard vowels > 0 else { throw Fault(description: "there is no vowel") }
    guard vowels <= 40 else { throw Fault(description: "there are more than 40 syllables") }
    return result.contains("'") ? result : stressed(result)
  }

  private static let marks: [Unicode.Scalar: String] = ["ˈ": "'", "'": "'", "ˌ": ",", ",": ","]
  private static let ignored: Set<Unicode.Scalar> = [".", "͡", "͜", "‿", " ", "ʔ", "|", "-", "\u{32F}"]

  private struct Sound {
    let name: String
    let isVowel: Bool
  }

  private static func longest(in text: Substring) -> (Sound, Int)? {
    var key: UInt64 = 0
    var found: (Sound, Int)?
    for (index, scalar) in text.unicodeScalars.prefix(4).enumerated() {
      guard let next = packed(key, scalar) else { break }
      key = next
      if let sound = sounds[key] { found = (sound, index + 1) }
    }
    return found
  }

  /// Up to four scalars as one number, which is found faster than a string; `nil` beyond the signs of the alphabet.
  private static func packed(_ key: UInt64, _ scalar: Unicode.Scalar) -> UInt64? {
    scalar.value <= 0xFFFF ? key << 16 | UInt64(scalar.value) : nil
  }

  /// `names` with the main stress before its first vowel; a single schwa keeps none.
  private static func stressed(_ names: String) -> String {
    guard let first = names.firstIndex(where: { "aAeEiIoOuUyYW".contains($0) }) else { return names }
    return names[..<first] + "'" + names[first...]
  }

  /// Each name was heard back through the engine; the tests repeat that.
  private static let sounds: [UInt64: Sound] = {
    var table: [UInt64: Sound] = [:]
    let vowels = """
      a a|aː A:|ɑː A:|ɑ a|ɛ E|ɛː E:|e e|eː e:|æ E|ə @|ɪ I|iː i:|i i|ɔ O|ɔː O:|oː o:|o o|ʊ U|uː u:|u u|ʏ y|yː y:|y y
      œ W|œː W:|øː Y:|ø Y:|ɐ 3|aɪ aI|aɪ̯ aI|ai̯ aI|aʊ aU|aʊ̯ aU|au̯ aU|ɔʏ OY|ɔʏ̯ OY|ɔɪ OY|ɔɪ̯ OY|ɔy OY|ɔø OY|ɛɪ e:|eɪ e:|əʊ o:|oʊ o:
      ɑ̃ A~|ɑ̃ː A~|ã A~|ãː A~|ɔ̃ O~|ɔ̃ː O~|ɛ̃ W~|ɛ̃ː W~|œ̃ W~|œ̃ː W~|ʌ a|ɜː W|ɒ O|n̩ @n|m̩ @m|l̩ @l|ŋ̍ @N|i̯ j|u̯ w|o̯ o|ɪ̯ j|ʊ̯ U|ɨ I|ɘ @
      """
    let consonants = """
      p p|b b|t t|d d|k k|g g|ɡ g|f f|v v|s s|z z|ʃ S|ʒ Z|ç C|x x|χ x|h h|m m|n n|ŋ N|l l|ɫ l|r r|ʁ r|ʀ r|ɾ r|ɹ r|ɐ̯ r
      ts ts|t͡s ts|pf pF|p͡f pF|tʃ tS|t͡ʃ tS|dʒ dZ|d͡ʒ dZ|j j|ʝ j|w v|θ s|ð z|β v|ɣ g|ɲ nj|ʎ lj|ʂ S|ʐ Z|ɕ C|ʑ Z|tɕ tS|dʑ dZ|ɦ h|ʲ j
      """
    for (list, isVowel) in [(vowels, true), (consonants, false)] {
      for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let parts = entry.split(separator: " ")
        guard parts.count == 2 else { continue }
        let isGlide = ["i̯", "u̯", "ɪ̯", "ʊ̯"].contains(String(parts[0]))
        let key = parts[0].unicodeScalars.reduce(0) { packed($0, $1) ?? 0 }
        table[key] = Sound(name: String(parts[1]), isVowel: isVowel && !isGlide)
      }
    }
    return table
  }()
}

extension Substring {
  fileprivate func dropScalars(_ count: Int) -> Substring {
    Substring(unicodeScalars.dropFirst(count))
  }
}

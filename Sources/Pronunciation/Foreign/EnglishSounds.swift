/// English words with German sounds: what a German newsreader says.
enum EnglishSounds {
  /// The German sounds for the engine's English `ipa` of `word`; `nil` where a sign has none.
  static func sounds(ipa: String, word: String) -> [Sound]? {
    let spelling = word.lowercased()
    var rest = Substring(ipa)
    if let end = rest.firstIndex(of: ")"), rest.first == "(" { rest = rest[rest.index(after: end)...] }
    if let end = rest.firstIndex(of: "(") { rest = rest[..<end] }
    var sounds: [Sound] = []
    var stress = Sound.Stress.none
    while !rest.isEmpty {
      if let first = rest.unicodeScalars.first, ignored.contains(first) {
        rest = Substring(rest.unicodeScalars.dropFirst())
        continue
      }
      if rest.hasPrefix("ˈ") || rest.hasPrefix("ˌ") {
        stress = rest.hasPrefix("ˈ") ? .main : .secondary
        rest = Substring(rest.unicodeScalars.dropFirst())
        continue
      }
      guard let (sign, names) = table.first(where: { rest.unicodeScalars.starts(with: $0.0.unicodeScalars) })
      else { return nil }
      rest = Substring(rest.unicodeScalars.dropFirst(sign.unicodeScalars.count))
      for name in names.split(separator: " ").map(String.init) {
        var sound: Sound = PhonemeTable.vowels.contains(name) ? .vowel(name) : .consonant(name)
        if sound.isVowel { (sound.stress, stress) = (stress, .none) }
        sounds.append(sound)
        // British English drops the r that Germans say: "Party", "Support".
        if let r = droppedR[sign], r.contains(where: { spelling.contains($0) }), sound.isVowel {
          sounds.append(.consonant("r"))
        }
      }
    }
    guard sounds.contains(where: \.isVowel) else { return nil }
    return germanEnd(sounds, spelling).stressed
  }

  /// "-er" is said as in "Lehrer", and the last consonant has no voice.
  private static func germanEnd(_ sounds: [Sound], _ spelling: String) -> [Sound] {
    var sounds = sounds
    if let last = sounds.last, last.name == "@", spelling.hasSuffix("r") || spelling.hasSuffix("re") {
      sounds[sounds.count - 1].name = "3"
    }
    var end = sounds.count
    while end > 0, !sounds[end - 1].isVowel {
      if let voiceless = StemReader.voiceless[sounds[end - 1].name] { sounds[end - 1].name = voiceless }
      end -= 1
    }
    return sounds
  }

  private static let ignored: Set<Unicode.Scalar> = ["_", " ", "|", "\u{200D}", "ʔ", "\u{329}", "-", "."]

  private static let droppedR: [String: [String]] = [
    "ɑː": ["ar"], "ɔː": ["or", "our", "oar"], "ɜː": ["er", "ir", "ur", "ear", "or"],
  ]

  /// The longest come first.
  private static let table: [(String, String)] = [
    ("aɪə", "aI 3"), ("aʊə", "aU 3"), ("eɪ", "e:"), ("əʊ", "o:"), ("oʊ", "o:"), ("aɪ", "aI"), ("aʊ", "aU"),
    ("ɔɪ", "OY"), ("eə", "E: r"),
    ("ɪə", "i: r"), ("ʊə", "u: r"), ("ɑː", "A:"), ("ɔː", "O"), ("ɜː", "W"), ("iː", "i:"), ("uː", "u:"),
    ("tʃ", "tS"), ("dʒ", "dZ"),
    ("əl", "@ l"), ("ɛ", "E"), ("e", "E"), ("æ", "E"), ("a", "E"), ("ʌ", "a"), ("ɐ", "a"), ("ɒ", "O"),
    ("ɔ", "O"), ("ʊ", "U"),
    ("ɪ", "I"), ("i", "i"), ("u", "u"), ("ə", "@"), ("ɚ", "3"), ("θ", "s"), ("ð", "z"), ("ɹ", "r"),
    ("r", "r"), ("w", "v"), ("ŋ", "N"),
    ("ʃ", "S"), ("ʒ", "Z"), ("j", "j"), ("ɡ", "g"), ("g", "g"), ("p", "p"), ("b", "b"), ("t", "t"),
    ("d", "d"), ("k", "k"), ("f", "f"),
    ("v", "v"), ("s", "s"), ("z", "z"), ("h", "h"), ("m", "m"), ("n", "n"), ("l", "l"), ("ɫ", "l"),
    ("x", "x"), ("ɾ", "t"), ("o", "o"),
  ]
}

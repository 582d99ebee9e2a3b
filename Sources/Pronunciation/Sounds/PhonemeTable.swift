/// The phonemes of the engine's German voice by their names, each heard back through the engine.
enum PhonemeTable {
  static let vowels: Set<String> = [
    "a", "A:", "A", "E", "E:", "e", "e:", "@", "I", "i", "i:", "O", "o", "o:", "U", "u", "u:", "y", "y:", "W",
    "Y:", "3", "3:",
    "aI", "aU", "OY", "A~", "O~", "W~", "UR",
  ]
  static let consonants: Set<String> = [
    "p", "b", "t", "d", "k", "g", "f", "v", "s", "z", "S", "Z", "C", "x", "h", "m", "n", "N", "l", "r", "R",
    "j", "w",
    "pF",
  ]
  /// Short breaks before a vowel, and the vowel that is nearly a consonant.
  private static let marks: [String: Sound?] = [
    "_!": nil, "_|": nil, "I;": .consonant("j"), "i;": .consonant("j"), ":": nil,
  ]

  /// The sounds in the engine's `mnemonics`; `nil` where they hold a name that is not German.
  static func sounds(in mnemonics: String) -> [Sound]? {
    var result: [Sound] = []
    var stress = Sound.Stress.none
    var rest = Substring(mnemonics)
    while let first = rest.first {
      switch first {
      case "'": (stress, rest) = (.main, rest.dropFirst())
      case ",": (stress, rest) = (.secondary, rest.dropFirst())
      case "%", "=", "|", " ", "-": rest = rest.dropFirst()
      default:
        guard let (sound, length) = longest(in: rest) else { return nil }
        rest = rest.dropFirst(length)
        guard var sound else { continue }
        if sound.isVowel { (sound.stress, stress) = (stress, .none) }
        result.append(sound)
      }
    }
    return result
  }

  private static func longest(in text: Substring) -> (Sound?, Int)? {
    for length in [2, 1] where length <= text.count {
      let name = String(text.prefix(length))
      if vowels.contains(name) { return (.vowel(name), length) }
      if consonants.contains(name) { return (.consonant(name), length) }
      if let mark = marks[name] { return (mark, length) }
    }
    return nil
  }

  /// Whether the engine would say all of `sounds`, and no more syllables than it can take in one bracket.
  static func isSafe(_ sounds: [Sound]) -> Bool {
    guard (1...40).contains(sounds.syllables), sounds.count <= 150 else { return false }
    return sounds.allSatisfy { ($0.isVowel ? vowels : consonants).contains($0.name) || $0.name == "_!" }
  }
}

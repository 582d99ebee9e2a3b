/// One sound of a word: a phoneme of the engine's German voice.
struct Sound: Hashable, Sendable {
  /// How strongly the syllable of a vowel is said.
  enum Stress: Int, Comparable, Sendable {
    case none, secondary, main
    static func < (left: Stress, right: Stress) -> Bool { left.rawValue < right.rawValue }
  }

  /// The engine's name of the phoneme.
  var name: String
  var isVowel: Bool
  var stress: Stress = .none

  static func vowel(_ name: String) -> Sound { Sound(name: name, isVowel: true) }
  static func consonant(_ name: String) -> Sound { Sound(name: name, isVowel: false) }
}

extension [Sound] {
  /// The engine's text for these sounds: stress marks stand before the vowel.
  var mnemonics: String {
    var result = ""
    var before: Sound?
    for sound in self {
      switch sound.stress {
      case .main: result += "'"
      case .secondary: result += ","
      // Two names must not be read as one: a and I in "Daoismus".
      case .none: if let before, before.isVowel, sound.isVowel { result += "|" }
      }
      result += sound.name
      before = sound
    }
    return result
  }

  /// The number of syllables.
  var syllables: Int { count(where: \.isVowel) }

  /// These sounds with no stress above `most`.
  func weakened(to most: Sound.Stress) -> [Sound] {
    map { sound in
      var sound = sound
      sound.stress = Swift.min(sound.stress, most)
      return sound
    }
  }

  /// These sounds with the main stress on their first stressed or full vowel, where they have none.
  var stressed: [Sound] {
    guard !contains(where: { $0.stress == .main }) else { return self }
    var result = self
    if let place = firstIndex(where: { $0.stress == .secondary }) ?? firstIndex(where: \.isFullVowel)
      ?? firstIndex(where: \.isVowel)
    {
      result[place].stress = .main
    }
    return result
  }
}

extension Sound {
  /// A vowel that can bear a stress.
  var isFullVowel: Bool { isVowel && name != "@" && name != "3" }
}

extension [Sound] {
  /// Whether `other` differs only in what nobody hears: short breaks, stresses we do not set, long or short weak vowels.
  func soundsLike(_ other: [Sound]) -> Bool {
    let left = filter { $0.name != "_!" }
    let right = other.filter { $0.name != "_!" }
    guard left.count == right.count else { return false }
    for (one, two) in zip(left, right) {
      guard one.isVowel == two.isVowel, (one.stress == .main) == (two.stress == .main) else { return false }
      // "Handelsb,ilanz" is not "Handelsbil,anz".
      if two.stress == .secondary, one.stress == .none { return false }
      if one.name == two.name { continue }
      guard one.isVowel, one.stress != .main, one.name.first == two.name.first,
        "eiouY".contains(one.name.first ?? "a")
      else { return false }
    }
    return true
  }
}

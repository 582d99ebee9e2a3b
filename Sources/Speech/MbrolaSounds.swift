/// Sounds of the front end as the German databases hold them, or hold them best.
///
/// MBROLA is silent where it is asked for a sound that its database does not have, and says so only beside
/// its sound; where the database has it badly, the word is misheard.
enum MbrolaSounds {
  /// The front end names short tense vowels, as in "Nato" and "Ukraine", in its lexicon's words, and the
  /// databases have them long (README of mbrola-de6, "Phone inventory").
  private static let everywhere = ["o": "o:", "u": "u:", "E~": "e~"]
  /// What one database alone lacks.
  private static let lacking = ["de7": ["o~": "O", "9~": "9"]]

  /// Sounds that are taken from the part of a database that was recorded with more vocal effort (the same README,
  /// "Vocal effort") before one of `high`: "Spiel" was heard as "Stiel", "Pilz" as "Bild", "bis" as "ist".
  private static let stronger: [String: Set] = ["de6": ["p", "b"]]
  private static let high: Set = ["i:", "I", "y:", "Y"]

  /// Databases whose r is a short vowel where German has one (vokalisiertes R), for the front end asks for the consonant:
  /// "zur Probe" was heard as "Zuchprobe", "Verein" as "fährt ein" (docs/VOICES.md).
  private static let vocalising: Set = ["de6"]
  /// The most that such a vowel takes, in milliseconds: longer, it is a syllable of its own. Before m and n "warnt" was heard as
  /// "waren"; in "ver", "zer" and "er" at a word's beginning "fertigt" as "fährt durch".
  private static let longest = (anywhere: 60, beforeNasal: 55, inPrefix: 45)
  private static let dark: Set = ["u:", "u", "U"]
  private static let nasals: Set = ["m", "n"]
  private static let voiced: Set = ["d", "v"]
  private static let before = dark.union(["i:", "o:", "o", "y:", "2:", "E:"])
  private static let round: Set = ["O", "9"]

  /// Whether an r behind `vowel` stays apart from another one: in "Uhrradio" no two consonants meet. Elsewhere, as in "Vorrat"
  /// and "erreichen", one consonant is said, as it was when the vowels were chosen by what is heard.
  static func separatesR(behind vowel: String) -> Bool { dark.contains(vowel) }

  /// `sounds` as the database at `path` holds them.
  static func held(_ sounds: [Pho.Sound], in path: String) -> [Pho.Sound] {
    let database = path.split(separator: "/").last.map { String($0) } ?? path
    return sounds.indices.map { place in
      let sound = sounds[place]
      if vocalising.contains(database), let most = lengthAsVowel(sounds, at: place) {
        return sound.called("6", lasting: min(sound.milliseconds, most))
      }
      let name = lacking[database]?[sound.name] ?? everywhere[sound.name] ?? sound.name
      let isStronger =
        place + 1 < sounds.count && high.contains(sounds[place + 1].name)
        && stronger[database]?.contains(name) == true
      return sound.called(isStronger ? name + "_loud" : name, lasting: sound.milliseconds)
    }
  }

  /// The most that the sound at `place` takes, in milliseconds, where it is an r that standard German has as a vowel: no vowel
  /// follows, and it stands behind most long vowels, o, ö and u, before a glottal stop ("Verein"), before m and n ("Lärm"), before
  /// d and w ("werden", "Nerven"), or in "ver", "zer" or "er" at a word's beginning ("verkaufen", "erzählen", "fertig"). `nil`
  /// where it is a consonant.
  private static func lengthAsVowel(_ sounds: [Pho.Sound], at place: Int) -> Int? {
    guard place > 0, sounds[place].name == "R", sounds[place - 1].isVowel else { return nil }
    let next = place + 1 < sounds.count ? sounds[place + 1].name : "_"
    guard !Pho.isVowel(next) else { return nil }
    let vowel = sounds[place - 1].name
    if vowel == "E", place > 1, next != "_" {
      let first = sounds[place - 2]
      if first.word != nil, ["f", "ts", "?"].contains(first.name) { return longest.inPrefix }
    }
    if before.contains(vowel) || next == "?" { return longest.anywhere }
    if nasals.contains(next) { return longest.beforeNasal }
    return round.contains(vowel) || voiced.contains(next) ? longest.anywhere : nil
  }
}

extension Pho.Sound {
  fileprivate func called(_ name: String, lasting milliseconds: Int) -> Pho.Sound {
    Pho.Sound(name: name, milliseconds: milliseconds, pitch: pitch, word: word)
  }
}

extension Pho {
  /// The same sounds as the database at `path` has them.
  func named(for path: String) -> Pho { Pho(sounds: MbrolaSounds.held(sounds, in: path)) }
}

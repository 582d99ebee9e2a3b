/// Sounds of the front end as the German databases hold them, or hold them best.
///
/// MBROLA is silent where it is asked for a sound that its database does not have, and says so only beside
/// its sound; where the database has it badly, the word is misheard. The lengths stay as they are.
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

  /// Databases whose r behind u ends in a hiss: "zur Probe" was heard as "Zuchprobe", "Turm" as "Tuch".
  private static let hissing: Set = ["de6"]

  /// Whether an r behind `vowel` that no vowel follows is a vowel itself (vokalisiertes R).
  ///
  /// Standard German has it behind every long vowel; the front end asks for the consonant. Behind other vowels
  /// than u, and with de7, the vowel is not understood better (docs/VOICES.md).
  static func vocalisesR(behind vowel: String) -> Bool { ["u:", "u", "U"].contains(vowel) }

  /// The names under which the database at `path` holds `names`, which follow upon each other.
  static func names(of names: [String], in path: String) -> [String] {
    let database = path.split(separator: "/").last.map { String($0) } ?? path
    let held = names.map { lacking[database]?[$0] ?? everywhere[$0] ?? $0 }
    return held.indices.map { place in
      let next = place + 1 < held.count ? held[place + 1] : "_"
      if hissing.contains(database), held[place] == "R", place > 0, vocalisesR(behind: held[place - 1]),
        !Pho.isVowel(next)
      {
        return "6"
      }
      let isStronger = high.contains(next) && stronger[database]?.contains(held[place]) == true
      return isStronger ? held[place] + "_loud" : held[place]
    }
  }
}

extension Pho {
  /// The same sounds under the names that the database at `path` has for them.
  func named(for path: String) -> Pho {
    let names = MbrolaSounds.names(of: sounds.map(\.name), in: path)
    return Pho(
      sounds: zip(sounds, names).map { sound, name in
        Sound(name: name, milliseconds: sound.milliseconds, pitch: sound.pitch, word: sound.word)
      })
  }
}

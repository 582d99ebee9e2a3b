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

  /// `sounds` as the database at `path` holds them.
  static func held(_ sounds: [Pho.Sound], in path: String) -> [Pho.Sound] {
    let database = path.split(separator: "/").last.map { String($0) } ?? path
    return sounds.indices.map { place in
      let sound = sounds[place]
      if let most = VocalicR.length(sounds, at: place, in: database) {
        return sound.called("6", lasting: min(sound.milliseconds, most))
      }
      let name = lacking[database]?[sound.name] ?? everywhere[sound.name] ?? sound.name
      let isStronger =
        place + 1 < sounds.count && high.contains(sounds[place + 1].name)
        && stronger[database]?.contains(name) == true
      return sound.called(isStronger ? name + "_loud" : name, lasting: sound.milliseconds)
    }
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

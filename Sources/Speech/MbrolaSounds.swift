/// Sounds of the front end that the German databases do not hold.
///
/// MBROLA is silent where it is asked for one, and says so only beside its sound: the front end names short tense vowels,
/// as in "Nato" and "Ukraine", in its lexicon's words, and the databases have them long (README of mbrola-de6, "Phone
/// inventory"). The length stays the front end's.
enum MbrolaSounds {
  private static let everywhere = ["o": "o:", "u": "u:", "E~": "e~"]
  /// What one database alone lacks.
  private static let lacking = ["de7": ["o~": "O", "9~": "9"]]

  /// The name under which the database at `path` holds the sound `name`.
  static func name(of name: String, in path: String) -> String {
    let database = path.split(separator: "/").last.map { String($0) } ?? path
    return lacking[database]?[name] ?? everywhere[name] ?? name
  }
}

extension Pho {
  /// The same sounds under the names that the database at `path` has for them.
  func named(for path: String) -> Pho {
    var named = self
    named.sounds = sounds.map { sound in
      Sound(
        name: MbrolaSounds.name(of: sound.name, in: path), milliseconds: sound.milliseconds,
        pitch: sound.pitch, word: sound.word)
    }
    return named
  }
}

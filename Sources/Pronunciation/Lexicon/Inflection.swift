/// The sounds of an inflected or derived form, from those of the word it belongs to.
enum Inflection {
  /// An ending as it is written and said.
  struct Ending {
    let letters: String
    let sounds: String
  }

  /// The shortest come first, so that the longest known word wins: "Jacquelines" is not "Jacquelin" with "es".
  static let endings: [Ending] = [
    Ending(letters: "’", sounds: ""), Ending(letters: "'", sounds: ""), Ending(letters: "s", sounds: "s"),
    Ending(letters: "n", sounds: "n"), Ending(letters: "e", sounds: "@"), Ending(letters: "in", sounds: "In"),
    Ending(letters: "er", sounds: "3"), Ending(letters: "en", sounds: "@n"),
    Ending(letters: "es", sounds: "@s"),
    Ending(letters: "ern", sounds: "3n"), Ending(letters: "ers", sounds: "3s"),
    Ending(letters: "ens", sounds: "@ns"), Ending(letters: "erin", sounds: "@rIn"),
    Ending(letters: "innen", sounds: "In@n"), Ending(letters: "erinnen", sounds: "@rIn@n"),
  ]

  /// The phoneme names of `stem` with `ending`, where `names` are those of `stem`; `nil` where it takes no such ending.
  static func form(of names: String, stem: String, ending: Ending) -> String? {
    if ending.letters == "n" { return withN(names, stem) }
    if ending.sounds == "s", names.hasSuffix("s") { return names }
    guard let first = ending.sounds.first, first != "s" else { return names + ending.sounds }
    if stem.hasSuffix("or"), names.hasSuffix("Or"), ["en", "in", "innen"].contains(ending.letters) {
      // The stress moves: "Doktor" in "Doktoren", "Doktorin".
      return names.dropLast(2).replacing("'", with: "") + "'o:r" + ending.sounds
    }
    if names.hasSuffix("3") { return names.dropLast() + "@r" + ending.sounds }
    return voiced(names, stem) + ending.sounds
  }

  /// "Raketen", "Managern", "Artikeln", "Ideen"; nothing else takes an "n" alone: "Mangan" is no form of "Manga".
  private static func withN(_ names: String, _ stem: String) -> String? {
    switch stem.last {
    case "e":
      if names.hasSuffix("@") { return names + "n" }
      return names.hasSuffix(":") ? names + "@n" : nil
    case "l", "r": return names.hasSuffix(":r") || names.hasSuffix(":l") ? nil : names + "n"
    default: return nil
    }
  }

  /// The last sound with the voice it lacks only at a word's end: "Hamburg" in "Hamburger", "Kurs" in "Kurse".
  private static func voiced(_ names: String, _ stem: String) -> String {
    guard let letter = stem.last, let sound = names.last else { return names }
    switch (letter, sound) {
    case ("b", "p"), ("d", "t"), ("g", "k"), ("v", "f"): return names.dropLast() + String(letter)
    case ("w", "f"): return names.dropLast() + "v"
    case ("g", "C") where stem.hasSuffix("ig"): return names.dropLast() + "g"
    case ("s", "s") where "aeiouyäöülnr".contains(stem.dropLast().last ?? "s"): return names.dropLast() + "z"
    default: return names
    }
  }
}

/// Which r is a short vowel (vokalisiertes R), for the front end asks for the consonant everywhere: "zur Probe" was heard as
/// "Zuchprobe", "Verein" as "fährt ein". What each database is understood with was found by a recogniser (docs/VOICES.md).
enum VocalicR {
  /// The most that such a vowel takes, in milliseconds: longer, it is a syllable of its own. Before m and n "warnt" was heard as
  /// "waren"; in "ver", "zer" and "er" at a word's beginning "fertigt" as "fährt durch".
  private static let longest = (anywhere: 60, beforeNasal: 55, inPrefix: 45)
  private static let dark: Set = ["u:", "u", "U"]
  private static let open: Set = ["O", "9"]

  /// Whether an r behind `vowel` stays apart from another one: in "Uhrradio" no two consonants meet. Elsewhere, as in "Vorrat"
  /// and "erreichen", one consonant is said, as it was when the vowels were chosen by what is heard.
  static func staysApart(behind vowel: String) -> Bool { dark.contains(vowel) }

  /// The most that the sound at `place` takes, in milliseconds, where it is an r that no vowel follows and that is understood as
  /// one with `database`; `nil` where it is a consonant.
  static func length(_ sounds: [Pho.Sound], at place: Int, in database: String) -> Int? {
    guard place > 0, sounds[place].name == "R", sounds[place - 1].isVowel else { return nil }
    let vowel = sounds[place - 1].name
    let next = place + 1 < sounds.count ? sounds[place + 1].name : "_"
    guard !Pho.isVowel(next) else { return nil }
    switch database {
    case "de6":
      return isInPrefix(sounds, at: place, next) ? longest.inPrefix : lengthInDE6(behind: vowel, before: next)
    case "de7": return isVowelInDE7(behind: vowel, before: next) ? longest.anywhere : nil
    default: return nil
    }
  }

  /// "verkaufen", "erzählen", "fertig": in "ver", "zer" or "er" at a word's beginning.
  private static func isInPrefix(_ sounds: [Pho.Sound], at place: Int, _ next: String) -> Bool {
    guard sounds[place - 1].name == "E", place > 1, next != "_" else { return false }
    let first = sounds[place - 2]
    return first.word != nil && ["f", "ts", "?"].contains(first.name)
  }

  private static let behindInDE6 = dark.union(["i:", "o:", "o", "y:", "2:", "E:"])
  private static let nasals: Set = ["m", "n"]
  private static let voiced: Set = ["d", "v"]

  /// Behind most long vowels, u, o and ö ("vor", "Turm", "Ort"), before a glottal stop ("Verein"), m and n ("Lärm"), d and w
  /// ("werden", "Nerven").
  private static func lengthInDE6(behind vowel: String, before next: String) -> Int? {
    if behindInDE6.contains(vowel) || next == "?" { return longest.anywhere }
    if nasals.contains(next) { return longest.beforeNasal }
    return open.contains(vowel) || voiced.contains(next) ? longest.anywhere : nil
  }

  private static let behindInDE7 = open.union(["E"])
  private static let notBeforeInDE7: Set = ["s", "ts", "S", "tS", "C", "b", "_"]

  /// Behind short e, o and ö, but before hisses, b and silence.
  private static func isVowelInDE7(behind vowel: String, before next: String) -> Bool {
    behindInDE7.contains(vowel) && !notBeforeInDE7.contains(next)
  }
}

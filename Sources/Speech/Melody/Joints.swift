/// Says once what German says once where two consonants meet in a word (Verschmelzung): of two that are the same, or of a stop
/// before an affricate that begins with it, only the second is released. The front end releases both, and
/// "zweitausendsechsundzwanzig" was heard as "2006 und 20". Across words both stay: "hat die" was heard as "hadi".
enum Joints {
  /// The affricates, and the stop that each begins with.
  private static let affricates = ["ts": "t", "tS": "t", "pf": "p"]

  static func merge(_ line: inout MelodyLine) {
    for index in line.units.indices {
      var place = 0
      while place + 1 < line.units[index].sounds.count {
        let sounds = line.units[index].sounds
        if !isSeparate(sounds, at: place), let merged = merged(sounds[place], sounds[place + 1]) {
          line.units[index].sounds[place + 1] = merged
          line.units[index].sounds.remove(at: place)
        } else {
          place += 1
        }
      }
    }
  }

  /// Whether the sound is an r that stays apart from the one behind it.
  private static func isSeparate(_ sounds: [Pho.Sound], at place: Int) -> Bool {
    sounds[place].name == "R" && place > 0 && VocalicR.staysApart(behind: sounds[place - 1].name)
  }

  /// The second sound, at least half as long as both; `nil` where both are said.
  private static func merged(_ first: Pho.Sound, _ second: Pho.Sound) -> Pho.Sound? {
    // What begins a word keeps the word's place.
    guard first.word == nil, second.word == nil, !first.isVowel, !first.isPause,
      affricates[first.name] == nil,
      first.name == affricates[second.name] ?? second.name
    else { return nil }
    var merged = second
    merged.milliseconds = max(second.milliseconds, (first.milliseconds + second.milliseconds) / 2)
    return merged
  }
}

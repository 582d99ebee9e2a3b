/// Says once what German says once where two consonants meet (Verschmelzung): of two that are the same, or of a stop before
/// a stop or an affricate at its own place, only the second is released. The front end releases both, so that
/// "sechsundzwanzig" was heard as "sechs und zwanzig".
enum Joints {
  /// Stops by their place, and the affricates that begin with them.
  private static let places = [["t", "d"], ["p", "b"], ["k", "g"]]
  private static let affricates = ["ts": "t", "tS": "t", "pf": "p"]

  /// Merges within words, and across words with no silence between them.
  static func merge(_ line: inout MelodyLine) {
    for index in line.units.indices {
      var place = 0
      while place + 1 < line.units[index].sounds.count {
        if let merged = merged(line.units[index].sounds[place], line.units[index].sounds[place + 1]) {
          line.units[index].sounds[place + 1] = merged
          line.units[index].sounds.remove(at: place)
        } else {
          place += 1
        }
      }
      guard index + 1 < line.units.count, line.units[index].pause == 0,
        let last = line.units[index].sounds.last, let first = line.units[index + 1].sounds.first,
        let merged = merged(last, first)
      else { continue }
      line.units[index + 1].sounds[0] = merged
      line.units[index].sounds.removeLast()
    }
  }

  /// The second sound, at least half as long as both; `nil` where both are said.
  private static func merged(_ first: Pho.Sound, _ second: Pho.Sound) -> Pho.Sound? {
    // What begins a word keeps the word's place.
    guard first.word == nil, !first.isVowel, !first.isPause, affricates[first.name] == nil else { return nil }
    let begins = affricates[second.name] ?? second.name
    guard first.name == begins || places.contains(where: { $0.contains(first.name) && $0.contains(begins) })
    else { return nil }
    var merged = second
    merged.milliseconds = max(second.milliseconds, (first.milliseconds + second.milliseconds) / 2)
    return merged
  }
}

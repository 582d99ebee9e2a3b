/// How letters are read in words of Latin, Greek and French descent.
enum ForeignVowels {
  /// Whether `i` and `e` are two sounds: "Familie", "Patient", "Spanien", "Karriere".
  static func areApart(_ letters: ArraySlice<UInt8>, at place: Int, _ following: Following) -> Bool {
    let rest = letters[place...]
    // A first syllable has its vowel in it: "Miete", "Dienst", "Tier".
    guard letters[..<place].hasVowel else { return rest.begins(with: "ient") }
    return rest.begins(with: "ient") || rest.begins(with: "ienz") || rest.begins(with: "iett") || rest.begins(with: "iell")
      || rest.begins(with: "iere") && letters[..<place].ends(in: "rr") || rest.begins(with: "iek")
  }

  /// Whether `ti` is said tsi: "Nation", "Patient", "partiell"; not behind an s.
  static func isSoftTi(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard place > letters.startIndex, letters[place - 1] != UInt8(ascii: "s") else { return false }
    if place + 2 == letters.endIndex { return letters[place - 1] == UInt8(ascii: "k") && letters.first != UInt8(ascii: "p") }
    let rest = letters[(place + 2)...]
    return softBehindTi.contains { rest.begins(with: $0) }
  }

  private static let softBehindTi: [Letters] = ["on", "al", "ell", "är", "ent", "enz", "ös", "um", "us", "at", "ar"]

  /// Whether `c` before e or i at the beginning is English or French: "City", "Center", "Citoyen".
  static func isSoftC(_ letters: ArraySlice<UInt8>) -> Bool {
    softC.contains { letters.begins(with: $0) }
  }

  private static let softC: [Letters] = ["cent", "cit", "ceau", "cév", "cinq", "cinch", "cidre", "cern", "cens"]

  /// Whether `g` before e is said as in "Garage", "Genie", "Regime".
  static func isSoftG(_ letters: ArraySlice<UInt8>, at place: Int, _ following: Following) -> Bool {
    let before = letters[..<place]
    if place == letters.startIndex { return letters.begins(with: "genier") || letters.begins(with: "gelee") }
    let isLast = place + 2 >= letters.endIndex
    return isLast && (before.ends(in: "ran") || before.ends(in: "chan")) || letters.has("geni", at: place) && before.ends(in: "in")
  }

  /// Whether `gn` is the French n: "Kampagne", "Champagner", "Bretagne".
  static func isFrenchGn(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    let before = letters[..<place]
    return before.ends(in: "pa") || before.ends(in: "ta") || before.ends(in: "lo") || before.ends(in: "co")
  }
}

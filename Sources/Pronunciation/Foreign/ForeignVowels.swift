/// How letters are read in words of Latin, Greek and French descent.
enum ForeignVowels {
  /// Whether `i` and `e` are two sounds: "Familie", "Patient", "Spanien", "Karriere".
  static func areApart(_ letters: ArraySlice<UInt8>, at place: Int, _ following: Following) -> Bool {
    let rest = letters[place...]
    // A first syllable has its vowel in it: "Miete", "Dienst", "Tier".
    guard letters[..<place].hasVowel else {
      return rest.begins(with: "ient") || StressTable.apartBeginnings.contains { letters.begins(with: $0) }
    }
    return rest.begins(with: "ient") || rest.begins(with: "ieur") || rest.begins(with: "ienz")
      || rest.begins(with: "iett")
      || rest.begins(with: "iell")
      || rest.begins(with: "iere") && letters[..<place].ends(in: "rr") || rest.begins(with: "iek")
  }

  /// Whether `ti` is said tsi: "Nation", "Patient", "partiell"; not behind an s.
  static func isSoftTi(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard place > letters.startIndex, letters[place - 1] != UInt8(ascii: "s") else { return false }
    if place + 2 == letters.endIndex {
      return letters[place - 1] == UInt8(ascii: "k") && letters.first != UInt8(ascii: "p")
    }
    let rest = letters[(place + 2)...]
    return softBehindTi.contains { rest.begins(with: $0) }
  }

  private static let softBehindTi: [Letters] = [
    "on", "al", "ell", "är", "ent", "enz", "ös", "um", "us", "at", "ar",
  ]

  /// Whether `c` before e or i at the beginning is English or French: "City", "Center", "Citoyen".
  static func isSoftC(_ letters: ArraySlice<UInt8>) -> Bool {
    softC.contains { letters.begins(with: $0) }
  }

  private static let softC: [Letters] = [
    "cent", "cit", "ceau", "cév", "cinq", "cinch", "cidre", "cern", "cens",
  ]

  /// Whether `g` before e or i is said as in "Garage", "Genie", "Regime".
  static func isSoftG(_ letters: ArraySlice<UInt8>, at place: Int, _ following: Following) -> Bool {
    if place + 1 == letters.endIndex, following == .vowel {
      let before = letters[..<place]
      return before.last == UInt8(ascii: "a") && before.dropLast().hasVowel
        || softStems.contains { letters.elementsEqual($0.bytes) }
    }
    if letters.elementsEqual(Letters("regie").bytes) || letters.has("gagier", at: place - 2)
      || letters.begins(with: "couragier")
    {
      return true
    }
    return softBeginnings.contains {
      letters.begins(with: $0)
        && ($0.bytes.firstIndex(of: UInt8(ascii: "g")) ?? 0) == place - letters.startIndex
    }
      || softMiddles.contains { letters.has($0, at: place - 1) }
  }

  private static let softStems: [Letters] = StressTable.words(
    "log beig roug prestig maneg cortèg orang siè melang chang")
  private static let softBeginnings: [Letters] = StressTable.words(
    "genier gendar giro gigolo gelee gelier regiss regim logier logis bougie budget image manag menage bagage agio"
  )
  private static let softMiddles: [Letters] = StressTable.words(
    "ngier ngeur ngeni ageur agement")

  /// Whether "oi" is said as in "Toilette", "Memoiren", "Reservoir".
  static func isFrenchOi(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    letters.has("oir", at: place) && place > letters.startIndex || letters.begins(with: "toil")
      || letters.begins(with: "coif")
      || letters.begins(with: "croi")
  }

  /// Whether "ill" holds a j: "Brillant", "Billard", "Pavillon", "Vanille".
  static func isFrenchIll(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    frenchIll.contains { letters.begins(with: $0) }
  }

  private static let frenchIll: [Letters] = StressTable.words(
    "brillan billard pavillon vanill feuill quadrill bastill kamarill kastill guerill guerrill")

  /// Whether `gn` is the French n: "Kampagne", "Champagner", "Bretagne".
  static func isFrenchGn(_ letters: ArraySlice<UInt8>, at place: Int) -> Bool {
    let before = letters[..<place]
    return before.ends(in: "pa") || before.ends(in: "ta") || before.ends(in: "lo") || before.ends(in: "co")
  }
}

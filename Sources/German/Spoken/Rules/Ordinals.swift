/// Numbers with a stop that count a place: "der dritte Platz", "am dritten und vierten Oktober".
enum Ordinals {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    if let match = suffixed(list, index) { return match }
    let token = list[index]
    guard token.isPlain || token.isGrouped, let value = token.integer, list.isStop(index + 1),
      !token.text.hasPrefix("0") || value == 0 || isFirstDay(list, index, value)
    else { return nil }
    let next = list[index + 2]
    if list.isAtEnd(index + 1) { return last(list, index, value) }
    if let match = enumeration(list, index, value) { return match }
    // "Tempo 30. Die Polizei": the stop ends a sentence, no noun follows.
    if next.isCapitalised, next.gap != .none, Self.starters.contains(next.text) { return nil }
    let left = Left(list, before: index).kind
    let isGoverned = left != .none
    // "Zuschauer: 12.300. Gelb: …": a sum and the end of its sentence.
    if !isGoverned, token.isGrouped, list[index - 1].isSymbol(":") { return nil }
    // "über 70.“ – sagte er": a bare preposition asks for no place before the end of a quote.
    if [.dative, .accusative, .genitive, .from].contains(left), next.kind == .symbol,
      next.touches || next.isDash,
      !list[index + 3].isNumber, !next.isSymbol(","), !next.isSymbol(")")
    {
      return nil
    }
    // "Nr. 17 von 640. „Ich wollte": the stop ends a sentence before a quote.
    if !isGoverned, index > 0, next.kind == .symbol, next.gap != .none,
      next.isSymbol("(") || starters.contains(list[index + 3].text)
    {
      return nil
    }
    // "1.-Mai-Demonstration".
    if next.isSymbol("-"), next.touches, list[index + 3].isWord, list[index + 3].touches {
      var match = RuleMatch(3, Compounds.capitalised(Numerals.ordinalStem(value)) + "er-", "ordinal.compound")
      match.joinsNext = true
      return match
    }
    guard follows(list, index) else { return nil }
    let ending = AdjectiveEnding.ending(in: list, first: index, next: index + 2)
    let stem = Numerals.ordinalStem(value)
    // "der 2. der Tabelle", "wurde 5. in der Wertung": no noun follows, the ordinal is one itself.
    let isBeforePhrase = [
      "der", "des", "aus", "von", "im", "in", "ins", "vor", "hinter", "unter", "durch",
    ].contains(next.text)
    if isBeforePhrase, let gender = predicate(list, index) {
      return RuleMatch(
        2, Compounds.capitalised(stem) + (gender == .feminine ? "e" : "er"), "ordinal.predicate")
    }
    let isNoun =
      isBeforePhrase && ["der", "die", "das", "ein", "eine"].contains(list.lowercasedWord(index - 1))
    return RuleMatch(2, (isNoun ? Compounds.capitalised(stem) : stem) + ending, "ordinal")
  }

  /// `03.-05.09.`: the first day of a range with a zero before it.
  private static func isFirstDay(_ list: TokenList, _ index: Int, _ value: Int) -> Bool {
    (1...9).contains(value) && list[index].text.utf8.count == 2
      && (list[index + 2].isDash || list[index + 2].isSymbol("/"))
      && (list[index + 3].hasShape(".") || list[index + 3].hasShape(".."))
  }

  /// Whether what stands behind the stop can belong to an ordinal.
  private static func follows(_ list: TokenList, _ index: Int) -> Bool {
    let next = list[index + 2]
    if next.isWord || next.kind == .address { return true }
    if next.isDash || next.isSymbol("/") {
      return list[index + 3].isNumber
    }
    if next.isNumber { return next.gap != .none && list.isStop(index + 3) }
    return next.isSymbol(",") || next.isSymbol("\"") || next.isSymbol("„") || next.isSymbol(")")
      || next.isSymbol("»") || next.isSymbol("“") || next.isSymbol(";") || next.isSymbol("(")
      || next.isSymbol(":")
      || next.isSymbol("+") && list[index + 3].isNumber || next.isSymbol("?") || next.isSymbol("!")
      || next.isSymbol("&")
  }

  /// A number with a stop at the end: an ordinal after an article, else a number and the end of the sentence.
  private static func last(_ list: TokenList, _ index: Int, _ value: Int) -> RuleMatch? {
    if index == 0 { return RuleMatch(2, Numerals.ordinalStem(value) + "er", "ordinal") }
    let before = list.lowercasedWord(index - 1)
    let isShort =
      list.count <= 3 && ["der", "die", "das", "dem", "den", "des", "am", "zum", "beim"].contains(before)
    let isDay =
      isShort || value <= 31 && ["am", "vom", "zum", "den", "dem", "der", "des", "beim"].contains(before)
    let isPlace = value <= 5 && ["als", "wurde", "wird", "werden"].contains(before)
    let isElliptic =
      value <= 31 && ["sein", "ihr", "mein", "dein", "unser", "euer", "ein", "kein"].contains(before)
    let isList =
      isElliptic || Right.connectors.contains(before) && list.isStop(index - 2) && list[index - 3].isNumber
    guard isDay || isPlace || isList else { return nil }
    var ending = AdjectiveEnding.ending(in: list, first: index, next: list.count)
    if isPlace, isWoman(list, before: index) { ending = "e" }
    let stem = Numerals.ordinalStem(value)
    var match = RuleMatch(2, (isPlace ? Compounds.capitalised(stem) : stem) + ending, "ordinal")
    match.endsSentence = true
    if isPlace { match.doubt = "„\(list.written(index - 1..<index + 2))“ kann ein Rang oder eine Zahl sein." }
    return match
  }

  /// The gender of whoever "ist" or "wurde" the place at `index`, where a verb of being stands before it.
  private static func predicate(_ list: TokenList, _ index: Int) -> Gender? {
    var position = index - 1
    while position > index - 4,
      ["jetzt", "nur", "erneut", "wieder", "damit", "nun", "zuletzt", "bisher", "am", "Ende"]
        .contains(list[position].text)
    {
      position -= 1
    }
    guard ["ist", "war", "wurde", "wird", "bleibt", "blieb", "als"].contains(list[position].text) else {
      return nil
    }
    // "Sie kam als 2. ins Ziel": the verb stands between.
    let verb = list[position].text == "als" && list[position - 1].isLowercased ? 1 : 0
    let subject = list[position - 1 - verb]
    if subject.text.lowercased() == "sie" { return .feminine }
    return subject.isCapitalised ? Nouns.form(of: subject.text)?.gender ?? .masculine : .masculine
  }

  /// Whether the subject right before the verb is a woman or more than one: "Sie wurde 3."
  private static func isWoman(_ list: TokenList, before index: Int) -> Bool {
    list.lowercasedWord(index - 2) == "sie" || list[index - 2].text.hasSuffix("in")
  }

  /// "1. Die Wahl ist frei": the number of a point in a list.
  private static func enumeration(_ list: TokenList, _ index: Int, _ value: Int) -> RuleMatch? {
    guard index == 0, value > 0, value < 100, list[2].isCapitalised, starters.contains(list[2].text) else {
      return nil
    }
    var match = RuleMatch(2, Numerals.ordinalStem(value) + "ens", "ordinal.enumeration")
    match.markAfter = ":"
    return match
  }

  /// Words that begin a sentence, so that a stop before them ends one.
  static let starters: Set<String> = [
    "Der", "Die", "Das", "Ein", "Eine", "Es", "Wir", "Sie", "Er", "Ich", "Man", "In", "Im", "Am", "An", "Auf",
    "Bei", "Mit",
    "Wer", "Was", "Wie", "Wenn", "Für", "Nach", "Alle", "Jeder", "Keine", "Kein", "Den", "Dem", "Zum", "Zur",
    "Diese", "Dieser",
  ]

  /// `121tem`, `3ter`, `20sten`: the ending is written.
  private static func suffixed(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let next = list[index + 1]
    guard token.isPlain || token.isGrouped, let value = token.integer, next.isWord, next.touches else {
      return nil
    }
    for suffix in ["te", "ter", "tes", "ten", "tem", "ste", "ster", "stes", "sten", "stem"]
    where next.text == suffix {
      let ending = suffix.drop { $0 == "s" || $0 == "t" }
      return RuleMatch(2, Numerals.ordinalStem(value) + ending, "ordinal.suffix")
    }
    return nil
  }
}

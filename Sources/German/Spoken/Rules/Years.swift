/// Numbers that name a year.
enum Years {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    if let match = shortYear(list, index) ?? season(list, index) { return match }
    let token = list[index]
    guard token.isPlain, token.text.utf8.count == 4, let year = token.integer, (1000...2099).contains(year),
      isYear(list, index, year)
    else { return nil }
    return RuleMatch(1, Numerals.year(year), "year")
  }

  /// `2024/25`, `2024/2025`: a season, one year after the other.
  private static func season(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let second = list[index + 2]
    guard token.isPlain, token.text.utf8.count == 4, let year = token.integer, (1500...2199).contains(year),
      list[index + 1].isSymbol("/"), list[index + 1].touches, second.isPlain, second.touches,
      let next = second.integer, second.text.utf8.count == 2 || second.text.utf8.count == 4
    else { return nil }
    let said = second.text.utf8.count == 4 ? Numerals.year(next) : Numerals.cardinal(digits: second.text)
    return RuleMatch(3, "\(Numerals.year(year)) \(said)", "year.season")
  }

  /// `'89`, `’68`: an apostrophe stands for the century.
  private static func shortYear(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain, token.text.utf8.count == 2, token.touches, let value = token.integer,
      list[index - 1].isSymbol("'") || list[index - 1].isSymbol("’") || list[index - 1].isSymbol("‘"),
      !list[index - 1].touches
    else { return nil }
    return RuleMatch(1, Numerals.cardinal(value), "year.short")
  }

  private static func isYear(_ list: TokenList, _ index: Int, _ year: Int) -> Bool {
    let before = list.lowercasedWord(index - 1)
    let next = list[index + 1]
    if list.count == 1 || (list.count == 2 && list.isStop(1)) { return false }
    // "-1998", "+1998": a sign makes it a quantity.
    if list[index].touches, list[index - 1].isSymbol("-") || list[index - 1].isSymbol("+"),
      !list[index - 2].isNumber
    {
      return false
    }
    if list[index].touches, list[index - 1].isWord { return false }
    if list[index - 1].isSymbol("§") { return false }
    // "C-XY 1234": the number plate of a car.
    if list[index - 1].isAllCapitals, list[index - 1].touches, list[index - 2].isDash { return false }
    // "Nr. 1136", "Art. 1626": the number of a thing.
    if list.isStop(index - 1), list[index - 2].text != "Jg",
      AbbreviationForms.nouns[list[index - 2].text] != nil || list[index - 2].text == "S"
    {
      return false
    }
    // "Drucksache 8/1234": behind a slash only what can be this year or the last century's.
    if list[index].touches, list[index - 1].isSymbol("/"), list[index - 2].isNumber, year < 1900 {
      return false
    }
    if strong.contains(before) || Calendar.month(list, at: index - 1) != nil { return true }
    if isFoundedYear(list, index, before) { return true }
    if counting.contains(before) { return false }
    // "von 1200 auf 1500": round numbers that grow are counts.
    if year % 50 == 0, year < 1950, next.text == "auf", list[index + 2].isNumber { return false }
    if vehicles.contains(list[index - 1].text), list[index].gap != .none { return false }
    // "zwischen 1200 und 1500 Menschen": the noun behind the second counts both.
    if next.isDash || Right.connectors.contains(next.text), list[index + 2].isPlain,
      list[index + 3].isCapitalised,
      list[index + 3].gap != .none, CountNouns.contains(list[index + 3].text)
    {
      return false
    }
    if next.isCapitalised, next.gap != .none { return !isCounted(list, index + 1, year, before) }
    if next.isLowercased, next.gap != .none, isPluralAdjective(list, index + 1) {
      return !isCounted(list, index + 2, year, before)
    }
    // "der Wert sank auf 1200": round sums after prepositions of size.
    if year < 1950, year % 50 == 0, ["auf", "über", "unter", "zu"].contains(before) { return false }
    return true
  }

  /// "die 1950 gegründete Firma", "den 1920 gebauten Turm": when, not how many.
  private static func isFoundedYear(_ list: TokenList, _ index: Int, _ before: String) -> Bool {
    let next = list[index + 1]
    guard next.isLowercased, next.gap != .none,
      ["die", "der", "den", "dem", "des", "das", "eine"].contains(before)
    else { return false }
    if beginnings.contains(where: { next.text.hasPrefix($0) }) { return true }
    return next.text.hasSuffix("te") && list[index + 2].isCapitalised
      && Nouns.form(of: list[index + 2].text)?.isPlural == false
  }

  private static let beginnings = [
    "gegründet", "geboren", "gebaut", "erbaut", "errichtet", "eröffnet", "erschienen", "gestorben",
    "entstanden",
    "verstorben", "eingeweiht", "fertiggestellt", "veröffentlicht", "erstmals", "eingeführt", "beschlossen",
  ]

  /// Whether the noun at `index` is counted by the number: "1500 Menschen", not "1998 Weltmeister".
  private static func isCounted(_ list: TokenList, _ index: Int, _ year: Int, _ before: String) -> Bool {
    guard list[index].isCapitalised else { return false }
    var last = index
    while list[last + 1].isDash, list[last + 1].touches, list[last + 2].isWord, list[last + 2].touches {
      last += 2
    }
    let noun = list[last].text
    if CountNouns.contains(noun) { return true }
    if ["in", "seit", "bis", "ab", "von", "wurde", "war", "im", "und"].contains(before) { return false }
    guard let form = Nouns.form(of: noun) else { return false }
    if form.isPlural { return true }
    return form.isAmbiguous && year % 100 == 0
  }

  private static func isPluralAdjective(_ list: TokenList, _ index: Int) -> Bool {
    let word = list[index].text
    return (word.hasSuffix("e") || word.hasSuffix("en")) && word.utf8.count > 4
      && list[index + 1].isCapitalised
  }

  /// Words after which a number of four digits is a year whatever follows.
  private static let strong: Set<String> = [
    "jahr", "jahre", "jahres", "jahren", "anfang", "ende", "mitte", "frühjahr", "sommer", "herbst", "winter",
    "spätsommer",
    "frühsommer", "spätherbst", "ostern", "pfingsten", "weihnachten", "silvester", "saison", "wm", "em",
    "weltmeisterschaft", "europameisterschaft", "jahrgang", "baujahr", "quartal", "wendejahr", "vorjahr",
    "bundestagswahl", "olympia", "agenda", "jahreswechsel", "neujahr", "anno",
  ]

  /// Words after which it is a quantity.
  private static let counting: Set<String> = [
    "rund", "etwa", "circa", "ca", "zirka", "knapp", "gut", "fast", "über", "mehr", "als", "weniger",
    "mindestens",
    "höchstens", "maximal", "insgesamt", "weitere", "weiteren", "alle", "aller", "allen", "nur", "ungefähr",
    "nahezu", "beinahe",
    "jeweils", "je", "die", "den", "der", "diese", "dieser", "diesen", "seine", "ihre", "unsere", "exakt",
    "genau", "minus", "plus",
    "kostet", "tempo", "nummer", "artikel", "paragraf", "seite", "hausnummer", "kilometer", "platz", "zimmer",
    "punkt", "teuer",
    "mal", "noch", "zusätzlich", "zusätzliche", "pro", "täglich", "jährlich", "ganze", "übrigen", "bislang",
    "mit", "postfach", "postleitzahl", "raum", "startnummer", "kasse", "konto", "drucksache", "bus", "linie",
    "halle",
    "tor", "gleis", "flug", "kanal", "block", "zeile", "vers", "objekt", "losnummer", "kennziffer",
    "aktenzeichen",
  ]

  private static let vehicles: Set<String> = [
    "ICE", "IC", "EC", "RE", "RB", "Flug", "Zug", "Nr", "Typ", "Modell", "WLTP",
  ]
}

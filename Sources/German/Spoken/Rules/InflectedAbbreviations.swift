/// Abbreviations whose ending or meaning depends on where they stand.
enum InflectedAbbreviations {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list.isStop(index + 1) else { return nil }
    let token = list[index]
    let match =
      side(list, index) ?? among(list, index) ?? born(list, index) ?? saint(list, index) ?? page(list, index)
      ?? month(list, index)
      ?? weekday(list, index) ?? noun(
        list, index)
      ?? adjective(list, index) ?? ending(list, index)
    guard var match else { return nil }
    let last = index + match.length - 1
    match.endsSentence =
      match.endsSentence
      || (list.isStop(last) && list.isAtEnd(last) && match.rule != "abbreviation.side" && token.kind == .word)
    return match
  }

  /// "(l.)", "(M.)", "r.: Anna Schmidt": who stands where in a picture.
  private static func side(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let name = sides[list[index].text] else { return nil }
    let isBracket = list[index - 1].isSymbol("(") && list[index + 2].isSymbol(")")
    let isLabel = list[index + 2].isSymbol(":") && (index == 0 || list[index - 1].kind == .symbol)
    guard isBracket || isLabel else { return nil }
    var match = RuleMatch(2, name, "abbreviation.side")
    match.pauseBefore = isBracket
    return match
  }

  private static let sides = ["l": "links", "r": "rechts", "M": "Mitte", "o": "oben", "u": "unten"]

  /// "u. a.": "und andere" behind an enumeration's end, else "unter anderem".
  private static func among(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].text.lowercased() == "u", list[index + 2].text == "a", list.isStop(index + 3),
      list[index + 4].gap != .none || list[index + 4].kind == .symbol || list.isAtEnd(index + 4)
    else { return nil }
    let next = list[index + 4]
    let isEnd = list.isAtEnd(index + 4) || next.isSymbol(",") || next.isSymbol(")") || next.isSymbol(";")
    let isList =
      index > 2 && list[index - 1].isCapitalised && list[index - 2].isSymbol(",")
      && list[index - 3].isCapitalised
    let spoken = isList && (isEnd || next.isLowercased) ? "und andere" : "unter anderem"
    return RuleMatch(
      4, list[index].isCapitalised ? Compounds.capitalised(spoken) : spoken, "abbreviation.among")
  }

  /// "geb. Müller", "geb. 1950", "geb. 12. März 1960", "geb. in Gera".
  private static func born(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let text = list[index].text
    let next = list[index + 2]
    let isDay = next.isNumber && (list.isStop(index + 3) || next.hasShape(".") || next.hasShape(".."))
    // "Urteil v. 12.3.2019".
    if text == "v", isDay { return RuleMatch(2, "vom", "abbreviation.born") }
    if let verb = fates[text], next.isNumber {
      return RuleMatch(2, isDay ? verb + " am" : verb, "abbreviation.born")
    }
    guard text == "geb" || text == "Geb" && (next.text == "am" || next.text == "in" || next.isNumber) else {
      return nil
    }
    if next.isCapitalised, Calendar.month(list, at: index + 2) == nil {
      return RuleMatch(2, text == "geb" ? "geborene" : "Geborene", "abbreviation.born")
    }
    let spoken = isDay ? "geboren am" : "geboren"
    return RuleMatch(2, text == "geb" ? spoken : Compounds.capitalised(spoken), "abbreviation.born")
  }

  private static let fates = [
    "gest": "gestorben", "get": "getauft", "verst": "verstorben", "gef": "gefallen", "gegr": "gegründet",
  ]

  /// "St. Pauli", but "5 St.".
  private static func saint(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].text == "St" else { return nil }
    if list[index - 1].isNumber { return RuleMatch(2, "Stück", "abbreviation.noun") }
    let next = list[index + 2]
    guard next.isCapitalised || next.isDash else { return nil }
    return RuleMatch(2, "Sankt", "abbreviation.saint")
  }

  /// "S. 5": a page, behind "Abs. 2" a sentence of the law.
  private static func page(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].text == "S", list[index + 2].isNumber, list[index + 2].gap != .none else { return nil }
    let isLaw =
      list[index - 1].isNumber
      && (list[index - 2].text == "Absatz" || list.isStop(index - 2) && list[index - 3].text == "Abs")
      || list[index - 1].isNumber && list[index - 2].isSymbol("§")
    return RuleMatch(2, isLaw ? "Satz" : "Seite", "abbreviation.noun")
  }

  /// "im Okt. 2025", "Anfang Dez.".
  private static func month(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let month = Calendar.month(list, at: index), month.length == 2 else { return nil }
    let before = list.lowercasedWord(index - 1)
    guard
      list[index + 2].isNumber || list[index + 2].isSymbol("/") || list[index + 2].isDash || index == 0
        || Right.connectors.contains(list[index + 2].text) && Calendar.month(list, at: index + 3) != nil
        || Right.connectors.contains(list[index - 1].text) && index > 2
          && (Calendar.month(list, at: index - 2) ?? Calendar.month(list, at: index - 3)) != nil
        || ["im", "anfang", "mitte", "ende", "bis", "seit", "ab", "von", "vom", "jeden"].contains(before)
    else { return nil }
    return RuleMatch(2, month.name, "abbreviation.month")
  }

  private static let weekdays = [
    "Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag", "Fr": "Freitag", "Sa": "Samstag",
    "So": "Sonntag",
    "Mon": "Montag", "Die": "Dienstag", "Mit": "Mittwoch", "Don": "Donnerstag", "Fre": "Freitag",
    "Sam": "Samstag", "Son": "Sonntag",
  ]

  /// "Mo.-Fr.", "Sa., 9 Uhr".
  private static func weekday(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let name = weekdays[list[index].text], list[index].text.utf8.count == 2,
      list[index].text != "Fr" || list.count > 2
    else { return nil }
    let next = list[index + 2]
    let isFollowed =
      next.isNumber || next.isSymbol(",") || next.isDash || next.isSymbol("/") || next.text == "bis"
      || next.text == "und"
      || next.isSymbol(":") || next.kind == .end || ["ab", "von", "um", "gegen", "sowie"].contains(next.text)
      || index > 1 && Calendar.weekday(list, endingAt: index - 2) != nil
    guard isFollowed else { return nil }
    var match = RuleMatch(2, name, "abbreviation.weekday")
    if next.isDash, weekdays[list[index + 3].text] != nil {
      match.length = 3
      match.spoken += " bis"
    }
    return match
  }

  private static func noun(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let noun = AbbreviationForms.nouns[list[index].text] else { return nil }
    if AbbreviationForms.homographs.contains(list[index].text),
      list.isAtEnd(index + 1) || Ordinals.starters.contains(list[index + 2].text)
    {
      return nil
    }
    let next = list[index + 2]
    let before = list[index - 1]
    if noun.needsNumberBehind {
      guard next.isNumber || RomanNumeral.value(next.text) != nil || next.isSymbol("§") else { return nil }
    }
    if noun.needsNumberBefore, !before.isNumber, list.count > 2 { return nil }
    // "§ 5 Abs. 2": the number behind is its own, the one before another's.
    if noun.needsNumberBehind {
      return RuleMatch(2, singular(of: noun, list, before: index), "abbreviation.noun")
    }
    return RuleMatch(2, form(of: noun, list, before: index), "abbreviation.noun")
  }

  /// The case and number that the words before ask for.
  private static func form(of noun: AbbreviationForms.Noun, _ list: TokenList, before index: Int) -> String {
    let before = list[index - 1]
    if before.isNumber, before.integer != 1 {
      return Quantities.isDative(list, index - 1) ? noun.dativePlural : noun.plural
    }
    return singular(of: noun, list, before: index)
  }

  private static func singular(
    of noun: AbbreviationForms.Noun, _ list: TokenList, before index: Int
  ) -> String {
    // Over an ordinal to the article: "des 19. Jh.".
    var article = index - 1
    while list.isStop(article), list[article - 1].isNumber || list[article - 1].isWord { article -= 2 }
    while Right.connectors.contains(list[article].text), list.isStop(article - 1) { article -= 3 }
    if list[article].isLowercased, list[article].text.utf8.count > 5 { article -= 1 }
    let word = list.lowercasedWord(article)
    if ["des", "eines", "dieses", "jenes", "seines", "ihres"].contains(word) { return noun.genitive }
    return noun.singular
  }

  private static func adjective(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let text = list[index].text
    let lower = text.lowercased()
    guard let stem = AbbreviationForms.adjectives[lower] else { return nil }
    let next = list[index + 2]
    // "in der Schweiz. Bei 17 Grad": a name and the end of its sentence.
    if text != lower, AbbreviationForms.names.contains(text) || Ordinals.starters.contains(next.text) {
      return nil
    }
    if text != lower, index > 0, !next.isCapitalised { return nil }
    let said = text == lower ? stem : Compounds.capitalised(stem)
    guard next.isCapitalised || AbbreviationForms.adjectives[next.text] != nil else {
      // Not before a noun it is an adverb: "monatl. 50 Euro", "verh.".
      guard !AbbreviationForms.beforeNounOnly.contains(lower) else { return nil }
      return RuleMatch(2, said, "abbreviation.adjective")
    }
    return RuleMatch(
      2,
      said
        + AdjectiveEnding.ending(in: list, first: index, next: index + 2, prefersPlural: true),
      "abbreviation.adjective")
  }

  /// "Hauptstr. 5", "Hausnr. 3".
  private static func ending(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let text = list[index].text
    for (short, long) in AbbreviationForms.endings
    where text.utf8.count > short.utf8.count + 2 && text.hasSuffix(short) {
      guard short == "str" || short == "nr" || short == "rep" || list[index + 2].isNumber else { continue }
      return RuleMatch(2, text.dropLast(short.count) + long, "abbreviation.ending")
    }
    return nil
  }
}

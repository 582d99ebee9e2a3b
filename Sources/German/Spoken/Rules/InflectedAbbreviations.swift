/// Abbreviations whose ending or meaning depends on where they stand.
enum InflectedAbbreviations {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list.isStop(index + 1) else { return nil }
    let token = list[index]
    let match =
      saint(list, index) ?? page(list, index) ?? month(list, index) ?? weekday(list, index) ?? noun(
        list, index)
      ?? adjective(list, index) ?? ending(list, index)
    guard var match else { return nil }
    let last = index + match.length - 1
    match.endsSentence =
      match.endsSentence || (list.isStop(last) && list.isAtEnd(last) && token.kind == .word)
    return match
  }

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
      list[index + 2].isNumber || list[index + 2].isSymbol("/") || list[index + 2].isDash
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
    guard let name = weekdays[list[index].text], list[index].text.utf8.count == 2 else { return nil }
    let next = list[index + 2]
    let isFollowed =
      next.isNumber || next.isSymbol(",") || next.isDash || next.isSymbol("/") || next.text == "bis"
      || next.text == "und"
      || next.isSymbol(":") || next.kind == .end
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
    let next = list[index + 2]
    let before = list[index - 1]
    if noun.needsNumberBehind {
      guard next.isNumber || RomanNumeral.value(next.text) != nil || next.isSymbol("§") else { return nil }
    }
    if noun.needsNumberBefore, !before.isNumber { return nil }
    return RuleMatch(2, form(of: noun, list, before: index), "abbreviation.noun")
  }

  /// The case and number that the words before ask for.
  private static func form(of noun: AbbreviationForms.Noun, _ list: TokenList, before index: Int) -> String {
    let before = list[index - 1]
    if before.isNumber, before.integer != 1 { return noun.plural }
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
    if text != lower, index > 0, !next.isCapitalised { return nil }
    let said = text == lower ? stem : Compounds.capitalised(stem)
    guard next.isCapitalised || AbbreviationForms.adjectives[next.text] != nil else {
      // Not before a noun it is an adverb: "monatl. 50 Euro", "verh.".
      guard !AbbreviationForms.beforeNounOnly.contains(lower) else { return nil }
      return RuleMatch(2, said, "abbreviation.adjective")
    }
    return RuleMatch(
      2, said + AdjectiveEnding.ending(in: list, first: index, next: index + 2), "abbreviation.adjective")
  }

  /// "Hauptstr. 5", "Hausnr. 3".
  private static func ending(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let text = list[index].text
    for (short, long) in AbbreviationForms.endings
    where text.utf8.count > short.utf8.count + 2 && text.hasSuffix(short) {
      guard short == "str" || short == "nr" || list[index + 2].isNumber else { continue }
      return RuleMatch(2, text.dropLast(short.count) + long, "abbreviation.ending")
    }
    return nil
  }
}

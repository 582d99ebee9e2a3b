/// Days, months and years in all the forms newspapers write.
enum Dates {
  /// `3. Oktober`, `3. Okt. 2025`: the day inflected by its context, the year as a year.
  static func dayMonth(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let day = day(list, index), list.isStop(index + 1),
      let month = Calendar.month(list, at: index + 2), list[index + 2].gap != .none || month.length == 1
    else { return nil }
    // "3. Mai-Feier" and "1. August-Wochenende" are ordinals before a compound.
    if list[index + 3].isDash, list[index + 3].touches, list[index + 4].isWord, list[index + 4].touches {
      return nil
    }
    let ending = AdjectiveEnding.ending(in: list, first: index, next: index + 2)
    var length = 2 + month.length
    var spoken = Numerals.ordinalStem(day) + ending + " " + month.name
    var rule = "date.dayMonth"
    if let year = year(list, index + length) {
      length += year.length
      spoken += " " + year.spoken
      rule = "date.dayMonthYear"
    }
    return ended(RuleMatch(length, spoken, rule), list, index)
  }

  /// `5. 9.`, `5. 9. 2025`: the month by its number, set apart.
  static func spaced(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let day = day(list, index), list.isStop(index + 1), list[index + 2].isPlain,
      list[index + 2].gap != .none, list[index + 2].text.utf8.count <= 2, list.isStop(index + 3),
      let number = list[index + 2].integer, let month = Calendar.month(number),
      !Right.connectors.contains(list[index + 4].text) || list[index + 5].text == "zum"
        || list[index + 5].isNumber,
      !list[index + 4].isCapitalised || Nouns.form(of: list[index + 4].text) == nil
    else { return nil }
    // "in der 5. 6. Minute" is none: only after words that go with days.
    guard index == 0 || isDateContext(list, index) || list[index - 1].kind == .symbol else { return nil }
    var length = 4
    var spoken =
      Numerals.ordinalStem(day) + AdjectiveEnding.ending(in: list, first: index, next: list.count) + " "
      + month
    if list[index + 4].isPlain, list[index + 4].gap != .none, list[index + 4].text.utf8.count == 4,
      let year = yearOfDate(list[index + 4].text)
    {
      spoken += " " + year
      length = 5
    }
    return ended(RuleMatch(length, spoken, "date.spaced"), list, index)
  }

  /// `3.10.`, `03.10.2025`, `3.10.25`: the month by its name.
  static func numeric(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let hasYear = token.hasShape("..")
    guard hasYear || token.hasShape("."), let day = token.value(0), (1...31).contains(day),
      let number = token.value(1), let month = Calendar.month(number), token.groups[0].utf8.count <= 2,
      token.groups[1].utf8.count <= 2
    else { return nil }
    var length = 1
    var year = ""
    if hasYear {
      guard let said = yearOfDate(token.groups[2]) else { return nil }
      year = " " + said
    } else if list.isStop(index + 1), !isSentenceEnd(list, index) {
      length = 2
      if list[index + 2].isPlain, list[index + 2].text.utf8.count == 4, list[index + 2].gap != .none,
        let said = yearOfDate(list[index + 2].text)
      {
        year = " " + said
        length = 3
      }
    } else if !isDateContext(list, index) {
      return nil
    }
    if !hasYear, length == 1, list.isStop(index + 1), list.isAtEnd(index + 1), list.count > 2 { length = 2 }
    let ending = AdjectiveEnding.ending(in: list, first: index, next: list.count)
    return ended(
      RuleMatch(length, Numerals.ordinalStem(day) + ending + " " + month + year, "date.numeric"), list, index)
  }

  /// `2025-10-03` and, alone, `2025-10`.
  static func iso(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain, token.text.utf8.count == 4, let year = token.integer, (1000...2999).contains(year),
      list[index + 1].isSymbol("-"), list[index + 1].touches, list[index + 2].isPlain,
      list[index + 2].touches,
      list[index + 2].text.utf8.count <= 2, let number = list[index + 2].integer,
      let month = Calendar.month(number)
    else { return nil }
    if list[index + 3].isSymbol("-"), list[index + 3].touches, list[index + 4].isPlain,
      list[index + 4].touches,
      let day = list[index + 4].integer, (1...31).contains(day)
    {
      let ending = AdjectiveEnding.ending(in: list, first: index, next: list.count)
      return RuleMatch(5, "\(Numerals.ordinalStem(day))\(ending) \(month) \(Numerals.year(year))", "date.iso")
    }
    guard index == 0, list.count == 3, list[index + 2].text.utf8.count == 2 else { return nil }
    return RuleMatch(3, "\(month) \(Numerals.year(year))", "date.iso")
  }

  private static func day(_ list: TokenList, _ index: Int) -> Int? {
    let token = list[index]
    guard token.isPlain, token.text.utf8.count <= 2, let day = token.integer, (1...31).contains(day) else {
      return nil
    }
    return day
  }

  /// A year behind a month: `2025`, `'89`.
  static func year(_ list: TokenList, _ index: Int) -> (spoken: String, length: Int)? {
    let token = list[index]
    if token.isPlain, token.gap != .none, token.text.utf8.count == 4, let year = token.integer,
      (1000...2199).contains(year), !list[index + 1].isSymbol("/") || !list[index + 1].touches
    {
      if list[index + 1].isDash, list[index + 1].touches, list[index + 2].isWord { return nil }
      return (Numerals.year(year), 1)
    }
    return nil
  }

  private static func yearOfDate(_ digits: String) -> String? {
    guard let year = Int(digits) else { return nil }
    switch digits.utf8.count {
    case 4: return (1000...2999).contains(year) ? Numerals.year(year) : nil
    // Two digits: the century that newspapers mean.
    case 2: return Numerals.year(year <= 40 ? 2000 + year : 1900 + year)
    default: return nil
    }
  }

  /// Whether the stop behind a day and month is only the end of the sentence: "Version 2.3."
  private static func isSentenceEnd(_ list: TokenList, _ index: Int) -> Bool {
    list.isAtEnd(index + 1) && !isDateContext(list, index)
  }

  /// Whether the words before make `2.3` a date.
  private static func isDateContext(_ list: TokenList, _ index: Int) -> Bool {
    if list.count == 1 { return true }
    if list.count == 2, list.isStop(1) { return true }
    if list[index - 1].isSymbol("*") || list[index - 1].isSymbol("†") { return true }
    // "3./4.10."
    if list[index - 1].isSymbol("/") || list[index - 1].isDash, list.isStop(index - 2),
      list[index - 3].isPlain
    {
      return true
    }
    if list[index + 1].text == "Uhr" || Quantities.isUnit(list, index + 1) { return false }
    let before = list.lowercasedWord(index - 1)
    if ["am", "vom", "zum", "seit", "dem", "den", "der", "bis", "ab", "zwischen"].contains(before) {
      return true
    }
    if Calendar.weekday(list, endingAt: index - 1) != nil { return true }
    if list[index - 1].isSymbol(","), Calendar.weekday(list, endingAt: index - 2) != nil { return true }
    return before == "bis" && list.isStop(index - 2) && list[index - 3].isNumber
  }

  /// Says the stop again that the rule has taken from the end of the sentence.
  private static func ended(_ match: RuleMatch, _ list: TokenList, _ index: Int) -> RuleMatch {
    var match = match
    let last = index + match.length - 1
    match.endsSentence = list.isStop(last) && list.isAtEnd(last) && list.count > 3
    return match
  }
}

/// Short names of weekdays without a stop, as opening hours have them: `Mo-Fr 8-12 Uhr`, `Sa/So`, `Mi 15 Uhr`.
enum Weekdays {
  static let names = [
    "Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag", "Fr": "Freitag", "Sa": "Samstag",
    "So": "Sonntag",
  ]

  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard var spoken = names[list[index].text], !list.isStop(index + 1) else { return nil }
    var end = index + 1
    while end < index + 14, let link = link(list, end), let name = names[list[end + 1].text],
      !list.isStop(end + 2)
    {
      spoken += link == "," ? ", \(name)" : " \(link) \(name)"
      end += 2
    }
    // "So 15 Leute" and "Do it": a single one needs its time behind it.
    let isChain = end > index + 1
    let next = list[end].isSymbol(":") ? end + 1 : end
    let isTimed =
      ClockTimes.isTime(list, at: next)
      || isChain
        && (list[next].isNumber || ["ab", "von", "geschlossen", "ist", "und"].contains(list[next].text))
    // "Do, 4. September": a date, where nothing stands before that "So," could end.
    let isDated =
      list[end].isSymbol(",") && list[end + 1].isNumber
      && (list.isStop(end + 2) || list[end + 1].hasShape("."))
      && (index == 0 || list[index - 1].kind == .symbol || Left.weak.contains(list[index - 1].text))
    guard isTimed || isDated || isChain && list.isAtEnd(end) else { return nil }
    return RuleMatch(end - index, spoken, "time.weekday")
  }

  /// `Montag–Freitag`, `Mai-September`: from one to the other.
  static func range(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].isDash, isNamed(list[index - 1].text), isNamed(list[index + 1].text),
      list[index].touches == list[index + 1].touches, !list[index + 2].isDash || !list[index + 2].touches
    else { return nil }
    return RuleMatch(1, "bis", "range.calendar")
  }

  private static func isNamed(_ word: String) -> Bool {
    names.values.contains(word) || word == "Sonnabend" || Calendar.months.contains(word)
  }

  /// What ties two weekdays.
  private static func link(_ list: TokenList, _ index: Int) -> String? {
    let token = list[index]
    if token.isDash || token.text == "bis" { return "bis" }
    if token.isSymbol(",") { return "," }
    return token.isSymbol("/") || token.isSymbol("+") || token.isSymbol("&") || token.text == "und"
      ? "und" : nil
  }
}

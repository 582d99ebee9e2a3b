/// Minutes of a match in brackets: `(34.)`, `(45.+2)`, `(12., 67.)`.
enum MatchMinutes {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain, let minute = token.integer, (1...130).contains(minute), list.isStop(index + 1),
      isInBrackets(list, index) || isSubstitution(list, index)
    else { return nil }
    let ordinal = Numerals.ordinalStem(minute) + "e"
    // "(45.+2)", "(90. + 3)": stoppage time.
    if list[index + 2].isSymbol("+"), list[index + 3].isPlain, let extra = list[index + 3].integer {
      let stop = list.isStop(index + 4) ? 1 : 0
      return RuleMatch(4 + stop, "\(ordinal) Minute plus \(Numerals.cardinal(extra))", "sport.minute")
    }
    // The noun is said once, behind the last of several.
    let next = list[index + 2]
    let isFollowed =
      (next.isSymbol(",") || next.isSymbol("/") || next.isSymbol("und") || next.text == "und")
      && list[index + 3].isPlain && list.isStop(index + 4)
    return RuleMatch(2, ordinal + (isFollowed ? "" : " Minute"), "sport.minute")
  }

  /// `(67./FE)`: how the goal was made.
  static func word(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let name = kinds[list[index].text], list[index + 1].isSymbol(")"),
      list[index - 1].isSymbol("/") || list[index - 1].isSymbol(",")
    else { return nil }
    return RuleMatch(1, name, "sport.kind")
  }

  private static let kinds = ["FE": "Foulelfmeter", "HE": "Handelfmeter", "ET": "Eigentor"]

  /// The slash between two minutes: `(12./67.)`.
  static func symbol(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].isSymbol("/"), list.isStop(index - 1), list[index - 2].isPlain, list[index + 1].isPlain,
      list.isStop(index + 2)
    else { return nil }
    return RuleMatch(1, "und", "sport.minutes")
  }

  /// Whether `index` is a bracket around a minute, which takes no longer than a comma.
  static func isBracket(_ list: TokenList, _ index: Int) -> Bool {
    if list[index].isSymbol("(") { return match(list, index + 1) != nil }
    guard list[index].isSymbol(")") else { return false }
    let inside = stride(from: index - 1, to: max(-1, index - 16), by: -1).prefix { !list[$0].isSymbol(")") }
    guard let opening = inside.first(where: { list[$0].isSymbol("(") }) else { return false }
    return match(list, opening + 1) != nil
  }

  /// Whether the comma stands between two goals, "1:0 Meier (12.), 1:1 Huber (34.)": it is more than those around a minute.
  static func separatesGoals(_ list: TokenList, _ index: Int) -> Bool {
    list[index - 1].isSymbol(")") && list[index + 1].hasShape(":") && isBracket(list, index - 1)
  }

  /// "Zeidler (71. Zschau)": who came on, and when.
  private static func isSubstitution(_ list: TokenList, _ index: Int) -> Bool {
    guard list[index - 1].isSymbol("("), list[index].touches, list[index - 2].isCapitalised,
      list[index + 2].isCapitalised, !Nouns.isListed(list[index + 2].text),
      Calendar.month(list, at: index + 2) == nil
    else { return false }
    return (index + 3...index + 5).contains { list[$0].isSymbol(")") || list[$0].isSymbol(",") }
  }

  /// Whether the number stands right behind a bracket or behind other minutes in one, and is no date.
  private static func isInBrackets(_ list: TokenList, _ index: Int) -> Bool {
    let next = list[index + 2]
    guard
      next.isSymbol(")") || next.isSymbol(",") || next.isSymbol("/") || next.isSymbol(";")
        || next.isSymbol("+")
        || next.kind == .end || next.text == "und"
    else { return false }
    var position = index - 1
    let limit = max(-1, index - 16)
    while position > limit {
      let token = list[position]
      if token.isSymbol("(") { return true }
      if token.isSymbol(")") { return false }
      // Names and words between minutes: "(12. Müller, 34. Meier)" stay ordinals of their own.
      guard token.isNumber || token.kind == .symbol || token.text == "und" else { return false }
      position -= 1
    }
    return false
  }
}

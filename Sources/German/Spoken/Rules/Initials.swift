/// Single letters with a stop before a name: the letter is said, the stop makes no pause.
enum Initials {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard list.isStop(index + 1), token.isCapitalised else { return nil }
    let isInitial = token.text.unicodeScalars.count == 1 || short.contains(token.text)
    guard isInitial else { return nil }
    let next = list[index + 2]
    // "K.-o.-Schlag", "H.-J. Meier".
    if next.isSymbol("-"), next.touches, list[index + 3].isWord, list[index + 3].touches {
      var match = RuleMatch(3, token.text + "-", "name.initial")
      match.joinsNext = true
      return match
    }
    guard next.isCapitalised || (next.isLowercased && next.touches) else {
      // "Wladimir P. sagte": an abridged surname inside the sentence.
      guard index > 0, !list.isAtEnd(index + 1), list[index - 1].isCapitalised else { return nil }
      return RuleMatch(2, token.text, "name.initial")
    }
    return RuleMatch(2, token.text, "name.initial")
  }

  private static let short: Set<String> = ["Ch", "Th", "Ph", "Sch", "Wm", "Chr", "Joh", "Jos", "Alb"]
}

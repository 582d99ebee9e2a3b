/// The sign between two numbers: `10-20`, `7.–9. Mai`, `3x4`.
enum Ranges {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let next = list[index + 1]
    let previous = list.isStop(index - 1) ? list[index - 2] : list[index - 1]
    if token.isDash || token.isSymbol("−") {
      let isPlainRange = previous.isNumber && (next.isNumber || isSignedNumber(list, index + 1))
      // Spaced on one side only is no range: "1990 -besonders".
      if isPlainRange, (token.gap != .none) == (next.gap != .none) || token.text == "–" {
        return RuleMatch(1, "bis", "range")
      }
      // "20 %–30 %", "5 €-10 €", "3 kg - 5 kg".
      if !previous.isNumber, next.isNumber, next.touches, token.touches,
        list[index - 1].isSymbol("%") || list[index - 1].isSymbol("€") || list[index - 1].isSymbol("°")
          || list[index - 1].text == "Uhr"
      {
        return RuleMatch(1, "bis", "range")
      }
      return nil
    }
    if token.isSymbol("×") || token.isSymbol("∙"), previous.isNumber {
      return RuleMatch(1, "mal", "sign.times")
    }
    if token.isSymbol("/"), list[index - 1].isNumber || list.isStop(index - 1) && list[index - 2].isNumber,
      next.isNumber, next.touches
    {
      // "Blutdruck von 140/90".
      if (index - 6..<index).contains(where: { list[$0].text.hasPrefix("Blutdruck") })
        || list[index + 2].text == "mmHg"
      {
        return RuleMatch(1, "zu", "range.ratio")
      }
      // "5./6. Juni", "Klasse 5/6": both of them.
      if list.isStop(index - 1) { return RuleMatch(1, "und", "range.pair") }
      var match = RuleMatch(1, "", "sign.slash")
      match.pauseAfter = false
      return match
    }
    return nil
  }

  private static func isSignedNumber(_ list: TokenList, _ index: Int) -> Bool {
    (list[index].isSymbol("-") || list[index].isSymbol("+") || list[index].isSymbol("−"))
      && list[index + 1].isNumber
      && list[index + 1].touches
  }
}

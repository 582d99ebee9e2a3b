/// Numbers that are read in a way of their own: titles, line-ups, types of aircraft.
enum FixedNumbers {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let next = list[index + 1]
    // "1001 Nacht", "Märchen aus 1001 Nacht".
    if token.integer == 1001, next.text == "Nacht" {
      let isDative = Left(list, before: index).kind == .dative
      return RuleMatch(1, isDative ? "tausendundeiner" : "tausendundeine", "number.title")
    }
    // "10 - 4 = 6": a sum, not a range.
    guard token.isNumber, next.isDash, next.gap != .none, list[index + 2].isNumber,
      list[index + 3].isSymbol("="),
      let spoken = Cardinals.value(token)
    else { return nil }
    return RuleMatch(2, spoken + " minus", "sign.minus")
  }

  /// `4-4-2`, `4-4-2-System`, `737-800`: parts in a row that are no range.
  static func chain(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let first = part(list, index), !list[index].touches || !list[index - 1].isDash else { return nil }
    var parts = [first]
    var end = index + 1
    while list[end].isSymbol("-"), list[end].touches, list[end + 1].touches, let next = part(list, end + 1) {
      parts.append(next)
      end += 2
    }
    let isType = makers.contains(list[index - 1].text) && parts.count == 2
    guard isType || parts.count >= 3, isType || !list[index].text.hasPrefix("0") else { return nil }
    guard list[end].isSymbol("-"), list[end].touches, list[end + 1].isWord, list[end + 1].touches else {
      return RuleMatch(end - index, parts.joined(separator: " "), "number.chain")
    }
    var match = RuleMatch(
      end + 1 - index, Compounds.capitalised(parts.joined(separator: "-")) + "-", "number.chain")
    match.joinsNext = true
    return match
  }

  private static func part(_ list: TokenList, _ index: Int) -> String? {
    let token = list[index]
    guard token.isPlain, token.text.utf8.count <= 3, !token.text.hasPrefix("0") || token.text == "0" else {
      return nil
    }
    return Numerals.cardinal(digits: token.text)
  }

  private static let makers: Set<String> = [
    "Boeing", "Airbus", "Embraer", "Antonow", "Tupolew", "Iljuschin", "Cessna", "McDonnell", "Bombardier",
  ]
}

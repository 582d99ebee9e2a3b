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

  /// `dpa:250905-930-1/2`: the number under which an agency files a report; nobody says it.
  static func serial(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].isSymbol(":"), list[index].touches, list[index + 1].isPlain, list[index + 1].touches,
      list[index + 1].text.utf8.count == 6, list[index - 1].isLowercased,
      Punctuation.agencies.contains(list[index - 1].text)
    else { return nil }
    var end = index + 2
    while end < index + 12, list[end].touches,
      list[end].isNumber || list[end].isDash || list[end].isSymbol("/")
    {
      end += 1
    }
    return RuleMatch(end - index, "", "agency.serial")
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

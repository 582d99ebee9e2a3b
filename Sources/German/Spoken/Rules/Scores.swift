/// Results and ratios: `3:1`, `2:1 (1:0)`, `1:1000`, `16:9`.
enum Scores {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    if let match = wideScale(list, index) { return match }
    // "2 : 1": set apart.
    let second = list[index + 2]
    if list[index].isPlain, list[index + 1].isSymbol(":"), list[index + 1].gap != .none, second.isPlain,
      second.gap != .none, list[index].text.utf8.count <= 3, second.text.utf8.count <= 3
    {
      return RuleMatch(
        3, "\(Numerals.cardinal(digits: list[index].text)) zu \(Numerals.cardinal(digits: second.text))",
        "score")
    }
    guard let spoken = spoken(list[index]) else { return nil }
    return RuleMatch(1, spoken, "score")
  }

  /// `2:0-Sieg`: the score as the first part of a compound.
  static func compound(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index + 1].isDash, list[index + 1].touches, list[index + 2].isWord, list[index + 2].touches,
      let spoken = spoken(list[index])
    else { return nil }
    let joined = spoken.split(separator: " ").joined(separator: "-")
    let isNoun = list[Compounds.lastPart(list, index + 2)].isCapitalised
    var match = RuleMatch(2, (isNoun ? Compounds.capitalised(joined) : joined) + "-", "score.compound")
    match.joinsNext = true
    return match
  }

  /// `1:25 000`: the scale of a map whose thousands are set apart.
  private static func wideScale(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.hasShape(":"), token.groups[1].utf8.count <= 3 else { return nil }
    var digits = token.groups[1]
    var end = index + 1
    while end < index + 4, list[end].isPlain, list[end].text == "000", list[end].gap != .none {
      digits += list[end].text
      end += 1
    }
    guard end > index + 1 else { return nil }
    return RuleMatch(
      end - index, "\(Numerals.cardinal(digits: token.groups[0])) zu \(Numerals.cardinal(digits: digits))",
      "score.scale")
  }

  private static func spoken(_ token: Token) -> String? {
    // "4,5:3,5": chess and gymnastics.
    if token.hasShape(",:,") || token.hasShape(",:") {
      let second =
        token.groups.count == 4
        ? Numerals.decimal(whole: token.groups[2], fraction: token.groups[3])
        : Numerals.cardinal(digits: token.groups[2])
      return "\(Numerals.decimal(whole: token.groups[0], fraction: token.groups[1])) zu \(second)"
    }
    guard token.separators.first == UInt8(ascii: ":"), token.separators.count <= 2,
      token.groups[0].utf8.count <= 5
    else { return nil }
    if token.hasShape(":") {
      return "\(Numerals.cardinal(digits: token.groups[0])) zu \(Numerals.cardinal(digits: token.groups[1]))"
    }
    // "1:25.000": the scale of a map; "6,5:5,5" is a shape of its own below.
    if token.hasShape(":."), token.groups[2].utf8.count == 3 {
      return "\(Numerals.cardinal(digits: token.groups[0])) zu "
        + Numerals.cardinal(digits: token.groups[1] + token.groups[2])
    }
    if token.hasShape(": "), token.groups[2].utf8.count == 3 {
      return "\(Numerals.cardinal(digits: token.groups[0])) zu "
        + Numerals.cardinal(digits: token.groups[1] + token.groups[2])
    }
    if token.hasShape(":,") {
      return "\(Numerals.cardinal(digits: token.groups[0])) zu "
        + Numerals.decimal(whole: token.groups[1], fraction: token.groups[2])
    }
    return nil
  }
}

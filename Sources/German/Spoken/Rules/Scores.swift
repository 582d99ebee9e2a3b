/// Results and ratios: `3:1`, `2:1 (1:0)`, `1:1000`, `16:9`.
enum Scores {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let spoken = spoken(list[index]) else { return nil }
    return RuleMatch(1, spoken, "score")
  }

  /// `2:0-Sieg`: the score as the first part of a compound.
  static func compound(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index + 1].isDash, list[index + 1].touches, list[index + 2].isWord, list[index + 2].touches,
      let spoken = spoken(list[index])
    else { return nil }
    let joined = spoken.split(separator: " ").joined(separator: "-")
    var match = RuleMatch(2, Compounds.capitalised(joined) + "-", "score.compound")
    match.joinsNext = true
    return match
  }

  private static func spoken(_ token: Token) -> String? {
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

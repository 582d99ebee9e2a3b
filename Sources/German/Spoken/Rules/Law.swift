/// Paragraphs of law: `§ 5 Abs. 2 Satz 1 StGB`, `§§ 12 ff.`.
enum Law {
  /// The sign itself, inflected: "Paragraf", "des Paragrafen", "Paragrafen" for several.
  static func symbol(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].isSymbol("§") else { return nil }
    if list[index + 1].isSymbol("§"), list[index + 1].touches {
      return RuleMatch(2, "Paragrafen", "law.paragraph")
    }
    if list[index + 1].isSymbol("-"), list[index + 1].touches, list[index + 2].isWord, list[index + 2].touches
    {
      var match = RuleMatch(2, "Paragrafen-", "law.compound")
      match.joinsNext = true
      return match
    }
    let before = list.lowercasedWord(index - 1)
    let isWeak = ["des", "dem", "den", "diesem", "diesen", "einem", "einen", "zum", "vom", "im"].contains(
      before)
    return RuleMatch(1, isWeak ? "Paragrafen" : "Paragraf", "law.paragraph")
  }

  /// A letter behind a number and "f.", "ff.": `218a`, `12 ff.`.
  static func number(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain, let value = token.integer else { return nil }
    let letter = list[index + 1]
    var length = 1
    var spoken = Numerals.cardinal(value)
    if letter.isWord, letter.touches, letter.text.utf8.count == 1, letter.isLowercased,
      !list[index + 2].touches || list[index + 2].kind == .symbol,
      !Unit.table.keys.contains(letter.text) || isInLaw(list, index) || isHouse(list, index)
    {
      length = 2
      spoken += " " + letter.text
    }
    let following = list[index + length]
    let isFollowing =
      following.isWord && (following.text == "f" || following.text == "ff") && list.isStop(index + length + 1)
    guard isFollowing else {
      guard length > 1 || isInLaw(list, index) && !list.isStop(index + 1) else { return nil }
      return RuleMatch(length, spoken, length > 1 ? "number.letter" : "law.number")
    }
    var match = RuleMatch(
      length + 2, spoken + (following.text == "f" ? " folgende" : " fortfolgende"), "law.following")
    match.endsSentence = list.isAtEnd(index + length + 1)
    return match
  }

  /// Whether the number belongs to a paragraph or an article: "§ 1626", "§§ 12, 13 und 14".
  private static func isInLaw(_ list: TokenList, _ index: Int) -> Bool {
    var position = index - 1
    while position > index - 10 {
      let token = list[position]
      if token.isSymbol("§") { return true }
      guard
        token.isNumber || token.isSymbol(",") || token.isDash || Right.connectors.contains(token.text)
          || (token.isWord && token.text.utf8.count == 1)
      else { return false }
      position -= 1
    }
    return false
  }

  private static let houses = [
    "straße", "weg", "platz", "allee", "gasse", "ring", "markt", "klasse", "haus", "hausnummer", "ufer",
    "damm",
    "berg", "steig", "chaussee", "nummer", "klassen",
  ]

  /// Whether the number is that of a house or a class: "Hauptstraße 5a", "Klasse 7b".
  private static func isHouse(_ list: TokenList, _ index: Int) -> Bool {
    let before = list[index - 1]
    guard before.isCapitalised, list[index].gap != .none else { return false }
    let word = before.text.lowercased()
    return houses.contains { word.hasSuffix($0) }
  }
}

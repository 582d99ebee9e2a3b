/// Letters with a number against them or behind a hyphen: `A4`, `U21`, `G7-Gipfel`, `Covid-19`, `F-16`.
enum LetterNumbers {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let word = list[index]
    var position = index + 1
    if list[position].isSymbol("-"), list[position].touches { position += 1 }
    // "ID.3": a stop between a name in capitals and its number.
    if list.isStop(position), word.isAllCapitals || word.text == "Sat",
      (2...4).contains(word.text.utf8.count),
      position == index + 1,
      AbbreviationTable.entries[word.text + "."] == nil
    {
      position += 1
    }
    let number = list[position]
    guard number.isNumber, number.touches,
      number.isPlain || number.isGrouped || number.isDecimal || number.hasShape("."),
      !word.text.hasSuffix("'")
    else { return nil }
    // "der Tabellen-2.": the place as a noun.
    if number.isPlain, position == index + 2, list.isStop(position + 1), ranked.contains(word.text),
      let value = number.integer
    {
      let ending = AdjectiveEnding.ending(in: list, first: index, next: list.count)
      var match = RuleMatch(
        position + 2 - index, word.text + Numerals.ordinalStem(value) + ending, "ordinal.rank")
      match.endsSentence = list.isAtEnd(position + 1)
      return match
    }
    // "Berlin-2024" keeps its year, "Mai-2" its number.
    guard let said = spoken(list, position) else { return nil }
    let next = list[position + 1]
    let isCompound =
      next.isSymbol("-") && next.touches && (list[position + 2].isWord || list[position + 2].isNumber)
      && list[position + 2].touches
    // "Über-80-Jährige": the number is written in one with what follows.
    if isCompound, number.isPlain, let match = Compounds.number(list, position), match.rule == "compound.word"
    {
      let lead = list[index + 1].isSymbol("-") ? "-" : " "
      return RuleMatch(position - index + match.length, word.text + lead + match.spoken, "name.letterNumber")
    }
    if isCompound {
      let head = said.split(separator: " ").joined(separator: "-")
      var match = RuleMatch(position - index + 2, "\(word.text)-\(head)-", "name.letterNumber")
      match.joinsNext = true
      return match
    }
    // "A3b": a letter behind the number.
    return RuleMatch(position - index + 1, "\(word.text) \(said)", "name.letterNumber")
  }

  private static let ranked: Set<String> = [
    "Tabellen", "Vorjahres", "Gesamt", "Weltranglisten", "Gruppen", "Liga", "Jahrgangs", "Staffel",
  ]

  private static func spoken(_ list: TokenList, _ position: Int) -> String? {
    let number = list[position]
    if number.hasShape(".") {
      return number.groups.map { Numerals.cardinal(digits: $0) }.joined(separator: " Punkt ")
    }
    if number.isPlain, number.text.utf8.count == 4, let value = number.integer, (1900...2099).contains(value)
    {
      return Numerals.year(value)
    }
    return Cardinals.value(number)
  }
}

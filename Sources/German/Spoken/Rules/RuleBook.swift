/// The rules by the class of the token they begin at, in the order in which they are tried.
enum RuleBook {
  /// The first rule that applies at `index`.
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    switch list[index].kind {
    case .number: first(numbers, list, index)
    case .word: first(words, list, index)
    case .symbol: first(symbols, list, index)
    case .address: AddressReading.match(list, index)
    case .end: nil
    }
  }

  private static func first(_ rules: [Rule], _ list: TokenList, _ index: Int) -> RuleMatch? {
    for rule in rules {
      if let match = rule(list, index) { return match }
    }
    return nil
  }

  private static let numbers: [Rule] = [
    Telephone.emergency, Telephone.number, FixedNumbers.match, FixedNumbers.chain,
    Dates.dayMonth, Dates.spaced, Dates.numeric, Dates.iso,
    ClockTimes.match, Durations.match, MatchMinutes.match,
    Scores.compound, Scores.match,
    Fractions.match,
    Compounds.number,
    Law.number,
    Money.match, Quantities.match,
    Ordinals.match,
    Years.match,
    Cardinals.match,
  ]

  private static let words: [Rule] = [
    GenderForms.match, Telephone.account, Weekdays.match, Signs.times, MatchMinutes.word, Compounds.unit,
    Quantities.bare,
    LetterNumbers.match,
    Money.prefix, RomanNumerals.match, AbbreviationCompounds.match,
    InflectedAbbreviations.match, Abbreviations.match, Initials.match,
  ]

  private static let symbols: [Rule] = [
    Signs.ornament, FixedNumbers.serial, Telephone.symbol, Law.symbol, Compounds.sign, MatchMinutes.symbol,
    Money.prefix,
    Fractions.symbol, Signs.match,
    Weekdays.range, Ranges.match,
  ]
}

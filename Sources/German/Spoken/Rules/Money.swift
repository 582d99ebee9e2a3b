/// Sums of money: `3,50 Euro`, `€ 3,50`, `1,5 Mio. Euro`, `0,99 €`, `12.000 US-Dollar`.
enum Money {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isNumber else { return nil }
    // "3,- Euro", "3,– €", "14.- Euro".
    if list[index + 1].isSymbol(",") || list[index + 1].isSymbol("."), list[index + 1].touches,
      list[index + 2].isDash,
      list[index + 2].touches, let value = token.integer
    {
      // "120,-- Euro" has two of them.
      let end = list[index + 3].isDash && list[index + 3].touches ? index + 4 : index + 3
      if let currency = Currency.at(list, end) {
        return RuleMatch(end - index + currency.length, amount(value, currency, list, index), "money.even")
      }
      guard list[index + 1].isSymbol(","), !list[end].touches || list[end].kind == .symbol else {
        return nil
      }
      return RuleMatch(end - index, Numerals.cardinal(value, one: "ein") + " Euro", "money.even")
    }
    if let scale = Scale.at(list, index + 1, count: token),
      let currency = Currency.at(list, index + 1 + scale.length)
    {
      guard !isCompound(list, index + 1 + scale.length + currency.length) else { return nil }
      let one = OneForm.inflected(scale.gender, list, before: index)
      guard let number = Cardinals.value(token, one: scale.isThousand ? "ein" : one) else { return nil }
      let joined =
        scale.isThousand && !token.isDecimal ? number + scale.word.lowercased() : "\(number) \(scale.word)"
      return RuleMatch(
        1 + scale.length + currency.length,
        "\(joined) \(currency.plural)" + (currency.per.map { " " + $0 } ?? ""),
        "money.scale")
    }
    if let currency = Currency.at(list, index + 1) {
      guard !isCompound(list, index + 1 + currency.length),
        let said = sum(token, currency, list, index, full: false)
      else {
        return nil
      }
      return RuleMatch(1 + currency.length, said, "money")
    }
    // "zwischen 3,50 und 5 Euro": the first of two sums.
    guard token.isDecimal, token.fractionDigits.utf8.count == 2,
      let currency = currencyBehindRange(list, index),
      currency.small != nil
    else { return nil }
    return sum(token, currency, list, index, full: false).map { RuleMatch(1, $0, "money.range") }
  }

  /// The sign first: `€ 3,50`, `$2`, `CHF 20`.
  static func prefix(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let currency = Currency.sign(list, index), list[index + currency.length].isNumber else {
      return nil
    }
    let number = index + currency.length
    var token = list[number]
    // "€ 3.50": with a stop, as in other countries.
    if token.hasShape("."), token.groups[1].utf8.count == 2 {
      token = token.withComma
    }
    if let scale = Scale.at(list, number + 1, count: token) {
      guard let value = Cardinals.value(token, one: scale.isThousand ? "ein" : "eine") else { return nil }
      return RuleMatch(
        currency.length + 1 + scale.length, "\(value) \(scale.word) \(currency.plural)", "money.prefix")
    }
    if list[number + 1].isSymbol(","), list[number + 1].touches, list[number + 2].isDash,
      list[number + 2].touches, let value = token.integer
    {
      return RuleMatch(currency.length + 3, amount(value, currency, list, index), "money.prefix")
    }
    return sum(token, currency, list, index, full: true).map {
      RuleMatch(currency.length + 1, $0, "money.prefix")
    }
  }

  private static func isCompound(_ list: TokenList, _ index: Int) -> Bool {
    list[index].isDash && list[index].touches && list[index + 1].isWord && list[index + 1].touches
  }

  private static func amount(_ value: Int, _ currency: Currency, _ list: TokenList, _ index: Int) -> String {
    let one = OneForm.inflected(currency.gender, list, before: index)
    return Numerals.cardinal(value, one: one) + " " + (value == 1 ? currency.singular : currency.plural)
  }

  /// The sum in words; with the small unit named where `full`.
  private static func sum(
    _ token: Token, _ currency: Currency, _ list: TokenList, _ index: Int, full: Bool
  ) -> String? {
    let per = currency.per.map { " " + $0 } ?? ""
    guard token.isDecimal else {
      if let value = token.integer, token.isGrouped || !token.text.hasPrefix("0") || value == 0 {
        return amount(value, currency, list, index) + per
      }
      guard let said = Cardinals.value(token) else { return nil }
      return said + " " + currency.plural + per
    }
    var fraction = token.fractionDigits
    // "2,200" behind a sign: zeros behind the cents say nothing.
    if full { while fraction.utf8.count > 2, fraction.hasSuffix("0") { fraction.removeLast() } }
    guard let small = currency.small, let smallOne = currency.smallOne,
      fraction.utf8.count == 2 || fraction == "0" && full,
      let whole = Int(token.wholeDigits), let cents = Int(fraction)
    else {
      return Numerals.decimal(whole: token.wholeDigits, fraction: token.fractionDigits) + " "
        + currency.plural + per
    }
    let cent = "\(Numerals.cardinal(cents, one: "ein")) \(cents == 1 ? smallOne : small)"
    if whole == 0 { return (cents == 0 ? "null " + currency.plural : cent) + per }
    let head = amount(whole, currency, list, index)
    if cents == 0 { return head + per }
    return (full || cents < 10 ? "\(head) \(cent)" : "\(head) \(Numerals.cardinal(cents))") + per
  }

  private static func currencyBehindRange(_ list: TokenList, _ index: Int) -> Currency? {
    var position = index + 1
    for _ in 0..<4 {
      let link = list[position]
      // "für 2,50 oder für 5,50 Euro": the preposition said again.
      if Right.connectors.contains(link.text), Left.prepositions[list[position + 1].text] != nil,
        list[position + 2].isNumber
      {
        position += 1
      }
      guard
        link.isDash || link.isSymbol("/") || link.isSymbol(",") || Right.connectors.contains(link.text)
          || ["auf", "statt", "zu"].contains(link.text),
        list[position + 1].isNumber
      else { return nil }
      if let currency = Currency.at(list, position + 2) { return currency }
      position += 2
    }
    return nil
  }
}

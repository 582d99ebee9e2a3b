/// Whole numbers and decimals where nothing else is known of them; every number that no rule takes ends here.
enum Cardinals {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    if let spoken = value(token, one: OneForm.form(list, number: index, next: index + 1)) {
      return RuleMatch(1, spoken, token.isDecimal ? "number.decimal" : "number.cardinal")
    }
    var match = RuleMatch(1, parts(token), "number.parts")
    match.doubt = "Was „\(token.text)“ bedeutet, ist nicht zu erkennen; gelesen wird „\(match.spoken)“."
    return match
  }

  /// A whole number or a decimal; `nil` for every other shape.
  static func value(_ token: Token, one: String = "eins") -> String? {
    guard token.isNumber else { return nil }
    if token.isDecimal { return Numerals.decimal(whole: token.wholeDigits, fraction: token.fractionDigits) }
    if token.isPlain { return Numerals.cardinal(digits: token.text, one: one) }
    // "0.5 dl": with a stop, as elsewhere.
    if token.hasShape("."), token.groups[0] == "0" {
      return Numerals.decimal(whole: "0", fraction: token.groups[1])
    }
    if token.isGrouped { return Numerals.cardinal(digits: token.groups.joined(), one: one) }
    return nil
  }

  /// The safest reading of any shape: the groups one by one, the separators named.
  private static func parts(_ token: Token) -> String {
    var spoken = group(token.groups[0])
    for (separator, digits) in zip(token.separators, token.groups.dropFirst()) {
      switch separator {
      case UInt8(ascii: "."): spoken += " Punkt " + group(digits)
      case UInt8(ascii: ":"): spoken += " zu " + group(digits)
      default: spoken += ", " + group(digits)
      }
    }
    return spoken
  }

  private static func group(_ digits: String) -> String { Numerals.cardinal(digits: digits) }
}

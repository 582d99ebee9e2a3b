/// Telephone numbers and account numbers, digit by digit with a pause between their groups.
enum Telephone {
  /// A number that a word before it announces, or that begins with 0 and goes on in groups.
  static func number(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain || token.isGrouped || token.hasShape(".") || token.hasShape(".."),
      !list[index - 1].isNumber
    else { return nil }
    let isAnnounced = announces(list, before: index)
    let length = run(list, index)
    let digits = (index..<index + length).reduce(0) { $0 + list[$1].groups.joined().utf8.count }
    if isAnnounced, digits >= 3, token.isPlain || length > 1 || token.isGrouped {
      return RuleMatch(length, spoken(list, index..<index + length), "telephone")
    }
    // "03 71/6 56-0": the groups of two that post offices once asked for.
    let isPaired =
      token.text.utf8.count == 2 && digits >= 7
      && (index..<index + length).contains { list[$0].isSymbol("/") }
    guard token.isPlain, token.text.hasPrefix("0"), token.text.utf8.count >= 3 || isPaired, length > 1,
      digits >= 6,
      list[index + 1].isSymbol("/") || list[index + 1].isSymbol("-") || list[index + 1].isNumber
    else { return nil }
    return RuleMatch(length, spoken(list, index..<index + length), "telephone")
  }

  /// `112`, `110`, `116117` where one dials them.
  static func emergency(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard ["110", "112", "115", "116117", "116111"].contains(list[index].text), list[index].isPlain,
      !list[index + 1].isCapitalised, !Quantities.isUnit(list, index + 1), !list[index + 1].isDash
    else { return nil }
    let before = list.lowercasedWord(index - 1)
    let isLong = list[index].text.utf8.count > 3
    guard
      isLong
        || ["unter", "notruf", "die", "wählen", "telefon", "nummer"].contains(before)
          && !isCounted(list, index)
    else { return nil }
    return RuleMatch(1, Numerals.digits(list[index].text), "telephone.emergency")
  }

  /// "die 112 verletzten Personen": a count, not a number to dial.
  private static func isCounted(_ list: TokenList, _ index: Int) -> Bool {
    let next = list[index + 1]
    return next.isLowercased && next.text.hasSuffix("en") && list[index + 2].isCapitalised || next.isNumber
  }

  /// `IBAN DE12 3456 …`: letters as they are, digits one by one.
  static func account(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let before = list[index - 1].isSymbol(":") ? list[index - 2] : list[index - 1]
    guard before.text == "IBAN", token.isAllCapitals, token.text.utf8.count == 2, list[index + 1].isPlain,
      list[index + 1].touches
    else { return nil }
    var end = index + 2
    while list[end].isNumber, list[end].isPlain || list[end].isGrouped, end < index + 12 { end += 1 }
    return RuleMatch(end - index, "\(token.text) \(spoken(list, index + 1..<end))", "telephone.account")
  }

  /// `+49 371 …` and `(0411) 1234-1234`.
  static func symbol(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    if token.isSymbol("+"), list[index + 1].isNumber, list[index + 1].touches {
      let code = list[index + 1]
      guard let first = code.groups.first, (1...3).contains(first.utf8.count), code.isPlain || code.isGrouped,
        !first.hasPrefix("0")
      else {
        return nil
      }
      let rest = run(list, index + 1)
      let digits = (index + 1..<index + 1 + rest).reduce(0) { $0 + list[$1].groups.joined().utf8.count }
      guard digits >= 8, rest > 1 || code.groups.count > 1 else { return nil }
      guard let value = Int(first) else { return nil }
      var groups = code.groups.dropFirst().map { Numerals.digits($0) }
      for position in index + 2..<index + 1 + rest where list[position].isNumber {
        groups.append(contentsOf: list[position].groups.map { Numerals.digits($0) })
      }
      return RuleMatch(
        1 + rest, (["plus " + Numerals.cardinal(value)] + groups).joined(separator: ", "), "telephone")
    }
    guard token.isSymbol("("), list[index + 1].isPlain, list[index + 1].touches,
      list[index + 1].text.hasPrefix("0"),
      list[index + 1].text.utf8.count >= 3, list[index + 2].isSymbol(")"), list[index + 3].isNumber
    else { return nil }
    let rest = run(list, index + 3)
    let area = Numerals.digits(list[index + 1].text)
    return RuleMatch(3 + rest, "\(area), \(spoken(list, index + 3..<index + 3 + rest))", "telephone")
  }

  private static func spoken(_ list: TokenList, _ range: Range<Int>) -> String {
    var groups: [String] = []
    for position in range where list[position].isNumber {
      groups.append(contentsOf: list[position].groups.map { Numerals.digits($0) })
    }
    return groups.joined(separator: ", ")
  }

  /// How many tokens from `index` on belong to one telephone number.
  private static func run(_ list: TokenList, _ index: Int) -> Int {
    var end = index + 1
    while end < index + 24 {
      let token = list[end]
      if token.isNumber, token.gap != .none || list[end - 1].isSymbol(")"), token.isPlain || token.isGrouped {
        // A further group; a clock time or a sum is none.
        guard list[end + 1].text != "Uhr", !list[end + 1].isSymbol("€") else { break }
        end += 1
      } else if token.isDash || token.isSymbol("/"), list[end + 1].isPlain || list[end + 1].isGrouped,
        list[end + 1].isNumber
      {
        guard list[end + 2].text != "Uhr" else { break }
        end += 2
      } else if token.isSymbol("("), list[end + 1].isPlain, list[end + 2].isSymbol(")") {
        end += 3
      } else {
        break
      }
    }
    return end - index
  }

  private static func announces(_ list: TokenList, before index: Int) -> Bool {
    var position = index - 1
    if list[position].isSymbol(":") || list[position].isSymbol("(") { position -= 1 }
    if list.isStop(position) { position -= 1 }
    if list[position].isSymbol(")") || list[position].isSymbol("(") { position -= 1 }
    return words.contains(list[position].text)
  }

  private static let words: Set<String> = [
    "Telefon", "Tel", "Telefonnummer", "Rufnummer", "Notruf", "Hotline", "Fax", "Handy", "Mobil", "Telefax",
    "Servicenummer", "ISBN", "Kundennummer",
    "Bürgertelefon", "Servicetelefon", "Nummernfolge", "Kontonummer", "Notrufnummer", "Durchwahl",
    "Hinweistelefon", "Ticketnummer",
  ]
}

/// A currency as it is written and said.
struct Currency: Sendable {
  let singular: String
  let plural: String
  let gender: Gender
  let small: String?
  let smallOne: String?
  var length = 1
  /// What a price is for: "pro Quadratmeter".
  var per: String?

  init(
    _ singular: String, _ plural: String? = nil, _ gender: Gender = .masculine, small: String? = nil,
    smallOne: String? = nil
  ) {
    self.singular = singular
    self.plural = plural ?? singular
    self.gender = gender
    self.small = small
    self.smallOne = smallOne ?? small
  }

  private static let euro = Currency("Euro", small: "Cent")
  private static let dollar = Currency("Dollar", small: "Cent")
  private static let usDollar = Currency("US-Dollar", small: "Cent")
  private static let pound = Currency("Pfund", nil, .neuter, small: "Pence", smallOne: "Penny")
  private static let franc = Currency("Franken", small: "Rappen")
  private static let mark = Currency("Mark", nil, .feminine, small: "Pfennig")
  private static let krone = Currency("Krone", "Kronen", .feminine)

  private static let byText: [String: Currency] = [
    "€": euro, "Euro": euro, "EUR": euro, "Euros": Currency("Euro", "Euros", small: "Cent"), "euro": euro,
    "$": dollar, "Dollar": dollar, "USD": usDollar, "Dollars": Currency("Dollar", "Dollars", small: "Cent"),
    "£": pound, "Pfund": pound,
    "GBP": Currency("britisches Pfund", "britische Pfund", .neuter, small: "Pence", smallOne: "Penny"),
    "CHF": Currency("Schweizer Franken", small: "Rappen"), "sFr": franc, "Franken": franc, "SFr": franc,
    "Fr": franc,
    "¥": Currency("Yen"), "Yen": Currency("Yen"), "JPY": Currency("Yen"),
    "DM": Currency("D-Mark", nil, .feminine, small: "Pfennig"), "Mark": mark,
    "SEK": Currency("schwedische Krone", "schwedische Kronen", .feminine),
    "DKK": Currency("dänische Krone", "dänische Kronen", .feminine),
    "NOK": Currency("norwegische Krone", "norwegische Kronen", .feminine),
    "CZK": Currency("tschechische Krone", "tschechische Kronen", .feminine),
    "Kronen": krone, "Krone": krone, "PLN": Currency("Zloty"), "RUB": Currency("Rubel"),
    "₽": Currency("Rubel"), "₺": Currency("Lira", nil, .feminine), "₴": Currency("Hrywnja", nil, .feminine),
    "UAH": Currency("Hrywnja", nil, .feminine), "TRY": Currency("Lira", nil, .feminine),
    "CNY": Currency("Yuan"), "₿": Currency("Bitcoin", "Bitcoin"), "Cent": Currency("Cent"),
    "ct": Currency("Cent"), "Ct": Currency("Cent"), "¢": Currency("Cent"),
    "HUF": Currency("Forint"), "Forint": Currency("Forint"), "INR": Currency("Rupie", "Rupien", .feminine),
    "₹": Currency("Rupie", "Rupien", .feminine),
    "AUD": Currency("australischer Dollar", "australische Dollar"),
    "CAD": Currency("kanadischer Dollar", "kanadische Dollar"), "öS": Currency("Schilling"),
  ]

  /// The currency that stands at `index`, behind a number.
  static func at(_ list: TokenList, _ index: Int) -> Currency? {
    let token = list[index]
    // "US-Dollar", "US-$".
    if token.text == "US", list[index + 1].isSymbol("-"), list[index + 1].touches {
      let next = list[index + 2]
      if next.touches, next.text == "Dollar" || next.isSymbol("$") {
        var currency = usDollar
        currency.length = 3
        return currency
      }
    }
    if token.text == "US", list[index + 1].isSymbol("$") {
      var currency = usDollar
      currency.length = 2
      return currency
    }
    guard var currency = byText[token.text] else { return nil }
    // "5 Fr." needs its stop; without it the day is meant.
    if token.text == "Fr" || token.text == "sFr" || token.text == "SFr" || token.text == "Ct"
      || token.text == "ct", list.isStop(index + 1), !list.isAtEnd(index + 1)
    {
      currency.length = 2
    } else if token.text == "Fr" {
      return nil
    }
    if token.isSymbol("$") || token.isSymbol("€") || token.isWord || token.kind == .symbol,
      let per = Quantities.per(list, index + currency.length)
    {
      currency.per = per.spoken
      currency.length += per.length
    }
    return currency
  }

  /// The currency that stands before a number.
  static func sign(_ list: TokenList, _ index: Int) -> Currency? {
    let token = list[index]
    if token.text == "US" {
      let sign = list[index + 1].isSymbol("-") ? index + 2 : index + 1
      guard list[sign].isSymbol("$"), list[sign].touches else { return nil }
      var currency = usDollar
      currency.length = sign + 1 - index
      return currency
    }
    guard token.kind == .symbol || ["EUR", "USD", "CHF", "GBP", "DM"].contains(token.text) else { return nil }
    guard
      token.isSymbol("€") || token.isSymbol("$") || token.isSymbol("£") || token.isSymbol("¥") || token.isWord
    else { return nil }
    return byText[token.text]
  }
}

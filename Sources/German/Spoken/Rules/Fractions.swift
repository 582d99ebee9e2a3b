/// Fractions: `1/2`, `½`, `2 1/2`, `3/4`.
enum Fractions {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain else { return nil }
    // "2 1/2": a whole number before the fraction; "2½".
    if let whole = token.integer, whole < 1000 {
      if list[index + 1].gap != .none, let part = fraction(list, index + 1), part.top < part.bottom {
        return RuleMatch(4, mixed(whole, part.top, part.bottom), "fraction.mixed")
      }
      if let (top, bottom) = Self.signs[list[index + 1].text], list[index + 1].gap != .space || whole < 100 {
        return RuleMatch(2, mixed(whole, top, bottom), "fraction.mixed")
      }
    }
    guard let part = fraction(list, index) else { return nil }
    return RuleMatch(3, spoken(part.top, part.bottom), "fraction")
  }

  /// One sign for a fraction: `½`.
  static func symbol(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let (top, bottom) = signs[list[index].text] else { return nil }
    if (top, bottom) == (1, 2) {
      let next = list[index + 1]
      guard next.isCapitalised, let form = Nouns.form(of: next.text) else {
        return RuleMatch(1, "ein halb", "fraction")
      }
      let ending =
        form.gender == .feminine ? "eine halbe" : form.gender == .neuter ? "ein halbes" : "ein halber"
      return RuleMatch(1, next.text == "Liter" ? "ein halber" : ending, "fraction")
    }
    return RuleMatch(1, spoken(top, bottom), "fraction")
  }

  private static let signs: [String: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7),
    "⅑": (1, 9),
    "⅒": (1, 10),
  ]

  private static func fraction(_ list: TokenList, _ index: Int) -> (top: Int, bottom: Int)? {
    guard list[index].isPlain, list[index + 1].isSymbol("/") || list[index + 1].isSymbol("⁄"),
      list[index + 1].touches,
      list[index + 2].isPlain, list[index + 2].touches, !list[index + 3].isSymbol("/"),
      !(list[index - 1].isSymbol("/") && list[index].touches), list[index].text.utf8.count <= 3,
      !list[index].text.hasPrefix("0") || list[index].text == "0",
      let top = list[index].integer, let bottom = list[index + 2].integer, bottom <= 1000, top <= 100,
      list[index + 2].text.utf8.count <= 4, !list[index + 2].text.hasPrefix("0") || bottom == 0
    else { return nil }
    // "24/7", "8/9 Uhr", "Klasse 5/6", "Bündnis 90/…": a pair, not a part of a whole.
    if bottom == 0 { return top == 0 ? (top, bottom) : nil }
    if top > bottom, ![2, 3, 4].contains(bottom) || list.count > 4 { return nil }
    if list[index - 1].isCapitalised, list[index - 1].gap != .none || index == 1,
      [
        "Klasse", "Klassen", "Haus", "Nummer", "Heft", "Ausgabe", "Seite", "Kilometer", "Zimmer", "Gleis",
        "Kapitel", "Saison", "Jahrgang",
      ]
      .contains(list[index - 1].text)
    {
      return nil
    }
    if list.isStop(index - 1), list[index - 2].text == "Nr" || list[index - 2].text == "Str" { return nil }
    return (top, bottom)
  }

  private static func spoken(_ top: Int, _ bottom: Int) -> String {
    if bottom == 1 { return "\(Numerals.cardinal(top)) eintel" }
    if bottom == 2 { return top == 1 ? "ein halb" : "\(Numerals.cardinal(top)) Halbe" }
    return "\(Numerals.cardinal(top, one: "ein")) \(part(bottom))"
  }

  /// "Drittel", "Zwanzigstel".
  static func part(_ bottom: Int) -> String {
    let stem = Numerals.ordinalStem(bottom)
    return Compounds.capitalised(stem + "el")
  }

  private static func mixed(_ whole: Int, _ top: Int, _ bottom: Int) -> String {
    let head = Numerals.cardinal(whole, one: "ein")
    if (top, bottom) == (1, 2) { return whole == 0 ? "ein halb" : head + "einhalb" }
    return "\(whole == 1 ? "eins" : head) \(spoken(top, bottom))"
  }
}

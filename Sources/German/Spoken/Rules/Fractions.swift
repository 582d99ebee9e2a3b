/// Fractions: `1/2`, `½`, `2 1/2`, `3/4`.
enum Fractions {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain else { return nil }
    // "2 1/2": a whole number before the fraction; "2½".
    if let whole = token.integer, whole < 1000 {
      if list[index + 1].gap != .none, let part = fraction(list, index + 1), part.top < part.bottom {
        return measured(RuleMatch(4, mixed(whole, part.top, part.bottom), "fraction.mixed"), list, index)
      }
      if let (top, bottom) = Self.signs[list[index + 1].text], list[index + 1].gap != .space || whole < 100 {
        return measured(RuleMatch(2, mixed(whole, top, bottom), "fraction.mixed"), list, index)
      }
    }
    guard let part = fraction(list, index) else { return nil }
    if let match = fixed(list, index) ?? compound(list, index, part) ?? half(list, index, part) {
      return match
    }
    // "eine 1/1000 Sekunde": the article is written already.
    if part.top == 1, list.lowercasedWord(index - 1).hasPrefix("ein"), list[index + 3].isCapitalised {
      return RuleMatch(3, Self.part(part.bottom).lowercased(), "fraction")
    }
    return measured(RuleMatch(3, spoken(part.top, part.bottom), "fraction"), list, index)
  }

  /// "nach 9/11": a day, said in English; a noun in the genitive behind would make it a fraction.
  private static func fixed(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].text == "9", list[index + 2].text == "11", list.count > 3,
      !["der", "des", "aller"].contains(list[index + 3].text)
    else { return nil }
    return RuleMatch(3, "Nine Eleven", "date.nineEleven")
  }

  /// `2/3-Mehrheit`: the fraction as the first part of a compound.
  private static func compound(_ list: TokenList, _ index: Int, _ part: (top: Int, bottom: Int)) -> RuleMatch?
  {
    guard list[index + 3].isSymbol("-"), list[index + 3].touches, list[index + 4].isWord,
      list[index + 4].touches
    else { return nil }
    let head = Compounds.capitalised(
      spoken(part.top, part.bottom).split(separator: " ").joined(separator: "-"))
    var match = RuleMatch(4, head + "-", "fraction.compound")
    match.joinsNext = true
    return match
  }

  /// `1/2 l`, `1/2 Liter`: half of a measure is an adjective.
  private static func half(_ list: TokenList, _ index: Int, _ part: (top: Int, bottom: Int)) -> RuleMatch? {
    guard part == (1, 2), let match = halfMeasure(list, number: index, next: index + 3) else { return nil }
    return match
  }

  /// "ein halber Liter", "eine halbe Stunde", in the case that stands before.
  private static func halfMeasure(_ list: TokenList, number: Int, next: Int) -> RuleMatch? {
    let unit = Quantities.unit(list, next, isPlural: false, dative: false)
    let form =
      unit?.gender.map { NounForm($0) } ?? (list[next].isCapitalised ? Nouns.form(of: list[next].text) : nil)
    guard let gender = form?.gender, form?.isPlural == false, list[next].gap != .none else { return nil }
    let article = OneForm.inflected(gender, list, before: number)
    let ending =
      switch (article, gender) {
      case ("ein", .masculine): "er"
      case ("ein", _): "es"
      case ("eine", _): "e"
      default: "en"
      }
    let measure = unit.map { " " + $0.spoken } ?? ""
    return RuleMatch(
      next - number + (unit?.length ?? 0), "\(article) halb\(ending)\(measure)", "fraction.half")
  }

  /// Whether `sign` is a fraction in one sign.
  static func isSign(_ sign: String) -> Bool { signs[sign] != nil }

  /// With the unit behind: "eineinhalb Kilogramm".
  private static func measured(_ match: RuleMatch, _ list: TokenList, _ index: Int) -> RuleMatch {
    guard let unit = Quantities.unit(list, index + match.length, isPlural: true, dative: false),
      unit.gender != nil
    else { return match }
    var match = match
    match.length += unit.length
    match.spoken += " " + unit.spoken
    match.endsSentence = unit.endsWithStop && list.isAtEnd(index + match.length - 1)
    return match
  }

  /// One sign for a fraction: `½`.
  static func symbol(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let (top, bottom) = signs[list[index].text] else { return nil }
    if (top, bottom) == (1, 2) {
      return halfMeasure(list, number: index, next: index + 1) ?? RuleMatch(1, "ein halb", "fraction")
    }
    return measured(RuleMatch(1, spoken(top, bottom), "fraction"), list, index)
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
    if bottom == top + 1, top >= 18, list[index].text.utf8.count == 2 { return nil }
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
    // "5 StR 123/24", "Art. 8/9": the number of a case.
    if list[index].gap != .none, list[index - 1].isWord, list[index - 1].text.utf8.count <= 5,
      list[index - 1].text.unicodeScalars.last.map(\.properties.isUppercase) ?? false
    {
      return nil
    }
    if list.isStop(index - 1),
      ["Nr", "Str", "S", "Abs", "Kl", "Art", "Bd", "Kap"].contains(list[index - 2].text)
    {
      return nil
    }
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

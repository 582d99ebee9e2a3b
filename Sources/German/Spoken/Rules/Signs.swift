/// Signs that are said by their name: plus, minus, Prozent, und.
enum Signs {
  private static let names: [String: String] = [
    "%": "Prozent", "‰": "Promille", "§": "Paragraf", "€": "Euro", "$": "Dollar", "£": "Pfund", "¥": "Yen",
    "₽": "Rubel", "₴": "Hrywnja", "₺": "Lira", "₹": "Rupien", "¢": "Cent", "&": "und", "+": "plus",
    "=": "gleich", "<": "kleiner als",
    ">": "größer als", "≤": "höchstens", "≥": "mindestens", "≠": "ungleich", "≈": "etwa", "~": "etwa",
    "±": "plus minus", "×": "mal", "÷": "geteilt durch", "∞": "unendlich", "°": "Grad", "@": "at",
    "#": "Raute",
    "†": "gestorben", "½": "ein halb", "⅓": "ein Drittel", "⅔": "zwei Drittel", "¼": "ein Viertel",
    "¾": "drei Viertel",
    "√": "Wurzel aus", "∑": "Summe", "Ω": "Ohm", "µ": "Mikro", "№": "Nummer", "℃": "Grad Celsius",
    "℉": "Grad Fahrenheit",
    "©": "Copyright", "♥": "", "♀": "", "♂": "", "²": "hoch zwei", "³": "hoch drei", "¹": "", "→": "",
    "…": "",
  ]

  /// What is said for a sign that stands alone; `nil` where nothing is.
  static func name(of sign: String) -> String? { names[sign] }

  /// Signs that part two things: a pause.
  static func isSeparator(_ sign: String) -> Bool {
    ["|", "•", "·", "→", "►", "*", "■", "▪", "●", "‣", "\\", "―", "_", "¦"].contains(sign)
  }

  /// "25 x 12 m", "3 m x 4 m": the letter stands for the sign.
  static func times(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].text == "x", list[index + 1].isNumber,
      list[index - 1].isNumber || Unit.table[list[index - 1].text] != nil && list[index - 2].isNumber
    else { return nil }
    return RuleMatch(1, "mal", "sign.times")
  }

  /// Signs that only catch the eye: `+++`, `=>`, `->`, `>>`.
  static func ornament(_ list: TokenList, _ index: Int) -> RuleMatch? {
    var end = index + 1
    while end < index + 8, list[end].touches,
      ["+", "=", ">", "<", "-", "–", "*", "#", "_", "~"].contains(list[end].text)
    {
      end += 1
    }
    // "> Zitat", "# Titel" at the head of a line; "© Copyright".
    if index == 0, end == 1, list[0].text == ">" || list[0].text == "#", list[1].gap != .none,
      !list[1].isNumber
    {
      return RuleMatch(1, "", "mark.ornament")
    }
    // "<b>", "<Name>": brackets of another kind.
    if list[index].text == "<" && list[index + 1].touches && !list[index + 1].isNumber
      || list[index].text == ">" && list[index].touches && !list[index - 1].isNumber
        && !list[index + 1].isNumber
    {
      var match = RuleMatch(1, "", "mark.bracket")
      match.pauseBefore = true
      return match
    }
    if list[index].text == "©", list[index + 1].text == "Copyright" {
      return RuleMatch(1, "", "mark.ornament")
    }
    guard end - index > 1, ["+", "=", ">", "<", "-", "*", "#", "_", "~"].contains(list[index].text),
      !list[end].isNumber || !list[end].touches
    else { return nil }
    var match = RuleMatch(end - index, "", "mark.ornament")
    match.pauseBefore = !list[index].touches
    return match
  }

  /// "R+V-Versicherung", "H&M-Filiale": the sign is a part of a compound.
  private static func insideCompound(_ list: TokenList, _ index: Int, _ name: String) -> RuleMatch? {
    guard list[index].touches, list[index - 1].isWord, list[index + 1].isWord, list[index + 1].touches,
      list[index + 2].isSymbol("-"), list[index + 2].touches, list[index + 3].isWord, list[index + 3].touches
    else { return nil }
    var match = RuleMatch(1, name + "-", "sign.compound")
    match.joinsPrevious = true
    match.joinsNext = true
    return match
  }

  /// A plus or a minus before a number: "-3 Grad", "+1,25 %".
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let next = list[index + 1]
    switch token.text {
    case "-", "−", "–", "‑":
      guard next.isNumber, next.touches, isFree(list, index) else { return nil }
      return RuleMatch(1, "minus", "sign.minus")
    case "+":
      if let match = insideCompound(list, index, "plus") { return match }
      if list[index + 1].isSymbol("/"), list[index + 2].isSymbol("-") || list[index + 2].isSymbol("−") {
        return RuleMatch(3, "plus minus", "sign.plusMinus")
      }
      guard next.isNumber || list[index - 1].isNumber else { return nil }
      return RuleMatch(1, "plus", "sign.plus")
    case "&": return insideCompound(list, index, "und")
    case "*", "†":
      // "Müller (*1960)": born; "(† 3. Mai 2001)": died.
      guard next.isNumber,
        token.text == "†" || list[index - 1].isSymbol("(") || list[index - 1].isSymbol(",")
          || index == 0 && next.touches && next.isPlain && next.text.utf8.count == 4
      else { return nil }
      let isDay =
        list.isStop(index + 2) || next.hasShape(".") || next.hasShape("..")
      let verb = token.text == "*" ? "geboren" : "gestorben"
      return RuleMatch(1, isDay ? verb + " am" : verb, "sign.born")
    case ">", "<", "≥", "≤":
      // "> 50 %": a bound before a number, not a comparison of two.
      guard next.isNumber, !list[index - 1].isNumber, token.text == ">" || token.text == "<" else {
        return nil
      }
      return RuleMatch(1, token.text == ">" ? "über" : "unter", "sign.bound")
    case "#":
      guard next.isNumber, next.touches else { return nil }
      return RuleMatch(1, "Nummer", "sign.number")
    default: return nil
    }
  }

  /// Whether nothing stands before the sign that it could join to the number.
  private static func isFree(_ list: TokenList, _ index: Int) -> Bool {
    let before = list[index - 1]
    return !list[index].touches || before.isSymbol("(") || before.isSymbol("[") || before.isSymbol("/")
      || before.isSymbol("„") || before.isSymbol("\"") || before.isSymbol("±")
  }
}

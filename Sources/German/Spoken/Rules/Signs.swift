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
    "♥": "", "♀": "", "♂": "", "²": "hoch zwei", "³": "hoch drei", "¹": "", "→": "", "…": "",
  ]

  /// What is said for a sign that stands alone; `nil` where nothing is.
  static func name(of sign: String) -> String? { names[sign] }

  /// Signs that part two things: a pause.
  static func isSeparator(_ sign: String) -> Bool {
    ["|", "•", "·", "→", "►", "*", "■", "▪", "●", "‣", "\\", "―", "_", "¦"].contains(sign)
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
      guard next.isNumber || list[index - 1].isNumber else { return nil }
      return RuleMatch(1, "plus", "sign.plus")
    case "*":
      // "Müller (*1960)": born.
      guard next.isNumber, list[index - 1].isSymbol("(") || list[index - 1].isSymbol(",") else { return nil }
      return RuleMatch(1, "geboren", "sign.born")
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

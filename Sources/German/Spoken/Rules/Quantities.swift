/// Numbers with Mio., percent, degrees and units.
enum Quantities {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    var token = list[index]
    // "2.5 Mio.", "3.5 km": a stop for the comma, before a unit that can be nothing else.
    if token.hasShape("."), (1...2).contains(token.groups[1].utf8.count),
      !["h", "Uhr"].contains(list[index + 1].text)
    {
      token = token.withComma
    }
    guard token.isNumber, Cardinals.value(token) != nil else { return nil }
    if let scale = Scale.at(list, index + 1, count: token) {
      let one = OneForm.inflected(scale.gender, list, before: index)
      guard var spoken = Cardinals.value(token, one: scale.isThousand ? "ein" : one) else { return nil }
      spoken += scale.isThousand && !token.isDecimal ? scale.word.lowercased() : " " + scale.word
      var length = 1 + scale.length
      if let unit = unit(list, index + length, isPlural: true, dative: false) {
        spoken += " " + unit.spoken
        length += unit.length
      }
      return ended(
        RuleMatch(length, spoken, "quantity.scale"), list, index,
        scale.endsWithStop && length == 1 + scale.length)
    }
    guard let unit = unit(list, index + 1, isPlural: token.text != "1", dative: isDative(list, index)) else {
      return nil
    }
    let one = unit.gender.map { OneForm.inflected($0, list, before: index) } ?? "ein"
    guard let spoken = Cardinals.value(token, one: one) else { return nil }
    return ended(
      RuleMatch(1 + unit.length, "\(spoken) \(unit.spoken)", "quantity.unit"), list, index, unit.endsWithStop)
  }

  /// A unit without its number: `pro kWh`, `in km/h`, `g/km`, or alone in its line.
  static func bare(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let unit = Unit.table[list[index].text], !list[index - 1].isNumber, !list[index].touches,
      let reading = self.unit(list, index, isPlural: false, dative: false)
    else { return nil }
    let before = list.lowercasedWord(index - 1)
    let isRate = ["pro", "je", "per", "jede", "jeder", "jedes"].contains(before)
    let isLong = list[index].text.unicodeScalars.count > 1 && !Unit.ambiguous.contains(list[index].text)
    let isRatio = list[index + 1].isSymbol("/") && list[index + 1].touches && reading.length > 2
    let isAlone = isLong && list.count == reading.length
    guard
      isRate && list[index].text != "in" || isRatio && !Unit.ambiguous.contains(list[index].text) || isAlone
        || isLong && before == "in"
    else { return nil }
    // "in kWh" names the unit in the plural.
    let isMany = before == "in" || isAlone
    let spoken = isMany && reading.length == 1 ? unit.plural : reading.spoken
    return RuleMatch(reading.length, spoken, "quantity.bare")
  }

  /// Whether a unit stands at `index`.
  static func isUnit(_ list: TokenList, _ index: Int) -> Bool {
    unit(list, index, isPlural: true, dative: false) != nil
  }

  private static func ended(_ match: RuleMatch, _ list: TokenList, _ index: Int, _ withStop: Bool)
    -> RuleMatch
  {
    var match = match
    match.endsSentence = withStop && list.isAtEnd(index + match.length - 1)
    return match
  }

  /// Whether the words before ask for the dative: "mit rund 120 km/h", "in 500 m Höhe", "von 3 bis 5 m".
  static func isDative(_ list: TokenList, _ index: Int) -> Bool {
    var position = index - 1
    // Over the first number of a range to what governs both.
    if list[position].isDash || Right.connectors.contains(list[position].text), list[position - 1].isNumber {
      position -= 2
    }
    var skipped = ""
    let limit = max(-1, position - 4)
    while position > limit, approximations.contains(list.lowercasedWord(position)) || list.isStop(position) {
      skipped = list.lowercasedWord(position)
      position -= 1
    }
    let word = list.lowercasedWord(position)
    if word == "auf" || word == "in" || word == "unter" || word == "über" {
      // Place takes the dative, direction and measure the accusative; the noun behind tells.
      return dativeNouns(list, index) || word == "in" && skipped.isEmpty
    }
    return dativePrepositions.contains(word)
  }

  private static func dativeNouns(_ list: TokenList, _ index: Int) -> Bool {
    (index + 2...index + 5).contains { position in
      ["Höhe", "Länge", "Tiefe", "Breite", "Entfernung", "Abstand", "Fläche", "NN", "ü"].contains(
        list[position].text)
    }
  }

  private static let dativePrepositions: Set<String> = [
    "mit", "nach", "von", "bei", "aus", "seit", "ab", "vor", "zwischen", "außer", "mitsamt", "nebst", "samt",
  ]

  private static let approximations: Set<String> = [
    "rund", "etwa", "circa", "ca", "knapp", "gut", "fast", "ungefähr", "nur", "mindestens", "höchstens",
    "maximal",
    "mehr", "weniger", "als", "zu", "bis", "jeweils", "insgesamt", "exakt", "genau", "zirka", "beinahe",
    "nahezu",
  ]

  /// What a unit is read as.
  struct UnitReading {
    let spoken: String
    let length: Int
    let gender: Gender?
    var endsWithStop = false
  }

  /// The unit at `index`: `km/h`, `m²`, `°C`, `%`, `kWh`.
  static func unit(_ list: TokenList, _ index: Int, isPlural: Bool, dative: Bool) -> UnitReading? {
    let token = list[index]
    if token.isSymbol("%") { return UnitReading(spoken: "Prozent", length: 1, gender: .neuter) }
    if token.isSymbol("‰") { return UnitReading(spoken: "Promille", length: 1, gender: .neuter) }
    if token.isSymbol("°") || token.isSymbol("º") {
      let next = list[index + 1]
      if next.touches || next.gap == .tight || next.text == "C" {
        if next.text == "C" { return UnitReading(spoken: "Grad Celsius", length: 2, gender: .neuter) }
        if next.text == "F" { return UnitReading(spoken: "Grad Fahrenheit", length: 2, gender: .neuter) }
      }
      return UnitReading(spoken: "Grad", length: 1, gender: .neuter)
    }
    if token.isSymbol("/"), let per = self.per(list, index) {
      return UnitReading(spoken: per.spoken, length: per.length, gender: nil)
    }
    guard token.isWord, let base = base(list, index) else { return nil }
    var length = base.length
    var spoken = isPlural ? (dative ? base.unit.dative : base.unit.plural) : base.unit.singular
    // "75 dB(A)": the weighting belongs to the unit.
    if token.text == "dB", list[index + 1].isSymbol("("), list[index + 1].touches,
      list[index + 2].text == "A",
      list[index + 3].isSymbol(")")
    {
      spoken += " A"
      length = 4
    }
    var stop = false
    if let per = per(list, index + length) {
      spoken += " " + per.spoken
      length += per.length
    } else if ["Std", "Min", "Sek", "min", "sek", "std", "Ztr"].contains(token.text),
      list.isStop(index + length)
    {
      length += 1
      stop = true
    }
    // A letter that is a unit stands alone: "5 m", not "5 m-hohe" or "3 s.".
    if list[index + length].isDash, list[index + length].touches, list[index + length + 1].isWord,
      list[index + length + 1].touches
    {
      return nil
    }
    return UnitReading(spoken: spoken, length: length, gender: base.unit.gender, endsWithStop: stop)
  }

  static func base(_ list: TokenList, _ index: Int) -> (unit: Unit, length: Int)? {
    let token = list[index]
    guard let unit = Unit.table[token.text] else { return nil }
    // "2A6", "3 K 123/20": a letter between two numbers is no unit.
    if token.text.utf8.count == 1, list[index + 1].isNumber,
      list[index + 1].touches || "KANVJLW".contains(token.text)
    {
      return nil
    }
    if Unit.ambiguous.contains(token.text) {
      let next = list[index + 1]
      if token.text == "J", list.isStop(index + 1) { return nil }
      // "in" is a preposition, "A" an answer: only where nothing follows that they could belong to.
      if token.text == "in" || next.isSymbol("'") { return nil }
      if token.text == "s" || token.text == "h", list.isStop(index + 1), !list.isAtEnd(index + 1) {
        return nil
      }
    }
    // Followed by a stop and more letters it is an abbreviation: "l.", "z. B.", "s. o.".
    if list.isStop(index + 1), list[index + 2].isWord, list[index + 2].touches { return nil }
    let power = list[index + 1]
    let isLength = unit.singular.hasSuffix("eter")
    if power.touches, isLength, power.isSymbol("²") || power.text == "2" { return (unit.powered(2), 2) }
    if power.touches, isLength, power.isSymbol("³") || power.text == "3" { return (unit.powered(3), 2) }
    return (unit, 1)
  }

  /// `/h`, `/m²`, `/Stunde`: "pro Stunde".
  static func per(_ list: TokenList, _ index: Int) -> (spoken: String, length: Int)? {
    guard list[index].isSymbol("/"), list[index + 1].touches else { return nil }
    // "5,3 l/100 km".
    if list[index + 1].isPlain, list[index + 1].text == "100", let base = base(list, index + 2) {
      return ("pro einhundert " + base.unit.plural, 2 + base.length)
    }
    guard list[index + 1].isWord else { return nil }
    if let base = base(list, index + 1) {
      let behind = index + 1 + base.length
      let hasStop =
        ["Std", "Min", "Sek", "Pers"].contains(list[index + 1].text) && list.isStop(behind)
        && !list.isAtEnd(behind)
      return ("pro " + base.unit.singular, 1 + base.length + (hasStop ? 1 : 0))
    }
    let words = [
      "Stunde", "Tag", "Woche", "Monat", "Jahr", "Minute", "Sekunde", "Person", "Kopf", "Nacht", "Kind",
      "Stück", "Liter", "Meter", "Quadratmeter", "Kilogramm", "Einwohner", "Kilo",
    ]
    return words.contains(list[index + 1].text) ? ("pro " + list[index + 1].text, 2) : nil
  }
}

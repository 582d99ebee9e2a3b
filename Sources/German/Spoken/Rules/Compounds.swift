/// Numbers as the first part of a word: `72-Jährige`, `44jährige`, `5-Euro-Schein`, `90er`.
enum Compounds {
  /// Second parts that are written against the number word: "zweiundsiebzigjährig", "dreifach".
  private static let joined = [
    "jährig", "jährlich", "tägig", "täglich", "stündig", "stündlich", "wöchig", "wöchentlich", "monatig",
    "monatlich", "minütig", "sekündig",
    "fach", "prozentig", "malig", "mal", "köpfig", "seitig", "stöckig", "geschossig", "zeilig", "teilig",
    "stellig", "tonnig",
    "spurig", "türig", "sitzig", "eckig", "bändig", "gängig", "klassig", "zügig", "strophig", "silbig",
    "stufig", "zylindrig",
    "polig", "motorig", "sprachig", "gliedrig", "dimensional", "armig", "beinig", "blättrig", "prozentige",
    "rädrig", "semestrig",
    "sätzig", "aktig", "strahlig", "ziffrig", "dekadig", "pfündig", "metrig", "flügelig", "phasig", "gleisig",
    "reihig", "tonner", "zylinder", "sitzer", "türer", "ender", "akter", "er",
  ]

  /// A number that touches a word or is tied to it by a hyphen.
  static func number(_ list: TokenList, _ index: Int) -> RuleMatch? {
    if let match = decade(list, index) ?? joinedRange(list, index) ?? joinedWord(list, index) ?? sign(
      list, index)
      ?? lettered(list, index) ?? measured(list, index) ?? suspended(list, index)
      ?? times(list, index)
    {
      return match
    }
    guard list[index + 1].isDash, list[index + 1].touches,
      list[index + 1].text != "–" || !list[index + 2].isNumber,
      list[index + 2].isWord, list[index + 2].touches,
      let spoken = firstPart(list, index)
    else { return nil }
    // "14-18-Jährige" and "U-21-Spieler" bring their own number before.
    let isInner = list[index].touches && list[index - 1].isDash && (list[index - 1].touches)
    let head = spoken.split(separator: " ").joined(separator: "-")
    let isNoun = !isInner && list[lastPart(list, index + 2)].isCapitalised
    // "1,90-Meter-Mann": the unit is said between the digits already.
    let takesUnit =
      list[index].isDecimal && ["Meter", "Euro", "m"].contains(list[index + 2].text)
      && list[index].fractionDigits.utf8.count == 2 && list[index + 3].isSymbol("-")
    // "1-Mio.-Euro-Projekt": one million is feminine.
    if list[index].text == "1", ["Mio", "Mrd", "Million", "Milliarde"].contains(list[index + 2].text) {
      var match = RuleMatch(2, "Eine-", "compound.number")
      match.joinsNext = true
      return match
    }
    var match = RuleMatch(takesUnit ? 4 : 2, (isNoun ? capitalised(head) : head) + "-", "compound.number")
    match.joinsNext = true
    return match
  }

  /// The number as the first part of a compound.
  static func firstPart(_ list: TokenList, _ index: Int) -> String? {
    let token = list[index]
    if token.isPlain || token.isGrouped, let value = token.integer {
      if token.text.hasPrefix("0"), token.text.utf8.count > 1 { return Numerals.digits(token.text) }
      if token.isPlain, (1100...1999).contains(value) { return Numerals.year(value) }
      return Numerals.compound(value)
    }
    guard token.isDecimal else { return nil }
    let unit = list[index + 2].text
    if unit == "Meter" || unit == "Euro" || unit == "m", token.fractionDigits.utf8.count == 2,
      let whole = Int(token.wholeDigits)
    {
      return "\(Numerals.cardinal(whole, one: "ein"))-\(unit == "Euro" ? "Euro" : "Meter")-"
        + Numerals.cardinal(digits: token.fractionDigits)
    }
    if token.fractionDigits == "5", let whole = Int(token.wholeDigits), whole > 0,
      unit == "Zimmer" || unit == "Raum"
    {
      return Numerals.cardinal(whole, one: "ein") + "einhalb"
    }
    return Cardinals.value(token)
  }

  /// `90er`, `1980er-Jahre`, `90er Jahre`, `68er`, `60-er`.
  private static func decade(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isPlain, let value = token.integer, value < 3000 else { return nil }
    var length = 1
    if list[index + 1].isSymbol("-"), list[index + 1].touches { length = 2 }
    let suffix = list[index + length]
    guard suffix.touches, ["er", "ern", "ers", "erin"].contains(suffix.text) else { return nil }
    let isYear = value >= 1100 && value < 2100
    let stem = (isYear ? Numerals.year(value) : Numerals.compound(value)) + suffix.text
    let dash = list[index + length + 1]
    let noun = list[index + length + 2]
    if dash.isSymbol("-"), dash.touches, noun.isWord, noun.touches,
      noun.text == "Jahre" || noun.text == "Jahren"
    {
      return RuleMatch(length + 3, capitalised(stem) + noun.text.lowercased(), "year.decade")
    }
    if dash.isSymbol("-"), dash.touches, noun.isWord, noun.touches {
      var match = RuleMatch(length + 2, capitalised(stem) + "-", "compound.er")
      match.joinsNext = true
      return match
    }
    // "60er und 70er Jahre": the noun stands behind the second.
    let further = index + length + 2
    let isFirst =
      Right.connectors.contains(dash.text) && list[further].isNumber && list[further + 1].text == suffix.text
      && list[further + 2].text.hasPrefix("Jahre")
    let isAdjective =
      isFirst || dash.isCapitalised && dash.gap != .none && (dash.text == "Jahre" || dash.text == "Jahren")
    return RuleMatch(length + 1, isAdjective ? stem : capitalised(stem), "year.decade")
  }

  /// `72-Jährige`, `44jährige`, `3,5-fache`: one word.
  private static func joinedWord(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let hasHyphen = list[index + 1].isDash && list[index + 1].touches
    let part = index + (hasHyphen ? 2 : 1)
    guard list[part].isWord, list[part].touches else { return nil }
    let word = list[part].text.lowercased()
    guard joined.contains(where: { word.hasPrefix($0) && word.utf8.count <= $0.utf8.count + 5 }) else {
      return nil
    }
    let token = list[index]
    let head: String
    if token.isPlain || token.isGrouped, let value = token.integer {
      head = token.text.hasPrefix("0") && value != 0 ? Numerals.digits(token.text) : Numerals.compound(value)
    } else if token.isDecimal, !word.hasPrefix("tonner"), let value = Cardinals.value(token) {
      head = value + (value.hasSuffix("s") ? "-" : "")
    } else if token.hasShape(":") {
      return nil
    } else {
      return nil
    }
    let joinedHead = head.split(separator: " ").joined(separator: token.isDecimal ? " " : "")
    let isNoun = list[part].isCapitalised
    let spoken = (isNoun ? capitalised(joinedHead) : joinedHead) + word
    var match = RuleMatch(part - index + 1, spoken, "compound.word")
    match.joinsNext = list[part + 1].isSymbol("-") && list[part + 1].touches
    return match
  }

  /// `14- bis 49-Jährige`, `1- und 2-Euro-Stücke`: the first of two compounds with one ending.
  private static func suspended(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index + 1].isSymbol("-"), list[index + 1].touches,
      !list[index + 2].touches || list[index + 2].isSymbol(",") || list[index + 2].isSymbol("/"),
      list[index + 2].isWord && Right.connectors.contains(list[index + 2].text)
        || list[index + 2].isSymbol(",")
        || list[index + 2].isSymbol("/"),
      let spoken = firstPart(list, index)
    else { return nil }
    let later = list[index + 3]
    guard later.isNumber || later.isWord else { return nil }
    let head = spoken.split(separator: " ").joined(separator: "-") + "-"
    return RuleMatch(2, isNounAhead(list, index + 3) ? capitalised(head) : head, "compound.suspended")
  }

  /// Whether the compound that completes a suspended one is a noun: "25- bis 30-Jährige", "1- und 2-Euro-Stücke".
  private static func isNounAhead(_ list: TokenList, _ start: Int) -> Bool {
    for index in start..<start + 6 where list[index].isNumber && list[index + 1].isSymbol("-") {
      if list[index + 2].isWord, list[index + 2].touches {
        return list[lastPart(list, index + 2)].isCapitalised
      }
    }
    return false
  }

  /// `14-49-Jährige`: from one age to the other.
  private static func joinedRange(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index + 1].isDash, list[index + 1].touches, list[index + 2].isPlain, list[index + 2].touches,
      let first = list[index].integer, let part = joinedPart(list, index + 2), list[index].isPlain
    else { return nil }
    let head = Numerals.compound(first)
    return RuleMatch(2, (list[part].isCapitalised ? capitalised(head) : head) + "- bis", "compound.range")
  }

  /// Where the word stands that is written in one with the number at `index`.
  private static func joinedPart(_ list: TokenList, _ index: Int) -> Int? {
    let part = index + (list[index + 1].isDash && list[index + 1].touches ? 2 : 1)
    guard list[part].isWord, list[part].touches else { return nil }
    let word = list[part].text.lowercased()
    return joined.contains { word.hasPrefix($0) && word.utf8.count <= $0.utf8.count + 5 } ? part : nil
  }

  /// `5%-Hürde`, `5-%-Hürde`, `2-€-Münze`, `5%ige`: a sign between number and word.
  static func sign(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].isNumber else { return nil }
    var sign = list[index + 1].isSymbol("-") && list[index + 1].touches ? index + 2 : index + 1
    guard var name = signNames[list[sign].text], list[sign].touches || sign == index + 1,
      let spoken = Cardinals.value(list[index], one: "ein")
    else { return nil }
    if name == "Grad", list[sign + 1].text == "C", list[sign + 1].touches {
      name = "Grad-Celsius"
      sign += 1
    }
    let head = spoken.split(separator: " ").joined(separator: "-")
    if list[sign + 1].isWord, list[sign + 1].touches, list[sign + 1].text.hasPrefix("ig"), name == "Prozent" {
      let whole = list[index].integer.map(Numerals.compound) ?? spoken
      return RuleMatch(sign + 2 - index, whole + "prozent" + list[sign + 1].text, "compound.sign")
    }
    guard list[sign + 1].isSymbol("-"), list[sign + 1].touches, list[sign + 2].isWord, list[sign + 2].touches
    else { return nil }
    var match = RuleMatch(sign + 2 - index, "\(capitalised(head))-\(name)-", "compound.sign")
    match.joinsNext = true
    return match
  }

  private static let signNames = [
    "%": "Prozent", "€": "Euro", "$": "Dollar", "£": "Pfund", "‰": "Promille", "°": "Grad", "*": "Sterne",
  ]

  /// `5G-Netz`, `3D-Drucker`, `4K-Fernseher`: a number and letters as the first part of a compound.
  private static func lettered(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let letters = list[index + 1]
    guard list[index].isPlain, letters.isAllCapitals, letters.touches, letters.text.utf8.count <= 3,
      list[index + 2].isSymbol("-"), list[index + 2].touches, list[index + 3].isWord, list[index + 3].touches,
      let value = list[index].integer, !list[index].touches || !list[index - 1].isWord
    else { return nil }
    let head = capitalised(Numerals.compound(value))
    var match = RuleMatch(3, "\(head)-\(letters.text)-", "compound.letters")
    match.joinsNext = true
    return match
  }

  /// `10kg-Paket`: the unit against the number.
  private static func measured(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let unit = Unit.table[list[index + 1].text], list[index + 1].touches, list[index + 2].isSymbol("-"),
      list[index + 2].touches, list[index + 3].isWord, list[index + 3].touches,
      let value = Cardinals.value(list[index], one: "ein")
    else { return nil }
    let head = list[index].integer.map(Numerals.compound) ?? value
    let spoken = "\(head) \(unit.plural)".split { $0 == " " }.joined(separator: "-")
    var match = RuleMatch(3, capitalised(spoken) + "-", "compound.unit")
    match.joinsNext = true
    return match
  }

  /// `800-m-Rennen`, `5-GHz-Band`, `30-km/h-Schild`: the unit inside a compound.
  static func unit(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list[index].touches, list[index - 1].isSymbol("-"), list[index - 1].touches,
      list[index - 2].isNumber,
      let base = Quantities.base(list, index)
    else { return nil }
    var length = base.length
    var spoken = base.unit.plural
    if let per = Quantities.per(list, index + length) {
      spoken += " " + per.spoken
      length += per.length
    }
    guard list[index + length].isSymbol("-"), list[index + length].touches, list[index + length + 1].isWord,
      list[index + length + 1].touches
    else { return nil }
    var match = RuleMatch(
      length + 1, spoken.split(separator: " ").joined(separator: "-") + "-", "compound.unit")
    match.joinsNext = true
    return match
  }

  /// `4x100-Meter-Staffel`, `4 x 100 m`, `3x`.
  private static func times(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let sign = list[index + 1]
    guard sign.text == "x" || sign.text == "X" || sign.isSymbol("×"), let count = list[index].integer else {
      return nil
    }
    let second = list[index + 2]
    guard second.isNumber else {
      // "3x täglich".
      guard sign.touches, sign.isWord else { return nil }
      return RuleMatch(2, Numerals.compound(count) + "mal", "compound.times")
    }
    guard second.touches == sign.touches else { return nil }
    let isCompound = list[index + 3].isSymbol("-") && list[index + 3].touches && list[index + 4].isWord
    let head = Numerals.cardinal(count, one: "ein")
    guard isCompound, let inner = firstPart(list, index + 2) else {
      return RuleMatch(2, head + " mal", "sign.times")
    }
    var match = RuleMatch(4, capitalised("\(head)-mal-\(inner)-"), "compound.times")
    match.joinsNext = true
    return match
  }

  /// The last word of the hyphenated compound that goes on at `index`.
  static func lastPart(_ list: TokenList, _ index: Int) -> Int {
    var last = index
    // "80-m²-Wohnung": over the power.
    if list[last + 1].isSymbol("²") || list[last + 1].isSymbol("³") { last += 1 }
    while last < index + 12, list[last + 1].isDash || list[last + 1].isSymbol("/"), list[last + 1].touches,
      list[last + 2].isWord || list[last + 2].isNumber,
      list[last + 2].touches
    {
      last += 2
    }
    return last
  }

  /// The word with a capital letter.
  static func capitalised(_ word: String) -> String {
    guard let first = word.first else { return word }
    return first.uppercased() + word.dropFirst()
  }
}

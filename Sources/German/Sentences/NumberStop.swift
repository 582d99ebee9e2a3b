/// A number with a stop: an ordinal, an enumerator, part of a date, or the end of the sentence.
enum NumberStop {
  /// Whether the sentence ends at the stop behind a number.
  static func ends(_ stop: Stop) -> Bool {
    let number = stop.before
    let word = stop.word
    if stop.index - 1 == stop.firstWord, isEnumerator(number) { return false }
    let left = NumberLeft.of(stop)
    if word.isNumber { return endsBeforeNumber(stop, left) }
    guard word.isWord else { return word.kind == .address ? left != .determiner : !word.isDash }
    if stop.isBeforeRemark { return left == .label }
    if isDay(number), Calendar.month(stop.list, at: stop.opening) != nil { return left == .label }
    if !number.isPlain { return endsBehindGroups(stop, left) }
    if opensList(stop) || continuesList(stop) { return false }
    if stop.start == .function { return true }
    if left == .label { return true }
    if stop.opening > stop.next, !stop.list[stop.next].isDash { return left != .determiner && left != .name }
    return !isOrdinal(stop, left)
  }

  /// Whether a number stands before what it counts off; the word behind has a capital and is no function word.
  private static func isOrdinal(_ stop: Stop, _ left: NumberLeft) -> Bool {
    let value = stop.before.integer ?? 0
    if stop.before.text.hasPrefix("0"), stop.before.text.utf8.count > 2 { return false }
    if left == .determiner { return true }
    let word = stop.word.text
    if OrdinalNouns.contains(word) || OrdinalNouns.isTitle(word) {
      // "Sie starb mit 90. Präsident Weber würdigte sie."
      let isBeforeName = OrdinalNouns.isTitle(word) && stop.list[stop.opening + 1].isCapitalised
      return value <= 999 && !(isBeforeName && [.preposition, .noun, .other].contains(left))
    }
    if left != .pause, stop.hasVerbOnBothSides { return false }
    switch left {
    case .preposition: return value <= 12 && stop.start == .none
    case .pause: return value <= 31 && stop.start != .adjective
    case .name: return value <= 10 && stop.start == .none
    case .determiner, .label, .noun, .other: return false
    }
  }

  /// "1." or "2.3." at the start of its sentence.
  private static func isEnumerator(_ number: Token) -> Bool {
    number.groups.allSatisfy { $0.utf8.count <= 2 }
      && number.separators.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// "Es siegte 1. Huber vor 2. Wagner": the second place follows soon.
  private static func opensList(_ stop: Stop) -> Bool {
    guard stop.before.integer == 1, stop.start == .none else { return false }
    return (stop.opening..<stop.opening + 20).contains { index in
      stop.list[index].integer == 2 && stop.list.isStop(index + 1) && stop.list[index + 2].isCapitalised
    }
  }

  /// "Die Regeln: 1. Der Ball ruht, 2. Die Uhr läuft": a list within the sentence.
  private static func continuesList(_ stop: Stop) -> Bool {
    guard let value = stop.before.integer, (1...20).contains(value) else { return false }
    let mark = stop.list[stop.index - 2]
    guard
      mark.isSymbol(":") || mark.isSymbol(",") || mark.isSymbol(";") || ["und", "oder"].contains(mark.text)
    else {
      return false
    }
    if value == 1 { return mark.isSymbol(":") }
    // The limit keeps the scan linear.
    for index in stride(from: stop.index - 3, to: max(stop.sentence, stop.index - 60) - 1, by: -1)
    where stop.list[index].integer == value - 1 {
      return stop.list.isStop(index + 1)
    }
    return false
  }

  static func isDay(_ token: Token) -> Bool {
    token.isPlain && (1...31).contains(token.integer ?? 0)
  }

  /// Behind "3.10.", "15.30", "2:1", "2018/19", "3,5": most end a sentence; a date without its year may not.
  private static func endsBehindGroups(_ stop: Stop, _ left: NumberLeft) -> Bool {
    let number = stop.before
    guard number.hasShape("."), number.groups.allSatisfy({ $0.utf8.count <= 2 }), left != .label,
      let day = number.value(0), let month = number.value(1), (1...31).contains(day),
      (1...12).contains(month),
      !["um", "gegen"].contains(stop.list.lowercasedWord(stop.index - 2))
    else { return true }
    // "Am 3.10. Treffen der Senioren": a preposition and a date are no sentence yet.
    return stop.start > .none || stop.index - stop.firstWord > 6
  }

  /// "am 1. 5.", "Saison 2012. 13 Spiele".
  private static func endsBeforeNumber(_ stop: Stop, _ left: NumberLeft) -> Bool {
    let number = stop.before
    if left == .label { return true }
    if left == .determiner { return !isDay(number) && number.isPlain }
    guard isDay(number) else { return !(number.hasShape(".") && stop.word.isPlain && isDate(number)) }
    let list = stop.list
    // "1. 5. 2019", "der 1. 5."
    if list.isStop(stop.index - 2), isDay(list[stop.index - 3]) { return false }
    if list.isStop(stop.opening + 1), (1...12).contains(stop.word.integer ?? 0) { return false }
    return stop.opening == stop.next || !list[stop.next].isDash
  }

  /// "3.10." with a year or an hour behind it.
  private static func isDate(_ number: Token) -> Bool {
    (1...31).contains(number.value(0) ?? 0) && (1...12).contains(number.value(1) ?? 0)
  }

  /// Articles, possessives and contracted prepositions: an ordinal follows.
  static func isDeterminer(_ lowercased: String) -> Bool {
    NumberLeft.determiners.contains(lowercased)
  }
}

/// What stands before a number with a stop, and what it makes of it.
enum NumberLeft {
  /// An article or the like: the number is an ordinal.
  case determiner
  /// A noun that carries its number behind it, an abbreviation or a sign: the number is its end.
  case label
  /// A preposition without an article.
  case preposition
  /// A capital adjective or a genitive: "Kölner 1. Mannschaft", "Borussias 2. Tor".
  case name
  /// Any other noun.
  case noun
  /// A comma, a colon, a quote, a bracket or a dash; the start of the sentence.
  case pause
  /// A verb, an adverb, a conjunction.
  case other
}

extension NumberLeft {
  static func of(_ stop: Stop) -> NumberLeft {
    let list = stop.list
    let number = stop.index - 1
    let before = list[number - 1]
    if number == stop.sentence { return .pause }
    switch before.kind {
    case .word: return word(stop, number)
    case .symbol: return symbol(stop, number)
    case .number: return .noun
    case .address: return .label
    case .end: return .pause
    }
  }

  private static func symbol(_ stop: Stop, _ number: Int) -> NumberLeft {
    let list = stop.list
    let mark = list[number - 1]
    if mark.isDash || mark.isSymbol("/") {
      // "1.–3.", "2./3.": both are ordinals; "10–20", "2018/19", "Covid-19" are not.
      if list.isStop(number - 2) { return .determiner }
      return mark.isDash && list[number].gap != .none ? .pause : .noun
    }
    if list.isStop(number - 1) {
      if list[number - 2].isNumber { return .pause }
      // "So. 7. September"
      if Calendar.weekdays.contains(list[number - 2].text) { return .determiner }
      if ["jun", "sen", "geb", "stv", "stellv"].contains(list[number - 2].text) { return .pause }
      return list[number - 2].text == "ca" ? .other : .label
    }
    if ["§", "€", "$", "£", "№", "#", "+", "~", "=", "%", "°", "&", "×", "*"].contains(mark.text) {
      return .label
    }
    if mark.isSymbol(","), list[number - 2].isNumber { return .noun }
    return .pause
  }

  private static func word(_ stop: Stop, _ number: Int) -> NumberLeft {
    let list = stop.list
    let before = list[number - 1]
    let text = before.text
    // "U21", "A8", "Jahr10": the number hangs on its word.
    if list[number].touches { return .label }
    let lower = text.lowercased()
    if before.isCapitalised, number - 1 != stop.firstWord || NumberedNouns.contains(text) {
      if NumberedNouns.contains(text) { return .label }
      if determiners.contains(lower) || prepositions.contains(lower) { return plain(stop, number, lower) }
      if before.isAllCapitals, text.utf8.count <= 2 { return .label }
      return text.hasSuffix("er") || text.hasSuffix("s") || before.isAllCapitals ? .name : .noun
    }
    return plain(stop, number, lower)
  }

  private static func plain(_ stop: Stop, _ number: Int, _ lower: String) -> NumberLeft {
    let list = stop.list
    if determiners.contains(lower) { return .determiner }
    if lower == "und" || lower == "bis" || lower == "oder" || lower == "sowie" {
      // "das 2. und 3. Tor", "vom 7. bis 9. Mai"; "5 und 6" are numbers.
      if list.isStop(number - 2), list[number - 3].isNumber { return .determiner }
      return list[number - 2].isNumber ? .noun : .preposition
    }
    if lower == "zu", list[number - 2].isNumber { return .noun }
    if prepositions.contains(lower) { return .preposition }
    // "seinem fantastischen 3. Rang"
    if isInflected(lower), isDeterminer(list.lowercasedWord(number - 2)) || number - 1 == stop.firstWord {
      return .determiner
    }
    return number - 1 == stop.firstWord ? .pause : .other
  }

  private static func isDeterminer(_ word: String) -> Bool {
    determiners.contains(word) || prepositions.contains(word)
  }

  private static func isInflected(_ word: String) -> Bool {
    guard word.utf8.count > 4, !notAdjectives.contains(word) else { return false }
    return ["en", "er", "es", "em", "te", "ge", "he"].contains { word.hasSuffix($0) }
  }

  private static let notAdjectives: Set<String> = [
    "waren", "haben", "hatten", "wurden", "werden", "über", "unter", "oder", "aber", "neben", "gegen",
    "zwischen", "mehr",
    "kosten", "wegen", "immer", "unter", "weder", "minder", "wurde", "hatte", "heute", "mitte", "seite",
    "wenige",
  ]

  static let determiners: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "vom", "beim", "ins", "ans", "aufs",
    "fürs", "ein",
    "eine", "einen", "einem", "einer", "eines", "jeder", "jede", "jedes", "jeden", "jedem", "dieser", "diese",
    "dieses",
    "diesen", "diesem", "jener", "jene", "jenem", "jenen", "sein", "seine", "seinen", "seinem", "seiner",
    "seines", "ihr",
    "ihre", "ihren", "ihrem", "ihrer", "ihres", "mein", "meine", "meinen", "meinem", "meiner", "dein",
    "deine", "deinen",
    "deinem", "unser", "unsere", "unserem", "unseren", "unserer", "euer", "eure", "eurem", "kein", "keine",
    "dessen",
    "deren", "allein", "letzte", "letzten", "letzter", "nächste", "nächsten", "nächster", "vergangenen",
    "kommenden",
    "hinterm", "unterm", "überm", "vorm", "welcher", "welche", "welches",
  ]

  private static let prepositions: Set<String> = [
    "mit", "zu", "nach", "vor", "von", "in", "auf", "für", "an", "aus", "bei", "um", "gegen", "ab", "bis",
    "seit", "unter",
    "über", "ohne", "durch", "als", "einschließlich", "inklusive", "zwischen", "hinter", "neben", "statt",
    "trotz", "wegen",
    "je", "pro", "per",
  ]
}

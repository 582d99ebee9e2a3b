/// What stands before an ordinal and governs it: an article, a preposition, an adjective beside it, or nothing.
struct Left {
  /// The kinds of government.
  enum Kind: Equatable {
    /// Every gender takes -en: "am", "dem", "des", "einem", "meinen".
    case weak
    case der, die, das
    /// "dieser", "jeder", "jedes" …
    case dieser(String)
    /// "ein", "kein", "sein" …
    case ein
    /// "eine", "keine", "seine" …
    case eine
    /// An adjective beside it shows the ending.
    case parallel(String)
    /// A bare preposition.
    case dative, accusative, genitive
    /// "ab": with the dative, but "ab ersten Januar".
    case from
    case none
  }

  /// What governs.
  var kind = Kind.none
  /// Whether a "der" cannot be a nominative: after a preposition or a noun.
  private(set) var isOblique = false

  /// Looks to the left of `first`, over the earlier ordinals of a list.
  init(_ list: TokenList, before first: Int) {
    var index = first - 1
    let limit = max(-1, first - 14)
    // "vom 7. bis 9. Mai", "die 2., 3. und 4. Klasse": the word before the first of them governs all.
    while index > limit {
      let token = list[index]
      if token.isWord, Right.connectors.contains(token.text) || token.text == "auf",
        let start = Self.date(list, endingAt: index - 1)
      {
        // "zwischen 24. Dezember und 6. Januar": over the first date as a whole.
        index = start - 1
      } else if token.isWord, Right.connectors.contains(token.text),
        list.isStop(index - 1) || list[index - 1].isNumber, list[index - 1].kind != .end
      {
        index -= 1
      } else if token.isNumber || list.isStop(index) && list.isCounter(index - 1)
        || list.isCounter(index) && list.isStop(index + 1) && index < first - 1
        || token.isDash && list[index - 1].kind == .symbol
        || token.isSymbol("/")
        || token.isSymbol(",")
          && (list.isStop(index - 1) && list.isCounter(index - 2) || list[index - 1].isNumber)
      {
        index -= 1
      } else {
        break
      }
    }
    // "bis voraussichtlich 31. Oktober": an adverb between the two.
    if Self.between.contains(list[index].text), list[index - 1].isWord { index -= 1 }
    if list[index].isSymbol("\"") || list[index].isSymbol("„") || list[index].isSymbol("(") { index -= 1 }
    classify(list, at: index)
  }

  /// Where a day with its month, and a year perhaps, begins that ends before `end`.
  private static func date(_ list: TokenList, endingAt end: Int) -> Int? {
    var index = end
    if list[index].isPlain, list[index].text.utf8.count == 4 { index -= 1 }
    guard list[index].isWord, Calendar.month(list, at: index) != nil, list.isStop(index - 1),
      list[index - 2].isPlain
    else { return nil }
    return index - 2
  }

  private mutating func classify(_ list: TokenList, at index: Int) {
    // "am Freitag, 5. September": the weekday stands in the same case as the date.
    if list[index].isSymbol(",") || list[index + 1].isSymbol("("),
      let day = Calendar.weekday(list, endingAt: list[index].isSymbol(",") ? index - 1 : index)
    {
      let before = list.lowercasedWord(day - 1)
      if Self.weak.contains(before) || ["bis", "seit", "von", "nach", "zu"].contains(before) || before == "ab"
        || Calendar.adverbs.contains(before)
      {
        kind = .weak
      }
      return
    }
    if list[index].isSymbol("*") || list[index].isSymbol("†")
      || list.isStop(index)
        && ["geb", "gest", "verst", "get", "gef", "gegr", "v"].contains(list[index - 1].text)
    {
      return kind = .weak
    }
    let word = list.lowercasedWord(index)
    guard !word.isEmpty else { return }
    if Self.weak.contains(word) { return kind = .weak }
    switch word {
    case "der", "derselbe", "derjenige":
      let before = list[index - 1]
      // "in der 23. machte er": behind a preposition it is a dative.
      if Self.prepositions[before.text.lowercased()] == .dative || before.text.lowercased() == "während" {
        return kind = .weak
      }
      kind = .der
      isOblique =
        before.isWord && index > 0
        && (before.isCapitalised && index > 1 || Self.prepositions[before.text.lowercased()] != nil)
      return
    case "die": return kind = .die
    case "das", "ins", "ans", "aufs", "fürs", "übers", "durchs", "ums": return kind = .das
    case "bis": return kind = .accusative
    case "ab": return kind = .from
    default: break
    }
    for stem in ["dies", "jed", "jen", "welch", "manch", "solch", "all", "beid"]
    where word.hasPrefix(stem) && word.utf8.count <= stem.utf8.count + 2 {
      switch word.dropFirst(stem.count) {
      case "er", "es", "e": return kind = .dieser(word)
      case "en", "em": return kind = .weak
      default: break
      }
    }
    for stem in ["ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer", "eur", "irgendein"] {
      if word == stem { return kind = .ein }
      if word == stem + "e" { return kind = .eine }
      if ["em", "en", "er", "es"].contains(where: { word == stem + $0 }) { return kind = .weak }
    }
    if let government = Self.prepositions[word] { return kind = government }
    classifyOther(list, at: index, word)
  }

  private mutating func classifyOther(_ list: TokenList, at index: Int, _ word: String) {
    let token = list[index]
    // "in Trumps 2. Amtszeit": the name stands between the preposition and what it governs.
    if token.isCapitalised, word.hasSuffix("s") || word.hasSuffix("z") || word.hasSuffix("x"), index > 0,
      let government = Self.prepositions[list.lowercasedWord(index - 1)], !Nouns.isListed(token.text)
    {
      return kind = government
    }
    guard token.isLowercased else { return }
    if Self.copulas.contains(word) { return }
    // "der erneute 3. Platz": article and adjective before it.
    for ending in ["en", "em", "er", "es", "e"] where word.hasSuffix(ending) && word.utf8.count > 4 {
      let before = list.lowercasedWord(index - 1)
      if Self.isDeterminer(before) { return kind = .parallel(ending) }
    }
    // "holt 3. Sieg": the object of a headline's verb.
    if Self.strongVerbs.contains(word), index > 0 { return kind = .accusative }
    if word.hasSuffix("t") || word.hasSuffix("te") || word.hasSuffix("ten") || word.hasSuffix("en"),
      index > 0,
      word.utf8.count > 3, !Self.adverbs.contains(word)
    {
      kind = .accusative
    }
  }

  /// Whether a verb of price or measure stands before in the clause: "kostete im Schnitt 1,59 Euro".
  static func isPriced(_ list: TokenList, before index: Int) -> Bool {
    var position = index - 1
    while position >= 0, position > index - 9 {
      let token = list[position]
      if token.kind == .symbol { return false }
      if priceVerbs.contains(token.text) { return true }
      position -= 1
    }
    return false
  }

  private static let priceVerbs: Set<String> = [
    "kostet", "kostete", "kosten", "kosteten", "zahlt", "zahlte", "zahlen", "zahlten", "beträgt", "betrug",
    "verlangt", "verlangte", "verlangen", "bezahlt", "bezahlte", "spendet", "spendete", "spenden", "wiegt",
  ]

  private static func isDeterminer(_ word: String) -> Bool {
    weak.contains(word)
      || ["der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre", "kein", "keine"]
        .contains(word)
  }

  private static let between: Set<String> = [
    "voraussichtlich", "spätestens", "frühestens", "einschließlich", "wahrscheinlich", "vermutlich",
    "zunächst",
    "vorerst", "insgesamt", "nunmehr", "bislang", "bisher", "mittlerweile", "inzwischen", "nun", "mindestens",
    "jeweils", "inklusive", "etwa", "bereits", "schon", "erst",
  ]

  private static let copulas: Set<String> = [
    "ist", "war", "wird", "bleibt", "blieb", "wurde", "sei", "bin", "sind", "waren", "werden", "wurden",
    "als", "heißt",
  ]
  private static let adverbs: Set<String> = [
    "nicht", "jetzt", "erst", "selbst", "fast", "meist", "zuletzt", "zuerst", "sonst", "seit", "mit", "heute",
  ]

  /// Past forms that take an object and do not end in -te.
  static let strongVerbs: Set<String> = [
    "verlor", "gewann", "bekam", "nahm", "fand", "gab", "schoss", "erhielt", "traf", "sah", "hielt", "trug",
    "schrieb", "erzielen", "fing", "bot", "aß", "trank", "stahl", "verlieh", "warf", "zog", "fuhr", "lief",
    "sprang", "errang", "erlitt", "schlug", "übernahm", "verließ", "vergab", "beging", "empfing", "betrug",
    "wog", "verschoss", "erklomm", "überstand", "begann",
  ]

  /// Words after which every ending is -en.
  static let weak: Set<String> = [
    "am", "im", "vom", "zum", "beim", "zur", "dem", "den", "des", "hinterm",
    "überm", "unterm", "vorm", "denselben", "demselben", "desselben",
  ]

  static let prepositions: [String: Kind] = [
    "mit": .dative, "bei": .dative, "nach": .dative, "seit": .dative, "von": .dative, "aus": .dative,
    "zu": .dative,
    "außer": .dative, "gegenüber": .dative, "in": .dative, "an": .dative, "auf": .dative, "vor": .dative,
    "hinter": .dative, "über": .dative, "unter": .dative, "neben": .dative, "zwischen": .dative,
    "dank": .dative,
    "laut": .dative, "nahe": .dative, "für": .accusative, "durch": .accusative, "gegen": .accusative,
    "ohne": .accusative, "um": .accusative, "pro": .accusative, "je": .accusative, "wegen": .genitive,
    "trotz": .genitive, "während": .genitive, "statt": .genitive, "anstatt": .genitive,
    "innerhalb": .genitive,
    "außerhalb": .genitive, "inklusive": .genitive, "oberhalb": .genitive, "unterhalb": .genitive,
    "seitens": .genitive,
    "angesichts": .genitive, "aufgrund": .genitive, "anlässlich": .genitive, "hinsichtlich": .genitive,
  ]
}

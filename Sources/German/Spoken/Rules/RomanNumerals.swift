/// Roman numerals: rulers ("Ludwig der Vierzehnte"), ordinals ("des zweiten Weltkriegs"), parts ("Kapitel vier").
enum RomanNumerals {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    guard token.isAllCapitals, let value = RomanNumeral.value(token.text) else { return nil }
    let isShort = token.text.utf8.count == 1
    let isSmall = token.text.utf8.allSatisfy { "IVX".utf8.contains($0) }
    // "Hartz-IV-Empfänger", "SGB-II-Leistungen": inside a compound behind a word that counts parts.
    if token.touches, list[index - 1].kind != .symbol || list[index - 1].isDash {
      guard list[index - 1].isSymbol("-"), list[index - 1].touches, parts.contains(list[index - 2].text)
      else { return nil }
      return RuleMatch(1, Numerals.cardinal(value), "roman.part")
    }
    if list[index + 1].isSymbol("-") || list[index + 1].isSymbol("'"), list[index + 1].touches,
      list[index + 2].isWord, list[index + 2].touches
    {
      return nil
    }
    if isSmall, let match = ruler(list, index, value) { return match }
    if list.isStop(index + 1), !list.isAtEnd(index + 1), isSmall,
      let match = ordinal(list, index, value, isShort)
    {
      return match
    }
    // "I ZR 12/24": a senate of the Federal Court.
    if ["ZR", "ZB", "ARZ", "ZA"].contains(list[index + 1].text), list[index + 2].isNumber {
      return RuleMatch(1, Numerals.cardinal(value), "roman.case")
    }
    let before = list[index - 1]
    if parts.contains(before.text) || (list.isStop(index - 1) && parts.contains(list[index - 2].text)) {
      return RuleMatch(1, Numerals.cardinal(value), "roman.part")
    }
    if Right.connectors.contains(before.text) || before.isDash,
      RomanNumeral.value(list[index - 2].text) != nil,
      parts.contains(list[index - 3].text)
    {
      return RuleMatch(1, Numerals.cardinal(value), "roman.part")
    }
    // "Rocky II", "Borussia Dortmund II": a capitalised name before and nothing that it could be short for.
    if !isShort, isSmall, index > 0, before.isCapitalised, value <= 39,
      !before.isAllCapitals || before.text.utf8.count < 4
    {
      return RuleMatch(1, Numerals.cardinal(value), "roman.name")
    }
    // "MCMXCVIII" can be nothing else.
    if token.text.utf8.count >= 5 { return RuleMatch(1, Numerals.year(value), "roman.year") }
    return nil
  }

  /// "Ludwig XIV.", "Papst Johannes Pauls II.": the number of a ruler, in the name's case.
  private static func ruler(_ list: TokenList, _ index: Int, _ value: Int) -> RuleMatch? {
    var name = index - 1
    var isGenitive = false
    if list[name].isSymbol("'") || list[name].isSymbol("’"), list[name].touches {
      isGenitive = true
      name -= 1
    }
    let text = list[name].text
    guard list[name].isCapitalised, value <= 30 else { return nil }
    var first = name
    while first > 0, first > name - 3, list[first - 1].isCapitalised, list[first].gap != .none,
      !isGoverning(list.lowercasedWord(first - 1))
    {
      first -= 1
    }
    let run = first...name
    let base = rulers[text] ?? (text.hasSuffix("s") ? rulers[String(text.dropLast())] : nil)
    let title = run.lazy.compactMap { titles[list[$0].text] }.first
    guard base != nil || title != nil else { return nil }
    if rulers[text] == nil, base != nil { isGenitive = true }
    if run.contains(where: {
      list[$0].text == "Königs" || list[$0].text == "Kaisers" || list[$0].text == "Papstes"
    }) {
      isGenitive = true
    }
    let gender = title ?? base ?? .masculine
    // "Sie traf Papst Leo XIV.": a pronoun and its verb before, so the ruler is the object.
    let isObject =
      list[first - 1].isLowercased
      && ["er", "sie", "es", "man", "wir", "ich"].contains(list.lowercasedWord(first - 2))
    let article = article(
      gender, isGenitive: isGenitive, before: isObject ? "den" : list.lowercasedWord(first - 1))
    let ending = article == "der" && gender == .masculine || article == "die" ? "e" : "en"
    let stem = Compounds.capitalised(Numerals.ordinalStem(value))
    var match = RuleMatch(list.isStop(index + 1) ? 2 : 1, "\(article) \(stem)\(ending)", "roman.ruler")
    match.endsSentence = match.length == 2 && list.isAtEnd(index + 1)
    return match
  }

  private static func isGoverning(_ word: String) -> Bool {
    Left.prepositions[word] != nil || Left.weak.contains(word) || word == "der" || word == "die"
  }

  private static func article(_ gender: Gender, isGenitive: Bool, before: String) -> String {
    if isGenitive || before == "des" || before == "eines" { return gender == .feminine ? "der" : "des" }
    if gender == .feminine, before == "der" || before == "zur" || before == "einer" { return "der" }
    if before == "dem" || before == "vom" || before == "zum" || before == "beim" || before == "im" {
      return "dem"
    }
    if before == "den" { return "den" }
    switch Left.prepositions[before] {
    case .dative: return gender == .feminine ? "der" : "dem"
    case .accusative: return gender == .feminine ? "die" : "den"
    case .genitive: return gender == .feminine ? "der" : "des"
    default: return gender == .feminine ? "die" : "der"
    }
  }

  /// "des II. Weltkriegs", "im III. Quartal".
  private static func ordinal(_ list: TokenList, _ index: Int, _ value: Int, _ isShort: Bool) -> RuleMatch? {
    let next = list[index + 2]
    guard next.gap != .none, next.isWord || Right.connectors.contains(next.text) else { return nil }
    if isShort {
      // "I. Müller" is an initial.
      let noun = next.text.lowercased()
      guard numbered.contains(where: { noun.hasPrefix($0) }) else { return nil }
    } else {
      guard next.isCapitalised || next.isLowercased else { return nil }
    }
    let ending = AdjectiveEnding.ending(in: list, first: index, next: index + 2)
    return RuleMatch(2, Numerals.ordinalStem(value) + ending, "roman.ordinal")
  }

  private static let numbered = [
    "weltkrieg", "quartal", "halbjahr", "internationale", "zivilsenat", "strafsenat", "akt", "band", "teil",
    "klasse", "ordnung",
    "kammer", "armee", "abteilung", "kapitel", "semester", "vatikan", "konzil", "liga", "sinfonie",
    "symphonie", "satz", "und", "korps", "mannschaft", "republik", "weltkongress", "kongress", "staffel",
    "zug",
  ]

  /// Words whose parts are counted in Roman numerals.
  private static let parts: Set<String> = [
    "Kapitel", "Teil", "Band", "Artikel", "Art", "Akt", "Stufe", "Phase", "Klasse", "Gruppe", "Liga", "Typ",
    "Kategorie", "Hartz",
    "SGB", "Buch", "Sozialgesetzbuch", "Abschnitt", "Weltkrieg", "Weltkrieges", "Pflegestufe", "Zone",
    "Block", "Halle", "Apollo", "Staffel", "Bowl", "Anhang",
    "Bezirk", "Session", "Bd", "Kl", "Kap", "Tarifgruppe", "Lohngruppe", "Gymnasium", "Kreisliga", "Senat",
    "Bachelor", "Division", "Mark", "Studie", "Saal",
    "Basel", "Minsk", "Vatikanum", "Rente", "Abs", "Kammer", "Station", "Folge", "Sektion", "Tor", "Quartal",
    "Volkspark",
  ]

  private static let titles: [String: Gender] = [
    "König": .masculine, "Königs": .masculine, "Kaiser": .masculine, "Kaisers": .masculine,
    "Papst": .masculine, "Papstes": .masculine,
    "Zar": .masculine, "Zaren": .masculine, "Fürst": .masculine, "Herzog": .masculine, "Kurfürst": .masculine,
    "Großherzog": .masculine, "Sultan": .masculine,
    "Pharao": .masculine, "Graf": .masculine, "Markgraf": .masculine, "Landgraf": .masculine,
    "Patriarch": .masculine, "Scheich": .masculine, "King": .masculine,
    "Königin": .feminine, "Kaiserin": .feminine, "Zarin": .feminine, "Queen": .feminine, "Fürstin": .feminine,
    "Herzogin": .feminine,
  ]

  private static let rulers: [String: Gender] = {
    var names: [String: Gender] = [:]
    for name in """
    Karl Ludwig Wilhelm Friedrich Heinrich Otto Georg August Leopold Franz Joseph Josef Maximilian Philipp Philip Alexander Nikolaus
    Peter Iwan Paul Pius Leo Benedikt Johannes Gregor Clemens Innozenz Urban Charles Carl Gustaf Gustav Harald Frederik Albert Rainier
    Carlos Felipe Napoleon Richard Edward Eduard James Jakob Konrad Rudolf Sigismund Ferdinand Wenzel Christian Haakon Olav Oskar Bonifatius
    Bonifaz Sixtus Julius Umberto Emanuel Ramses Darius Xerxes Amenophis Thutmosis Abdullah Hussein Mohammed Hassan Murad Mehmed Suleiman Mahmud Boris Alfons
    Alfonso Pedro Joao Stefan Stephan Ladislaus Kasimir Sigmund Ernst Adolf Johann Moritz Willem Baudouin George Henri Louis William Henry Friedrich-Wilhelm
    Hadrian Lothar Arnulf Bernhard Balduin Gottfried Philippe Karol Tutanchamun Ptolemaios Artaxerxes Kyrill Tawadros Michael Cölestin Viktor Victor
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      names[String(name)] = .masculine
    }
    for name in [
      "Elisabeth", "Elizabeth", "Katharina", "Margrethe", "Maria", "Viktoria", "Victoria", "Isabella", "Mary",
      "Kleopatra", "Anna", "Christina",
    ] {
      names[name] = .feminine
    }
    return names
  }()
}

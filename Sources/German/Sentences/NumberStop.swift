/// A number with a stop: an ordinal, an enumerator, or the end of the sentence.
enum NumberStop {
  static func ends(_ list: TokenList, stop: Int, next: Int, sentence: Int) -> Bool {
    let number = list[stop - 1]
    let word = list[next]
    let isStarter = word.isWord && SentenceStart.isStarter(word.text)
    // "1. Dies ist eine Liste": an enumerator opens the sentence.
    if isEnumerator(list, stop: stop, sentence: sentence) { return false }
    if word.isNumber { return endsBeforeNumber(list, stop: stop, word: word) }
    guard word.isCapitalised || word.kind == .address else { return word.kind == .symbol && !word.isDash }
    if Calendar.month(list, at: next) != nil, isDay(number) { return SentenceStart.isStarter(word.text) }
    if !number.isPlain { return !isGroupedOrdinal(number, isStarter: isStarter) }
    if number.touches, list[stop - 2].kind == .symbol, !list[stop - 2].isDash, list[stop - 2].text != "(" {
      return isStarter || !isOpenerSign(list[stop - 2].text)
    }
    if isStarter {
      // "am 3. Der" cannot be an ordinal; "vom 1. Die" neither. Nominalised titles are rare.
      return true
    }
    let before = list[stop - 2]
    if (number.integer ?? 0) > 999 || number.text.hasPrefix("0") && number.text.count > 2 { return true }
    if number.touches, before.isWord { return true }
    if before.isWord, ordinalLeft.contains(before.text.lowercased()) { return false }
    if before.isWord, before.isLowercased, hasAdjectiveEnding(before.text) { return false }
    if before.isWord, before.isCapitalised, number.gap != .none {
      // "Artikel 5. Trainer", but "Kölner 1. Mannschaft" and "Borussias 2. Tor".
      if numberedNouns.contains(before.text) { return true }
      if OrdinalNouns.contains(word.text) { return false }
      return stop - 2 != sentence && (number.integer ?? 0) > 31
    }
    if OrdinalNouns.contains(word.text) { return false }
    return (number.integer ?? 0) > 31 && !OrdinalNouns.contains(word.text)
  }

  private static func isOpenerSign(_ text: String) -> Bool {
    ["„", "“", "\"", "»", "«", "'", "‚", "/", "+"].contains(text)
  }

  private static func isEnumerator(_ list: TokenList, stop: Int, sentence: Int) -> Bool {
    var index = sentence
    while index < stop - 1, list[index].kind == .symbol { index += 1 }
    return index == stop - 1 && (list[stop - 1].isPlain && (list[stop - 1].integer ?? 0) < 100)
  }

  private static func isDay(_ token: Token) -> Bool {
    token.isPlain && (1...31).contains(token.integer ?? 0)
  }

  private static func isGroupedOrdinal(_ number: Token, isStarter: Bool) -> Bool {
    !isStarter && number.hasShape(".") && number.groups.allSatisfy { $0.utf8.count <= 2 }
  }

  /// "am 1. 5.", "Saison 2012. 13 Spiele".
  private static func endsBeforeNumber(_ list: TokenList, stop: Int, word: Token) -> Bool {
    let number = list[stop - 1]
    if isDay(number), (word.integer ?? 99) <= 12 || word.text.utf8.count == 4 || word.text.utf8.count == 2 {
      return false
    }
    return true
  }

  private static func hasAdjectiveEnding(_ word: String) -> Bool {
    word.utf8.count > 4 && ["en", "er", "es", "em"].contains(String(word.suffix(2)))
      && !notAdjectives.contains(word)
  }

  private static let notAdjectives: Set<String> = [
    "waren", "haben", "hatten", "wurden", "werden", "über", "unter", "oder", "aber", "neben", "gegen",
    "zwischen", "mehr", "erreichen",
    "kosten", "wegen",
  ]

  private static let ordinalLeft: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "vom", "beim", "ins", "ein", "eine",
    "einen", "einem", "einer",
    "eines", "ab", "bis", "seit", "jeder", "jede", "jedes", "jeden", "jedem", "dieser", "diese", "dieses",
    "diesen", "diesem", "sein",
    "seine", "seinen", "seinem", "seiner", "seines", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres",
    "mein", "meine", "meinen",
    "meinem", "meiner", "unser", "unsere", "unserem", "unseren", "kein", "keine", "und", "bzw", "als", "vom",
    "beim", "ans", "jenem",
    "mit", "zu", "nach", "vor", "von", "in", "auf", "für", "an", "aus", "bei", "einschließlich", "sowie",
    "dessen", "deren", "dein",
  ]

  private static let numberedNouns: Set<String> = [
    "Artikel", "Seite", "Kapitel", "Absatz", "Paragraf", "Paragraph", "Tempo", "Platz", "Rang", "Nummer",
    "Autobahn", "Bundesstraße",
    "Staatsstraße", "Linie", "Gleis", "Zimmer", "Raum", "Band", "Teil", "Stufe", "Position", "Gruppe",
    "Level", "Halle", "Tor", "Haus",
    "Block", "Kanal", "Phase", "Runde", "Klasse", "Ziffer", "Punkt", "Punkte", "Route", "Formel", "Apollo",
    "Boeing", "Bahnsteig",
    "Größe", "Version", "Windows", "Saison", "Jahr", "Jahre", "Jahrgang", "Folge", "Staffel", "Reihe",
    "Tisch", "Station", "Lektion",
    "Abschnitt", "Anlage", "Tabelle", "Abbildung", "Sektor", "Zone", "Nr", "Ausgabe", "Bezirk", "Distrikt",
    "Tag", "Spieltag",
  ]
}

/// Nouns that are counted off: what stands behind an ordinal.
enum OrdinalNouns {
  /// Whether `word` is one, alone or as the last part of a compound.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    let lower = word.lowercased()
    return endings.contains { lower.hasSuffix($0) }
  }

  private static let endings = [
    "jahrhundert", "jahrhunderts", "jahrhunderte", "jahrtausend", "geburtstag", "todestag", "jahrestag",
    "jubiläum", "weltkrieg",
    "weltkriegs", "weltkrieges", "liga", "platz", "minute", "spieltag", "runde", "etappe", "auflage",
    "klasse", "klassen", "mal",
    "mannschaft", "platzierte", "bundesliga", "hälfte", "viertel", "drittel", "sinfonie", "symphonie",
    "kongress", "kapitel", "semester",
    "stock", "obergeschoss", "etage", "lebensjahr", "tag", "woche", "monat", "quartal", "halbjahr",
    "wahlperiode", "legislaturperiode",
    "senat", "kompanie", "division", "armee", "regiment", "bataillon", "bezirk", "arrondissement", "dynastie",
    "könig", "kaiser",
    "präsident", "bürgermeister", "ausgabe", "staffel", "folge", "episode", "generation", "grad", "rang",
    "preis", "sieger", "sieg",
    "jahrgang", "jahrgangs", "auflagen", "stelle", "person", "stufe", "stunde", "kind", "teil", "akt",
    "szene", "satz", "punkt",
    "februar", "advent", "mai", "reich", "republik", "parteitag", "treffen", "fest", "festival", "lauf",
    "marathon", "turnier", "spiel",
    "tor", "treffer", "gebot", "bataillons", "zusatzartikel", "längengrad", "breitengrad", "strafsenat",
    "zivilsenat", "kammer",
    "tabellenplatz", "jahres", "monats", "durchgang", "versuch", "anlauf", "schritt", "loch", "wagen",
    "gleis", "fc", "sc", "fsv", "ffc",
    "wettbewerb", "konferenz", "konzert", "nacht", "messe", "ausstellung", "gesang", "buch", "band", "sure",
    "strophe", "psalm",
    "internationalen", "internationale", "deutschen", "deutsche", "große", "großen", "bundestag", "landtag",
    "deutscher",
  ]
  private static let words: Set<String> = [
    "FC", "SC", "FSV", "Fc", "Internationale", "Vorsitzender", "Vorsitzende", "Bundestag",
  ]
}

/// Nouns that carry their number behind them: "Platz 3", "Bundesstraße 95", "Artikel 5".
enum NumberedNouns {
  /// Whether `word` is one, alone or as the last part of a compound.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    let lower = word.lowercased()
    guard lower.utf8.count > 5, let last = lower.utf8.last, let list = endings[last] else { return false }
    return list.contains { lower.hasSuffix($0) }
  }

  /// Whether a single letter is the name of what `word` means: "Plan B", "Vitamin C", "Gruppe A".
  static func takesLetter(_ word: String) -> Bool {
    letterNouns.contains(word) || contains(word)
  }

  private static let words: Set<String> = {
    var words = Set(endingWords.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    words.formUnion([
      "Apollo", "Boeing", "Airbus", "Windows", "Covid", "Euro", "Corona", "Seiten", "Artikeln", "Paragrafen",
      "Nummern", "Absätze", "Plätze", "Gleise", "Jahren", "Jahre", "Jahres", "Agenda", "Pisa", "Expo",
      "Iphone", "Galaxy",
      "Psalm", "Ps", "Top", "Ü", "Über", "Unter", "Ab", "Minus", "Plus", "Mach", "FSK", "Nr", "Art", "Abs",
      "Kap", "Bd",
    ])
    return words
  }()

  private static let endingWords = """
    artikel seite kapitel absatz paragraf paragraph tempo platz rang nummer autobahn straße linie gleis zimmer raum band teil
    stufe position gruppe level halle haus block kanal phase klasse ziffer punkt route formel bahnsteig größe version saison
    jahr folge staffel reihe tisch station lektion abschnitt anlage tabelle abbildung sektor zone ausgabe bezirk distrikt
    typ modell bahn ausgang eingang terminal pier kurve kilometer tafel figur fußnote anmerkung satz vers
    startnummer los lot studio saal bühne feld parzelle wache wahlkreis wahlbezirk pflegegrad reaktor strafe
    ausfahrt bus buslinie stadtbahn tram aufgabe frage übung stunde hausnummer rückennummer option variante szenario
    schritt regel these gebot ebene etage wohnung zelle baracke lager schacht tor grad stärke faktor note
    lichtschutzfaktor schutzstufe warnstufe alarmstufe kategorie abteilung satzung beschluss randnummer
    """.split(whereSeparator: { $0 == " " || $0 == "\n" })

  /// Lists by the last byte, so that a word is compared with a few endings only.
  private static let endings: [UInt8: [String]] = {
    var lists: [UInt8: [String]] = [:]
    for word in endingWords where word.utf8.count > 3 {
      if let last = word.utf8.last { lists[last, default: []].append(String(word)) }
    }
    return lists
  }()

  private static let letterNouns: Set<String> = [
    "Plan", "Vitamin", "Hepatitis", "Influenza", "Grippe", "Gruppe", "Klasse", "Block", "Haus", "Typ", "Note",
    "Punkt", "Buchstabe", "Buchstaben", "Kategorie", "Teil", "Version", "Variante", "Halle", "Zone", "Liga",
    "Serie",
    "Anlage", "Saal", "Team", "Jugend", "Kurve", "Gate", "Terminal", "Faktor", "Stufe", "Tarif", "Zug",
    "Ebene", "Lösung", "Fall", "Buchst", "Agent", "Mister", "Kandidat", "Kandidatin", "Feld", "Route", "Bahn",
    "Strophe",
  ]
}

/// Abbreviations that take an ending or a meaning from where they stand, by their text without stops.
enum AbbreviationForms {
  /// A noun that is short for its cases: "des 19. Jh." is "Jahrhunderts".
  struct Noun: Sendable {
    let singular: String
    let genitive: String
    let plural: String
    let dativePlural: String
    /// Whether it is one only with a number behind: "Abs. 2".
    let needsNumberBehind: Bool
    /// Whether it is one only with a number before: "5 Std.".
    let needsNumberBefore: Bool
  }

  /// Adjectives and participles without their endings.
  static let adjectives: [String: String] = pairs(
    """
    dt deutsch|dtsch deutsch|frz französisch|franz französisch|engl englisch|ital italienisch|span spanisch|russ russisch|ukr ukrainisch
    poln polnisch|tschech tschechisch|amerik amerikanisch|österr österreichisch|schweiz schweizerisch|europ europäisch|niederl niederländisch
    türk türkisch|griech griechisch|chin chinesisch|japan japanisch|jap japanisch|israel israelisch|brit britisch|schwed schwedisch|dän dänisch
    norw norwegisch|finn finnisch|ung ungarisch|rumän rumänisch|lat lateinisch|sächs sächsisch|thür thüringisch|bayer bayerisch|bayr bayerisch
    hess hessisch|preuß preußisch|württ württembergisch|westf westfälisch|schles schlesisch|böhm böhmisch|ostdt ostdeutsch|westdt westdeutsch
    ev evangelisch|evang evangelisch|kath katholisch|röm römisch|jüd jüdisch|islam islamisch|christl christlich|kirchl kirchlich
    städt städtisch|staatl staatlich|öffentl öffentlich|komm kommunal|ländl ländlich|gesetzl gesetzlich|rechtl rechtlich|polit politisch
    wirtschaftl wirtschaftlich|wiss wissenschaftlich|techn technisch|med medizinisch|mediz medizinisch|jur juristisch|hist historisch
    ehem ehemalig|sog sogenannt|sogen sogenannt|gen genannt|gem gemischt|int international|intern international|internat international|nat national|region regional|allg allgemein
    verh verheiratet|led ledig|gesch geschieden|verw verwitwet|spez speziell|versch verschieden|zust zuständig|urspr ursprünglich|durchschn durchschnittlich
    jährl jährlich|monatl monatlich|wöchentl wöchentlich|tägl täglich|stündl stündlich|persönl persönlich|schriftl schriftlich|mündl mündlich|telef telefonisch|telefon telefonisch
    hl heilig|sel selig|ständ ständig|südl südlich|nördl nördlich|östl östlich|westl westlich|entspr entsprechend|bes besonder|ges gesamt
    zahlr zahlreich|gegenw gegenwärtig|derz derzeitig|voraussichtl voraussichtlich|amtl amtlich|vorl vorläufig|stellv stellvertretend|gepl geplant|ungef ungefähr
    """)

  /// Adjectives that are also whole words or other abbreviations and count only before a noun.
  static let beforeNounOnly: Set<String> = [
    "gem", "gen", "int", "nat", "komm", "sel", "bes", "ges", "med", "ung", "israel", "japan", "led", "span",
    "ital", "hl", "islam",
  ]

  /// Names that look like a short adjective with a capital: "Schweiz.", "Israel.".
  static let names: Set<String> = [
    "Schweiz", "Israel", "Japan", "Islam", "Komm", "Span", "Gen", "Gem", "Ges", "Nat", "Int", "Bes", "Med",
    "Led",
    "Lat", "Ung", "Sel", "Region",
  ]

  /// Short forms that are whole words as well and are read as such where a sentence ends: "Beil.", "der Abt."
  static let homographs: Set<String> = [
    "Beil", "Port", "Pol", "Abt", "Lag", "Kor", "Gen", "Mag", "Dir", "Ass", "Mot", "Pat", "Gar", "Lit", "est",
    "Spr",
    "Gal", "Phil", "Hebr", "Sen", "Ang", "Rg", "Taf",
  ]

  /// Nouns by their short form.
  static let nouns: [String: Noun] = {
    var nouns: [String: Noun] = [:]
    for line in """
    Jh Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten
    Jhd Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten
    Jhdt Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten
    Jt Jahrtausend Jahrtausends Jahrtausende Jahrtausenden
    Jhs Jahrhunderts Jahrhunderts Jahrhunderte Jahrhunderten
    Str Straße Straße Straßen Straßen
    Nr Nummer Nummer Nummern Nummern
    Nrn Nummern Nummern Nummern Nummern
    Abs Absatz Absatzes Absätze Absätzen >
    Art Artikel Artikels Artikel Artikeln >
    Artt Artikel Artikel Artikel Artikeln >
    Bd Band Bandes Bände Bänden
    Bde Bände Bände Bände Bänden
    Kap Kapitel Kapitels Kapitel Kapiteln >
    Ziff Ziffer Ziffer Ziffern Ziffern
    Abb Abbildung Abbildung Abbildungen Abbildungen
    Tab Tabelle Tabelle Tabellen Tabellen >
    Anm Anmerkung Anmerkung Anmerkungen Anmerkungen
    Aufl Auflage Auflage Auflagen Auflagen
    Ausg Ausgabe Ausgabe Ausgaben Ausgaben
    Jg Jahrgang Jahrgangs Jahrgänge Jahrgängen
    Kl Klasse Klasse Klassen Klassen
    Abt Abteilung Abteilung Abteilungen Abteilungen
    Bez Bezirk Bezirks Bezirke Bezirken
    Ew Einwohner Einwohners Einwohner Einwohnern <
    Einw Einwohner Einwohners Einwohner Einwohnern
    Std Stunde Stunde Stunden Stunden <
    Stdn Stunden Stunden Stunden Stunden
    Min Minute Minute Minuten Minuten <
    Sek Sekunde Sekunde Sekunden Sekunden <
    J Jahr Jahres Jahre Jahren <
    Mon Monat Monats Monate Monaten <
    Wo Woche Woche Wochen Wochen <
    Pers Person Person Personen Personen <
    Ex Exemplar Exemplars Exemplare Exemplaren <
    Stk Stück Stücks Stück Stück
    Fam Familie Familie Familien Familien
    Hr Herr Herrn Herren Herren
    Hrn Herrn Herrn Herren Herren
    Mill Million Million Millionen Millionen <
    Mio Millionen Millionen Millionen Millionen
    Mrd Milliarden Milliarden Milliarden Milliarden
    Tsd Tausend Tausends Tausende Tausenden
    Pl Platz Platzes Plätze Plätzen
    Zi Zimmer Zimmers Zimmer Zimmern
    Buchst Buchstabe Buchstabens Buchstaben Buchstaben
    Rn Randnummer Randnummer Randnummern Randnummern >
    Fn Fußnote Fußnote Fußnoten Fußnoten >
    Az Aktenzeichen Aktenzeichens Aktenzeichen Aktenzeichen
    Gem Gemeinde Gemeinde Gemeinden Gemeinden
    Ges Gesellschaft Gesellschaft Gesellschaften Gesellschaften
    Ing Ingenieur Ingenieurs Ingenieure Ingenieuren
    Prof Professor Professors Professoren Professoren
    Min Minute Minute Minuten Minuten <
    Verl Verlag Verlags Verlage Verlagen
    """.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count >= 5 else { continue }
      nouns[parts[0]] = Noun(
        singular: parts[1], genitive: parts[2], plural: parts[3], dativePlural: parts[4],
        needsNumberBehind: parts.last == ">", needsNumberBefore: parts.last == "<")
    }
    return nouns
  }()

  /// Ends of words with a stop: "Hauptstr." is "Hauptstraße".
  static let endings: [(String, String)] = [
    ("str", "straße"), ("nr", "nummer"), ("pl", "platz"), ("ztg", "zeitung"), ("jh", "jahrhundert"),
    ("abt", "abteilung"), ("rep", "republik"),
  ]

  private static func pairs(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let parts = entry.split(separator: " ")
      if parts.count == 2 { table[String(parts[0])] = String(parts[1]) }
    }
    return table
  }
}

import EditionModel

/// The Ressorts of German newspapers, in the order in which they stand in the paper.
public enum RessortList {
  /// The default list: near news first by weight of the paper's books, service last.
  public static let standard: [String] = [
    "Titelseite", "Seite 1", "Seite Eins", "Aktuelles", "Thema des Tages", "Tagesthema", "Blickpunkt",
    "Im Fokus", "Brennpunkt", "Politik", "Welt", "Ausland", "International", "Weltpolitik", "Europa",
    "Deutschland", "Inland", "Innenpolitik", "Deutschland und Welt", "Deutschland & Welt", "Meinung",
    "Kommentar", "Kommentare", "Leitartikel", "Debatte", "Zeitgeschehen", "Hintergrund", "Die Seite Drei",
    "Seite Drei", "Seite 3", "Reportage", "Interview",
    "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen",
    "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen", "NRW", "Rheinland-Pfalz", "Saarland",
    "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen", "Mitteldeutschland", "Norddeutschland",
    "Ostdeutschland", "Südwest", "Franken", "Erzgebirge", "Vogtland", "Mittelsachsen", "Österreich",
    "Schweiz",
    "Land", "Landespolitik", "Landkreis", "Kreis", "Region", "Regional", "Regionales", "Aus der Region",
    "Lokales", "Lokal", "Lokalnachrichten", "Stadt", "Aus der Stadt", "Stadtteile", "Umland", "Gemeinden",
    "Polizei", "Blaulicht", "Justiz", "Kommunalpolitik", "Wahlen", "Bundestagswahl", "Landtagswahl",
    "Wirtschaft", "Wirtschaft regional", "Regionale Wirtschaft", "Unternehmen", "Börse", "Finanzen", "Geld",
    "Verbraucher", "Arbeit", "Landwirtschaft", "Energie", "Immobilien", "Bauen & Wohnen", "Bauen und Wohnen",
    "Kultur", "Feuilleton", "Kultur regional", "Bühne", "Musik", "Film", "Kino", "Literatur", "Bücher",
    "Kunst",
    "Ausstellungen", "Medien", "Fernsehen", "TV", "Sport", "Regionalsport", "Lokalsport", "Sport regional",
    "Fußball", "Handball", "Eishockey", "Wintersport", "Motorsport", "Leichtathletik", "Tennis", "Radsport",
    "Wissenschaft", "Wissen", "Forschung", "Gesundheit", "Medizin", "Umwelt", "Natur", "Klima", "Technik",
    "Digital", "Digitales", "Netzwelt", "Computer", "Bildung", "Schule", "Hochschule", "Campus", "Geschichte",
    "Religion", "Kirche", "Gesellschaft", "Panorama", "Vermischtes", "Aus aller Welt", "Leute", "Menschen",
    "Boulevard", "Unterhaltung", "Leben", "Familie", "Kinder", "Jugend", "Senioren", "Mode", "Stil", "Essen",
    "Essen & Trinken", "Essen und Trinken", "Ratgeber", "Service", "Recht", "Reise", "Reisen", "Auto",
    "Auto & Verkehr", "Auto und Verkehr", "Verkehr", "Mobilität", "Haus & Garten", "Haus und Garten",
    "Garten",
    "Tiere", "Wetter", "Freizeit", "Veranstaltungen", "Termine", "Tipps", "Magazin", "Wochenende", "Kolumne",
    "Glosse", "Leserbriefe", "Leserforum", "Rätsel", "Letzte Seite", "Nachrichten",
  ]

  /// The Ressort that `line` names, in the list's spelling; papers set it in capitals as well.
  static func ressort(named line: String) -> String? {
    guard line.utf8.count <= 40 else { return nil }
    return spelling[line.lowercased()]
  }

  /// The Ressort that a folder's name stands for: from the list where it is in it (umlauts may be written as two
  /// letters), else the name; `nil` for a name without a letter, such as a date.
  static func ressort(ofFolder name: String) -> String? {
    let text = TextLines.clean(name)
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    return spelling[text.lowercased()] ?? slugs[Slug.make(from: text)] ?? text
  }

  private static let spelling = Dictionary(
    standard.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private static let slugs = Dictionary(
    standard.map { (Slug.make(from: $0), $0) }, uniquingKeysWith: { first, _ in first })
}

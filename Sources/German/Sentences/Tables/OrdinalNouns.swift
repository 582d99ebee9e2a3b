/// Nouns that are counted off: what stands behind an ordinal.
enum OrdinalNouns {
  /// Whether `word` is one, alone or as the last part of a compound.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    let lower = word.lowercased()
    return lower.utf8.count > 3 && ends(lower, in: endings)
  }

  /// Whether `word` is a title that also stands before a name: "der 45. Präsident", "Präsident Weber sagte".
  static func isTitle(_ word: String) -> Bool {
    ends(word.lowercased(), in: titles)
  }

  private static func ends(_ word: String, in lists: [UInt8: [String]]) -> Bool {
    guard let last = word.utf8.last, let list = lists[last] else { return false }
    return list.contains { word.hasSuffix($0) }
  }

  /// Lists by the last byte, so that a word is compared with a few endings only.
  private static func byLastByte(_ text: String) -> [UInt8: [String]] {
    var lists: [UInt8: [String]] = [:]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = word.utf8.last { lists[last, default: []].append(String(word)) }
    }
    return lists
  }

  private static let endings = byLastByte(
    """
    jahrhundert jahrhunderts jahrhunderte jahrhunderten jahrtausend jahrtausends geburtstag geburtstags todestag jahrestag
    jahrestages hochzeitstag namenstag jubiläum jubiläums weltkrieg weltkriegs weltkrieges liga platz platzes plätze minute
    minuten spielminute spieltag spieltags spieltage runde runden etappe etappen auflage auflagen klasse klassen klässler
    klässlern klässlerin mal male mannschaft mannschaften platzierte platzierter platzierten hälfte halbzeit viertel drittel
    sinfonie sinfonien symphonie kongress kongresses kapitel kapitels semester semesters stock stockwerk obergeschoss
    untergeschoss geschoss etage lebensjahr lebensjahres tag tages tage woche wochen monat monats quartal quartals halbjahr
    halbjahres wahlperiode legislaturperiode legislatur amtszeit senat senats kompanie division armee regiment regiments
    bataillon bataillons brigade panzerdivision bezirk bezirks arrondissement dynastie ausgabe ausgaben staffel folge folgen
    episode generation grades grad rang ranges preis sieger siegerin sieg siege niederlage jahrgang jahrgangs jahrgangsstufe
    jahrgänge stelle person stufe stunde stunden kind kindes teil teils teile akt szene satz satzes punkt advent
    adventssonntag reich reiches republik parteitag parteitags treffen fest festes festival festivals lauf marathon turnier
    turniers spiel spiels spiele tor tore tores treffer gebot zusatzartikel längengrad breitengrad strafsenat zivilsenat
    kammer strafkammer zivilkammer durchgang durchgangs versuch anlauf schritt loch wagen gleis wettbewerb konferenz konzert
    konzerts nacht messe ausstellung gesang buch band sure strophe psalm bundestag bundestages landtag landtages jahr jahres
    länderspiel pflichtspiel heimspiel saisonspiel saisontor saisonsieg gegentor ligaspiel partie partien rennen rennens
    titel titels meistertitel triumph erfolg einsatz auftritt wechsel film roman album single patent dan kyu sonntag
    schwangerschaftswoche schwangerschaftsmonat kalenderwoche besucher besucherin kunde kundin gast mitglied einwohner
    fall falles todesopfer haus querstraße ausfahrt abschnitt bauabschnitt welle impfung dosis spritze verhandlungstag
    prozesstag hauptverhandlungstag tagung sitzung lesung aufzug zug zuges gang wahlgang reihe position vers verses
    schuljahr schuljahres ausbildungsjahr lehrjahr studienjahr dienstjahr amtsjahr ehe ehejahr filmfestspiele festspiele
    """)

  private static let titles = byLastByte(
    """
    könig königin kaiser präsident präsidentin bundespräsident bürgermeister bürgermeisterin vorsitzender vorsitzende
    beigeordneter beigeordnete stellvertreter stellvertreterin kanzler kanzlerin minister ministerin trainer trainerin
    schriftführer kassierer sekretär dan sieger siegerin kapitän offizier steuermann
    """)

  private static let words: Set<String> = [
    "FC", "SC", "FSV", "FFC", "VC", "BC", "VfL", "TC", "Internationale", "Internationalen", "Internationales",
    "Deutsche", "Deutscher", "Deutschen", "Große", "Großen", "Kleine", "OG", "UG", "Vorsitzender",
    "Vorsitzende", "Vorsitzenden", "Bürgermeister", "Bürgermeisterin", "Präsident", "Bundesliga",
    "Bundesligist", "Könige", "Advent", "Weihnachtstag", "Weihnachtsfeiertag", "Weihnachtsfeiertages",
    "Feiertag", "Quartalszahlen", "Mai", "Halbfinale", "Halbfinals", "Akt", "Sure", "Dan",
    "Etappensieg", "Kor", "Mos", "Thess", "Tim", "Petr", "Herren", "Damen", "Männer", "Frauen", "OT", "KSC",
  ]
}

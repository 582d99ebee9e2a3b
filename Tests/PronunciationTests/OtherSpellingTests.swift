import Testing

@testable import Pronunciation

@Suite("Other spellings")
struct OtherSpellingTests {
  private static func usual(_ word: String) throws -> String? {
    OtherSpelling(reader: GermanWords.reader).usual(word)
  }

  @Test(
    "words of an address get their capital and their umlauts",
    arguments: [
      ("brueckenfest", "Brückenfest"), ("blauthal", "Blauthal"), ("haselfurt", "Haselfurt"),
      ("muehle", "Mühle"),
      ("stadtbad", "Stadtbad"),
      ("suedkurier", "Südkurier"), ("buergergeld", "Bürgergeld"), ("Koeln", "Köln"),
      ("Goetterspeise", "Götterspeise"),
      ("gruen", "grün"), ("auffaellig", "auffällig"), ("Kloester", "Klöster"), ("Groesse", "Größe"),
    ])
  func addresses(word: String, usual: String) throws {
    #expect(try Self.usual(word) == usual)
  }

  @Test(
    "words of a Swiss paper, or of a line in capitals, get their ß",
    arguments: [
      ("Strasse", "Straße"), ("gross", "groß"), ("brücke", "Brücke"), ("Grosse", "Große"),
      ("heisst", "heißt"), ("Fussball", "Fußball"),
      ("aussergewöhnliche", "außergewöhnliche"), ("Strassenbahn", "Straßenbahn"),
      ("Fussballspiel", "Fußballspiel"),
    ])
  func swiss(word: String, usual: String) throws {
    #expect(try Self.usual(word) == usual)
  }

  @Test(
    "spelling from before 1996 gets its ss",
    arguments: [
      ("muß", "muss"), ("daß", "dass"), ("mußte", "musste"), ("Fluß", "Fluss"), ("Prozeß", "Prozess"),
      ("Mißverständnis", "Missverständnis"), ("Schlußläufer", "Schlussläufer"),
    ])
  func old(word: String, usual: String) throws {
    #expect(try Self.usual(word) == usual)
  }

  @Test("without a word list every word stays")
  func withoutList() {
    let reader = WordReader(words: Vocabulary(list: nil))
    let pieces = WordPieces.of("Die Strasse, brueckenfest und überleben")
    #expect(OtherSpelling(reader: reader).resolved(pieces) == pieces)
  }

  @Test(
    "what is right stays",
    arguments: GermanWords.table(
      """
      aktuell Duell manuell neue Frauen Quelle Steuer Poet Aerosol Michael Israel Goethe Soest Duisburg Itzehoe Masse Busse
      Flosse Russland Schloss dass Fluss Schlussläuferin Volleyschuss Essensreste Aussage Ausschuss Straße groß siebentausend
      regennass einsteigen Michaelskirche Duellpartner Poesiealbum Klimaeinfluss Autoeinbruch Israelbesuch Raphaelshaus Kitaeröffnung
      Kameraeinsatz Europaeinsatz Radioempfang Bluesfestival Guerillakämpfer Influencermarketing Boeingabsturz Statuengruppe
      häretisch salafistischen dschihadistische unterspült übersteuerte experimental barbieren machiavellistisch klimaneutral schmerzfrei zuende Noel Russ
      Aussicht Hausschlüssel Strauss Hesse Koexistenz Aerodynamik Suez Duett Kongruenz Individuen
      """))
  func kept(word: String) throws {
    #expect(try Self.usual(word) == nil)
  }
}

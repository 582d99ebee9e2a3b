import Testing

@testable import Pronunciation

@Suite("Other spellings")
struct OtherSpellingTests {
  private static func usual(_ word: String) throws -> String? {
    let lexeme = "<lexeme><grapheme>Blauthal</grapheme><phoneme>ˈblaʊtˌaːl</phoneme></lexeme>"
    let file = """
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">\
      \(lexeme)</lexicon>
      """
    let (lexicon, faults) = Lexicon.load([LexiconFile(path: "names.pls", bytes: Array(file.utf8))])
    try #require(faults.isEmpty)
    let words = Vocabulary(list: GermanWords.list, names: lexicon.words)
    return OtherSpelling(reader: WordReader(words: words, lexicon: lexicon), lexicon: lexicon).usual(word)
  }

  @Test(
    "words of an address get their capital and their umlauts",
    arguments: [
      ("brueckenfest", "Brückenfest"), ("blauthal", "Blauthal"), ("muehle", "Mühle"),
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
    "what is right stays",
    arguments: GermanWords.table(
      """
      aktuell Duell manuell neue Frauen Quelle Steuer Poet Aerosol Michael Israel Goethe Soest Duisburg Itzehoe Masse Busse
      Flosse Russland Schloss dass Fluss Schlussläuferin Volleyschuss Essensreste Aussage Ausschuss Straße groß siebentausend
      regennass einsteigen
      """))
  func kept(word: String) throws {
    #expect(try Self.usual(word) == nil)
  }
}

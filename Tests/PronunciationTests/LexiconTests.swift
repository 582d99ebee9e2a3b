import Testing

@testable import Pronunciation

@Suite("Lexicon")
struct LexiconTests {
  private static func file(_ name: String, _ lexemes: String) -> LexiconFile {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de-DE">
      \(lexemes)
      </lexicon>
      """
    return LexiconFile(path: name, bytes: Array(text.utf8))
  }

  private static func lexeme(_ word: String, _ ipa: String) -> String {
    "<lexeme><grapheme>\(word)</grapheme><phoneme>\(ipa)</phoneme></lexeme>"
  }

  @Test("what a later file says of a word wins: the editor's own comes last")
  func order() {
    let (lexicon, faults) = Lexicon.load([
      Self.file("a.pls", Self.lexeme("Kiew", "ˈkiːf")),
      Self.file("redaktion.pls", Self.lexeme("Kiew", "ˈkiːɛf")),
    ])
    #expect(faults.isEmpty)
    #expect(lexicon.entry(for: "Kiew") == .phonemes("k'i:Ef"))
  }

  @Test(
    "an inflected form inherits from its word",
    arguments: [
      ("Selenskyj", "zɛˈlɛnskɪj", "Selenskyjs", "zEl'EnskIjs"),
      ("Chemnitz", "ˈkɛmnɪts", "Chemnitzer", "k'EmnIts3"),
      ("Chemnitz", "ˈkɛmnɪts", "Chemnitzerinnen", "k'EmnIts@rIn@n"),
      ("Rakete", "ʁaˈkeːtə", "Raketen", "rak'e:t@n"),
      ("Paris", "paˈʁiːs", "Pariser", "par'i:z3"), ("Madrid", "maˈdʁɪt", "Madrider", "madr'Id3"),
      ("Macron", "maˈkʁɔ̃", "Macrons", "makr'O~s"), ("Vance", "ˈvɛns", "Vance’", "v'Ens"),
      ("Trainer", "ˈtʁɛːnɐ", "Trainerin", "tr'E:n@rIn"),
    ])
  func inheritance(word: String, ipa: String, form: String, names: String) {
    let (lexicon, _) = Lexicon.load([Self.file("a.pls", Self.lexeme(word, ipa))])
    #expect(lexicon.entry(for: form) == .phonemes(names))
  }

  @Test("a word that only begins like one of the lexicon is read by itself")
  func noInheritance() {
    let (lexicon, _) = Lexicon.load([
      Self.file("a.pls", Self.lexeme("Date", "ˈdeːt") + Self.lexeme("Arte", "ˈaʁte"))
    ])
    #expect(lexicon.entry(for: "Daten") == nil)
    #expect(lexicon.entry(for: "Arten") == nil)
  }

  @Test("a word of the lexicon keeps its sounds inside compounds and hyphenated words")
  func compounds() throws {
    let (lexicon, _) = Lexicon.load([
      Self.file("a.pls", Self.lexeme("Rakete", "ʁaˈkeːtə") + Self.lexeme("Vance", "ˈvɛns"))
    ])
    let words = Vocabulary(list: GermanWords.list, names: lexicon.words)
    let reader = WordReader(words: words, lexicon: lexicon)
    #expect(try #require(reader.reading(of: "Raketenangriff")).sounds.mnemonics.hasPrefix("rak'e:t@n"))
    #expect(try #require(reader.reading(of: "Vance-Besuch")).sounds.mnemonics.hasPrefix("v'Ens"))
  }

  @Test(
    "a faulty entry is refused with its line, and the others are kept",
    arguments: [
      ("<lexeme><grapheme>Xyz</grapheme><phoneme>ˈk℘s</phoneme></lexeme>", 4),
      ("<lexeme><grapheme></grapheme><phoneme>ˈaː</phoneme></lexeme>", 4),
      ("<lexeme><grapheme>Xyz</grapheme></lexeme>", 4),
      ("<lexeme><grapheme>Xyz</grapheme><phoneme>kst</phoneme></lexeme>", 4),
      ("<lexeme><grapheme>Xyz</grapheme><phoneme></phoneme></lexeme>", 4),
    ])
  func faults(lexeme: String, line: Int) {
    let (lexicon, faults) = Lexicon.load([
      Self.file(
        "a.pls", Self.lexeme("Kiew", "ˈkiːɛf") + "\n" + lexeme + "\n" + Self.lexeme("Paris", "paˈʁiːs"))
    ])
    #expect(faults.map(\.line) == [line])
    #expect(lexicon.words == ["Kiew", "Paris"])
  }

  @Test("a document type is refused: no entity is ever expanded")
  func documentType() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE lexicon [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <lexicon><lexeme><grapheme>&b;</grapheme><alias>x</alias></lexeme></lexicon>
      """
    let (lexicon, faults) = Lexicon.load([LexiconFile(path: "a.pls", bytes: Array(bomb.utf8))])
    #expect(lexicon.count == 0)
    #expect(faults.count == 1)
    #expect(faults.first?.message.contains("DOCTYPE") == true)
  }

  @Test("a file that stops being XML keeps what came before")
  func broken() {
    let text = "<lexicon>\n" + Self.lexeme("Kiew", "ˈkiːɛf") + "\n<lexeme><grapheme>Paris"
    let (lexicon, faults) = Lexicon.load([LexiconFile(path: "a.pls", bytes: Array(text.utf8))])
    #expect(lexicon.words == ["Kiew"])
    #expect(faults.count == 1)
  }
}

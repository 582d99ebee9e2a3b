@testable import Pronunciation
import Testing

@Suite("Inherited forms")
struct InflectionTests {
  @Test(
    "a form takes on the sounds of its word",
    arguments: [
      ("Rakete", "raˈkeːtə", "Raketen", "rak'e:t@n"),
      ("Idee", "iˈdeː", "Ideen", "id'e:@n"),
      ("Allergie", "alɛʁˈɡiː", "Allergien", "alErg'i:@n"),
      ("Selenskyj", "zɛˈlɛnskɪj", "Selenskyjs", "zEl'EnskIjs"),
      ("Abbas", "ˈabas", "Abbas’", "'abas"),
      ("Hamburg", "ˈhambʊʁk", "Hamburger", "h'ambUrg3"),
      ("Hamburg", "ˈhambʊʁk", "Hamburgs", "h'ambUrks"),
      ("Leipzig", "ˈlaɪ̯pt͡sɪç", "Leipzigern", "l'aIptsIg3n"),
      ("Zagreb", "ˈzaːɡʁɛp", "Zagreber", "z'A:grEb3"),
      ("Kurs", "kʊʁs", "Kurse", "k'Urz@"),
      ("Boss", "bɔs", "Bosse", "b'Os@"),
      ("Motiv", "moˈtiːf", "Motiven", "mot'i:v@n"),
      ("Charkiw", "ˈxaʁkɪf", "Charkiwer", "x'arkIv3"),
      ("Doktor", "ˈdɔktɔʁ", "Doktoren", "dOkt'o:r@n"),
      ("Doktor", "ˈdɔktɔʁ", "Doktorinnen", "dOkt'o:rIn@n"),
      ("Doktor", "ˈdɔktɔʁ", "Doktors", "d'OktOrs"),
      ("Albaner", "alˈbaːnɐ", "Albanerin", "alb'A:n@rIn"),
      ("Manager", "ˈmɛnɪd͡ʒɐ", "Managern", "m'EnIdZ3n"),
    ])
  func form(word: String, ipa: String, form: String, names: String) {
    let lexicon = Self.lexicon([(word, ipa)])
    #expect(lexicon.entry(for: form) == .phonemes(names))
  }

  @Test("the longest known word is the one that is inflected")
  func longest() {
    let lexicon = Self.lexicon([("Jacquelin", "ʒakˈlɛ̃"), ("Jacqueline", "ʒakˈliːn")])
    #expect(lexicon.entry(for: "Jacquelines") == .phonemes("Zakl'i:ns"))
  }

  @Test(
    "what only looks like a form is none",
    arguments: [
      ("Manga", "ˈmaŋɡa", "Mangan"), ("Bergman", "ˈbɛʁjman", "Bergmann"), ("Date", "dɛɪ̯t", "Daten"),
      ("Ban", "ban", "Bann"), ("Bar", "baːʁ", "Barn"),
    ])
  func noForm(word: String, ipa: String, other: String) {
    #expect(Self.lexicon([(word, ipa)]).entry(for: other) == nil)
  }

  private static func lexicon(_ words: [(String, String)]) -> Lexicon {
    let lexemes = words.map {
      "<lexeme><grapheme>\($0.0)</grapheme><phoneme>\($0.1)</phoneme></lexeme>"
    }
    let text =
      "<lexicon xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\(lexemes.joined())</lexicon>"
    return Lexicon.load([LexiconFile(path: "test.pls", bytes: Array(text.utf8))]).0
  }
}

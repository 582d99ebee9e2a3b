import EditionModel
import Speech
import TestSupport
import Testing

@testable import Pronunciation

@Suite("Pronouncer")
struct PronouncerTests {
  private static func with<Result: Sendable>(
    _ lexicon: Lexicon = Lexicon(), _ work: @Sendable (Pronouncer, EspeakEngine) async throws -> Result
  ) async throws -> Result {
    try await EspeakEngine.withEngine(
      speakers: 1, executable: Program.built + "/anhoeren-speaker", voice: "de"
    ) { engine in
      try await work(Pronouncer(lexicon: lexicon, wordList: GermanWords.list, phonemes: engine), engine)
    }
  }

  private static func texts(_ lines: [String], _ lexicon: Lexicon = Lexicon()) async throws -> [[String]] {
    try await with(lexicon) { pronouncer, _ in
      try await pronouncer.engineTexts(for: lines.map { SpokenText(rawValue: $0) }).map { $0.map(\.rawValue) }
    }
  }

  @Test("what the engine says well by itself is left to it")
  func plain() async throws {
    #expect(
      try await Self.texts(["Der Hund und die Katze sind im Haus."]) == [
        ["Der Hund und die Katze sind im Haus."]
      ])
  }

  @Test("what it would say wrong is put in brackets, apart from its neighbours")
  func brackets() async throws {
    let text = try await Self.texts(["„Hauptstadt“, sagt die EU."])[0][0]
    #expect(text.contains(" [[_!,e:_!'u:]]."))
    #expect(!text.contains("Hauptstadt") || text.contains("„"))
  }

  @Test(
    "a word in brackets that begins with a vowel begins with a glottal stop, as the engine's own words do")
  func glottalStop() async throws {
    let entries = [
      ("Ukraine", "ukʁaˈiːnə"), ("Adele", "aˈdeːlə"), ("Afrika", "ˈaːfʁika"), ("Kreml", "ˈkʁeːməl"),
    ]
    let lexemes = entries.map {
      "<lexeme><grapheme>\($0)</grapheme><phoneme>\($1)</phoneme></lexeme>"
    }
    let (lexicon, faults) = Lexicon.load([
      LexiconFile(
        path: "test.pls",
        bytes: Array(
          """
          <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">\
          \(lexemes.joined())</lexicon>
          """.utf8))
    ])
    #expect(faults.isEmpty, "\(faults)")
    #expect(
      try await Self.texts(["Ukraine, Adele, Afrika, Kreml."], lexicon) == [
        ["[[_|ukra'i:n@]], [[_|ad'e:l@]], [[_!'A:frika]], [[kr'e:m@l]]."]
      ])
  }

  @Test("no word is lost, whatever stands in a text")
  func hostile() async throws {
    let lines = [
      "[[h'aUs]] Haus", "a]]b[[c", "Haus\u{1}v\u{2}Hund", "\u{202E}Hund\u{200B}e",
      String(repeating: "a", count: 10_000),
      String(repeating: "Haus-", count: 300) + "Haus", String(repeating: "äöü", count: 60), "🙂🙂 Hund 👩‍👩‍👧",
      "ß ẞ ﬁ ǅ İ",
      String(repeating: "Ab", count: 40), "e\u{301}\u{301}\u{301}\u{301}\u{301}", "漢字 имя العربية",
      "'' -- ’’ --a-- 'n", "",
      String(repeating: "zweitausend", count: 30), "<phoneme>Haus</phoneme> &amp; &#91;&#91;",
    ]
    let texts = try await Self.texts(lines)
    #expect(texts.count == lines.count)
    for clause in texts.joined() {
      #expect(clause.split(separator: " ").allSatisfy { $0.utf8.count < 320 }, "\(clause.prefix(80))")
      #expect(clause.components(of: "[[") == clause.components(of: "]]"))
      for names in clause.bracketed { #expect(PhonemeTable.sounds(in: names) != nil, "\(names)") }
    }
    #expect(texts[0].joined().contains("Haus"))
  }

  @Test("the same text is read the same, whatever was read before")
  func determinism() async throws {
    let lines = [
      "Der Kreml droht mit Raketenangriffen.", "Kaczyński trifft Erdoğan in Bordeaux.", "Die Teams der EU",
    ]
    let first = try await Self.texts(lines)
    let second = try await Self.texts(["Ganz andere Wörter: Baugenehmigung, Chance."] + lines.reversed())
    #expect(Array(second.dropFirst().reversed()) == first)
  }

  @Test("an alias is said instead, and read like any text")
  func alias() async throws {
    let file = """
      <lexicon><lexeme><grapheme>DRK</grapheme><alias>Deutsches Rotes Kreuz</alias></lexeme></lexicon>
      """
    let (lexicon, faults) = Lexicon.load([LexiconFile(path: "a.pls", bytes: Array(file.utf8))])
    #expect(faults.isEmpty)
    #expect(try await Self.texts(["Das DRK hilft."], lexicon)[0][0].contains("Kreuz"))
  }

  @Test("a headline in capitals is no row of initialisms")
  func capitals() async throws {
    let text = try await Self.texts(["KREML DROHT MIT TRUPPEN IN DER STADT"])[0][0]
    #expect(!text.contains("k,A:,Er"))
    #expect(text.contains("mit"))
  }

  @Test("the engine is handed the usual spelling, and no word counts as unknown for its own")
  func otherSpelling() async throws {
    #expect(try await Self.texts(["Die Strasse ist gross."]) == [["Die Straße ist groß."]])
    let unknown = try await Self.with { pronouncer, _ in
      pronouncer.unknownWords(in: SpokenText(rawValue: "Die grosse Strasse nach Xyzingen"))
    }
    #expect(unknown == ["Xyzingen"])
  }

  @Test("no word switches to the English voice")
  func english() async throws {
    let words = GermanWords.table(
      "Teams Fitness Job Software Baby Trail safe House Slum Notebook Party Babypuder Teamgeist")
    let ipa = try await Self.with { pronouncer, engine in
      try await engine.ipa(
        for: try await pronouncer.engineTexts(for: words.map { SpokenText(rawValue: $0) }).flatMap(\.self))
    }
    for (word, said) in zip(words, ipa) { #expect(!said.contains("(en)"), "\(word): \(said)") }
    #expect(ipa[0] == "tˈiːms")
  }

  @Test(
    "a name of another language is asked of that language's voice",
    arguments: [
      ("Kaczyński", "katʃˈɪnjski"), ("Vučić", "vˈutʃɪtʃ"), ("Şimşek", "ʃɪmʃˈɛk"), ("Dvořák", "dvˈoɾʒɑːk"),
    ])
  func foreign(name: String, ipa: String) async throws {
    let said = try await Self.with { pronouncer, engine in
      try await engine.ipa(for: try await pronouncer.engineTexts(for: [SpokenText(rawValue: name)])[0])
    }
    #expect(said == [ipa])
  }

  @Test("each word names the rule that read it")
  func rules() async throws {
    let readings = try await Self.with { pronouncer, _ in
      try await pronouncer.readings(of: SpokenText(rawValue: "Betriebsratschef der EU im Interview"))
    }
    #expect(readings.map(\.rule) == ["compound", "engine", "initialism", "unit", "english"])
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }

  /// What stands in double brackets.
  fileprivate var bracketed: [String] {
    var found: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]") {
      found.append(String(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return found
  }
}

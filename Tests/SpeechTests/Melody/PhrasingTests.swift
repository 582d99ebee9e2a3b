import EditionModel
import Testing

@testable import Speech

@Suite("Words and what stands between them")
struct PhrasingTests {
  private func phrasing(_ text: String, startsQuoted: Bool = false) -> Phrasing {
    Phrasing(EngineText(rawValue: text), startsQuoted: startsQuoted)
  }

  @Test(
    "each word knows what follows it",
    arguments: [
      ("Er kam, sah – siegte.", [.none, .comma, .dash, .end]),
      ("Rat: Es geht; gut", [.colon, .none, .colon, .end]),
      ("„Ja“, sagte er. Gut!", [.comma, .none, .end, .end]), ("Haus- und Hof-Arzt", [.none, .none, .end]),
      ("Er – so – ging", [.dash, .dash, .end]), ("", []), ("– „“", []),
    ] as [(String, [Phrasing.Boundary])])
  func boundaries(text: String, expected: [Phrasing.Boundary]) {
    #expect(phrasing(text).words.map(\.boundary) == expected)
  }

  @Test("places count scalars, and that of a word in phonemes stands behind its brackets")
  func places() {
    let words = phrasing("Ön [[b'u: x]], „Äh“ ja").words
    #expect(words.map(\.position) == [1, 6, 17, 21])
    #expect(words[1].boundary == .comma)
  }

  @Test(
    "a quotation or an aside colours its words",
    arguments: [
      ("Er sagte „Nein, danke schön“ und ging", "..qqq.."), ("Er – so hieß es – ging", ".aaa."),
      ("Er – so hieß es, ging", "....."), ("„Ja, ja“, rief er", "qq.."),
      ("„Ja“, rief er, „nein“", "q..q"), ("Ja“ sagte er", "..."),
      ("Eins – a b c d e f g h i j k l m – zwei", "..............."),
      ("Ja – nein. Gut – so", "...."),
    ])
  func registers(text: String, expected: String) {
    let marks = phrasing(text).words.map { word in
      switch word.register {
      case .plain: "."
      case .quotation: "q"
      case .aside: "a"
      }
    }
    #expect(marks.joined() == expected)
  }

  @Test("a quotation goes on from an earlier sentence and into a later one")
  func open() {
    let words = phrasing("Und so weiter“, sagte er.", startsQuoted: true)
    #expect(words.words.map { $0.register == .quotation } == [true, true, true, false, false])
    #expect(words.words[2].closesQuotation)
    #expect(words.words[0].quotedWords == 3)
    #expect(!words.endsQuoted)
    #expect(phrasing("Er sagte: „Und so.").endsQuoted)
  }

  @Test(
    "commas of a list are told from others",
    arguments: [
      ("Äpfel, Birnen, Kirschen und Pflaumen.", [0, 1]),
      ("Es kamen der Rat, die Feuerwehr und das Gericht.", [3]), ("Er kam, sah und siegte.", [1]),
      ("Der Rat, der tagt und streitet, ging.", []), ("Er sagte, dass Hans und Anna kommen.", []),
      ("Das ist neu, sagte Meier und ging.", []), ("Sie mag Rot, Blau, Gelb.", [2, 3]),
      ("Er ging, als es regnete.", []), ("Heute kommen Anna, [[h'ans]] oder Otto.", [2]),
      ("Ja, er kommt.", []), ("Aber: Brot, Wein und Käse – alles da.", [1]),
      ("Der alte Rat tagte lange, und dann gingen alle.", []),
    ])
  func lists(text: String, commas: [Int]) {
    let words = phrasing(text).words
    #expect(words.indices.filter { words[$0].boundary == .list } == commas)
  }

  private func script(_ paragraphs: [[String]]) -> Script {
    Script(
      id: "probe", title: "Probe",
      utterances: paragraphs.enumerated().flatMap { block, sentences in
        sentences.map {
          Utterance(
            role: .body, block: block, written: WrittenText(rawValue: $0), spoken: SpokenText(rawValue: $0),
            pauseBefore: .zero)
        }
      }, pauseAfter: .zero)
  }

  @Test("a quotation of several sentences is one, and ends with its paragraph")
  func overSentences() {
    let starts = OpenQuotations.starts(
      of: script([
        ["Er sagte: „Wir sind bereit.", "Alle sind da.", "Es geht los.“", "Dann ging er."],
        ["„Ohne Ende.", "Ja."],
        ["So.", "Und so."],
      ]))
    #expect(starts == [false, true, true, false, false, false, false, false])
  }
}

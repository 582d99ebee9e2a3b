import German
import Testing

@Suite("Clauses for the engine")
struct ClauseCutterTests {
  private static func pieces(of sentence: String, limit: Int = 400) -> [String] {
    ClauseCutter(limit: limit).clauses(in: sentence).map { String(sentence[$0]) }
  }

  @Test("a sentence that fits stays whole", arguments: ["Es regnet.", String(repeating: "ä", count: 200)])
  func short(sentence: String) {
    #expect(Self.pieces(of: sentence) == [sentence])
  }

  @Test("an empty text has no clause")
  func empty() {
    #expect(ClauseCutter().clauses(in: "").isEmpty)
  }

  @Test(
    "a cut falls where a reader would breathe",
    arguments: [
      [
        "Der Rat beschloss nach langer Debatte den neuen Haushalt; ",
        "die Opposition stimmte dagegen und verließ danach den Saal.",
      ],
      [
        "Der Minister sagte am Abend vor den Kameras in Neustadt, ",
        "dass die alte Brücke im Herbst erneuert werden solle.",
      ],
      [
        "Die Feuerwehr kam mit fünf Wagen aus drei Gemeinden ",
        "und die Leute halfen ihr beim Löschen des Brandes.",
      ],
      [
        "Das Haus am Markt – es stammt aus dem Mittelalter – ",
        "wird seit dem vergangenen Sommer von Grund auf saniert.",
      ],
      [
        "Zum Fest kamen Besucher aus Polen, Tschechien, Ungarn, ",
        "Frankreich, Italien, Spanien, Portugal, Irland und Malta.",
      ],
    ])
  func places(expected: [String]) {
    #expect(Self.pieces(of: expected.joined(), limit: 80) == expected)
  }

  @Test("no stub is left for the end")
  func balance() {
    let sentence = String(repeating: "Eins zwei drei vier, ", count: 20) + "fünf."
    let sizes = Self.pieces(of: sentence).map(\.utf8.count)
    #expect(sizes.count == 2)
    #expect(sizes.allSatisfy { $0 > 150 })
  }

  @Test("an article stays with its noun")
  func articles() {
    let sentence =
      String(repeating: "Wort ", count: 14) + "mit der Brille auf dem Tisch "
      + String(repeating: "Wort ", count: 14)
    for piece in Self.pieces(of: sentence, limit: 90).dropLast() {
      let last = piece.split(separator: " ").last.map(String.init) ?? ""
      #expect(!["mit", "der", "auf", "dem"].contains(last))
    }
  }

  @Test(
    "no piece exceeds the limit and nothing is lost",
    arguments: [
      String(repeating: "a", count: 5000), String(repeating: "ß", count: 999),
      String(repeating: " ", count: 1000),
      String(repeating: "und, ", count: 500), String(repeating: "👨‍👩‍👧‍👦", count: 100),
      "a" + String(repeating: "\u{301}", count: 3000),
      String(repeating: "Donaudampfschiff", count: 60) + " Ende.",
      String(repeating: "Wort ", count: 300), String(repeating: "– ", count: 400),
      String(repeating: "\r\n", count: 400),
    ], [40, 99, 400])
  func limit(sentence: String, limit: Int) {
    let pieces = Self.pieces(of: sentence, limit: limit)
    #expect(pieces.joined() == sentence)
    #expect(pieces.joined().utf8.elementsEqual(sentence.utf8))
    #expect(pieces.allSatisfy { !$0.isEmpty && $0.utf8.count <= limit })
  }
}

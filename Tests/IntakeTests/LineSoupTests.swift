import EditionModel
import Intake
import Testing

@Suite("Any lines in any order")
struct LineSoupTests {
  /// A small generator whose numbers are the same everywhere.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ state
    }
  }

  private static let lines = [
    "", "", "", "date 2026-03-05 Bote", "MENÜ", "Sport", "Lokales", "Anhören", "0:00 Anhören",
    "Audio · 4 Min.",
    "Teilen", "Von Anna Muster", "Von Redaktion", "05.03.2026, 14:30 Uhr", "2 min.", "Neufelden.",
    "Neufelden (dpa) - Der Rat hat am Donnerstag über den Haushalt beraten. Er vertagte sich.",
    "Der Rat hat lange beraten. Am Ende stimmten 14 dafür und zwölf dagegen, einer enthielt sich.",
    "Ein Satz für sich allein, der lang genug ist, um ein Text zu sein, und der doch nur einer ist.",
    "Kurzer Zwischentitel", "Was kommt jetzt?", "So geht es weiter:",
    "„Wir machen weiter, bis es fertig ist.“",
    "Blick auf das Rathaus. Foto: Anna Muster", "Blick auf das Rathaus.", "Foto: dpa", "© Anna Muster",
    "© Copyright dpa Deutsche Presse-Agentur GmbH", "Lesen Sie auch:", "Mehr zum Thema", "Anzeige",
    "Newsletter",
    "Das könnte Sie auch interessieren", "Mehr Artikel", "12 Kommentare", "- ein Punkt", "+++ Eil +++",
    "(dpa)",
    "...", "😀", "A", "Impressum", "[[x]]", "„", ":", "Stadtrat von Neufelden berät über den Haushalt",
    "Politik > Inland", "und eine kleine Zeile, die weitergeht, bis sie irgendwann an ein Ende kommt und",
  ]

  @Test("make an article without a lost line, or a message; never a trap", arguments: 0..<20)
  func soup(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 1...60, using: &random)
      let page = (0..<count).map { _ in Self.lines.randomElement(using: &random) ?? "" }.joined(
        separator: "\n")
      let article: Article
      do {
        article = try Reading.article(page)
      } catch let error as IntakeError {
        #expect([.empty, .noHeadline, .noBody].contains(error.code), "\(error)\n\(page)")
        continue
      }
      #expect(Self.missing(in: article, from: page) == [], "\(page)")
    }
  }

  @Test("bytes of any kind make an article or a message; never a trap", arguments: 0..<20)
  func bytes(seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &+ 99)
    let page = Array(Self.lines.shuffled(using: &random).joined(separator: "\n").utf8)
    for _ in 0..<10 {
      var damaged = page
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let name = Bool.random(using: &random) ? "seite.txt" : "seite.md"
      let outcome = Result { try Reading.article(damaged, as: name) }
      if case .failure(let error) = outcome { #expect(error is IntakeError) }
    }
  }

  /// The lines of `page` of which the article holds nothing.
  private static func missing(in article: Article, from page: String) -> [String] {
    let said =
      [
        article.headline, article.lead, article.kicker, article.dateline, article.author, article.credit,
        article.ressort,
      ].compactMap(\.self) + article.blocks.map(\.text)
    let skipped = Set(article.skipped.flatMap(\.text))
    return page.split(separator: "\n").map(String.init).filter { line in
      guard !skipped.contains(line) else { return false }
      let words = line.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        .filter { $0 != "von" }
      let pool = said.joined(separator: " ").lowercased()
      return !words.allSatisfy(pool.contains)
    }
  }
}

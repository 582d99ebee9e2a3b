import EditionModel
import FoundationEssentials
import Intake
import TestSupport
import Testing

@Suite("Pages of many shapes")
struct PageGoldenTests {
  @Test("a page is understood as its golden file says", arguments: try Reading.pages)
  func golden(page: String) throws {
    let article = try Self.article(at: "Tests/IntakeTests/Pages/\(page)")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(article), as: UTF8.self) + "\n"
    let file = "../../Golden/" + page.replacing(".txt", with: ".json")
    try Golden.expect(json, is: file)
  }

  @Test("every line is spoken in its order, or skipped with a reason", arguments: try Reading.pages)
  func accounted(page: String) throws {
    try Self.account(for: "Tests/IntakeTests/Pages/\(page)")
  }

  @Test(
    "every line of the examples is spoken in its order, or skipped with a reason", arguments: try examples)
  func examplesAccounted(page: String) throws {
    try Self.account(for: "Examples/\(page)")
  }

  @Test("the examples are articles of 250 to 600 words", arguments: try examples)
  func exampleLength(page: String) throws {
    let article = try Self.article(at: "Examples/\(page)")
    let words = article.blocks.flatMap { $0.text.split(separator: " ") }.count
    #expect((250...600).contains(words))
    #expect(article.blocks.contains { $0.kind == .subheading })
    #expect(article.lead != nil)
  }

  private static var examples: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: Reading.folder("Examples"))
        .filter { $0.hasSuffix(".txt") }
        .sorted()
    }
  }

  private static func article(at path: String) throws -> Article {
    try ArticleReader().article(from: Source(name: path, path: Reading.folder(path)))
  }

  private static func account(for path: String) throws {
    let account = Accounting(
      of: try article(at: path), from: try String(contentsOfFile: Reading.folder(path), encoding: .utf8))
    #expect(account.lost == [])
    #expect(account.invented == [])
    #expect(account.spokenThoughSkipped == [])
  }
}

import EditionModel
import FoundationEssentials
import Intake
import TestSupport
import Testing

/// Real pages belong to their publishers and are not in the repository. They are read from the folder that the
/// environment variable `ANHOEREN_PAGES` names, else from `../shared/pages` beside the package.
@Suite(
  "Real pages", .enabled(if: RealPages.folder != nil, "no folder of real pages; ANHOEREN_PAGES names one"))
struct RealPageTests {
  @Test("a page is understood as the article beside it says", arguments: RealPages.names)
  func page(name: String) throws {
    let folder = try #require(RealPages.folder)
    let reference = try JSONDecoder().decode(
      Reference.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name).article.json")))
    let path = "\(folder)/\(name).txt"
    let article = try ArticleReader().article(from: Source(name: path, path: path))
    #expect(article.id == reference.id)
    #expect(article.date == reference.date)
    #expect(article.ressort == reference.ressort)
    #expect(article.kicker == reference.kicker)
    #expect(article.headline == reference.headline)
    #expect(article.lead == reference.lead)
    #expect(article.dateline == reference.dateline)
    #expect(article.credit == reference.credit)
    #expect(article.author == reference.author)
    #expect(article.blocks == reference.blocks)
    #expect(article.teasers == reference.teasers)
    let counts = Dictionary(uniqueKeysWithValues: article.skipped.map { ($0.reason, $0.text.count) })
    for skipped in reference.skipped { #expect(counts[skipped.reason] == skipped.lines) }
    let account = Accounting(of: article, from: try String(contentsOfFile: path, encoding: .utf8))
    #expect(account.lost == [])
    #expect(account.invented == [])
    #expect(account.spokenThoughSkipped == [])
  }

  private struct Reference: Decodable {
    struct Count: Decodable {
      let reason: String
      let lines: Int
    }

    let id: String
    let date: CalendarDate?
    let ressort: String
    let kicker: String?
    let headline: String
    let lead: String?
    let dateline: String?
    let credit: String?
    let author: String?
    let blocks: [Block]
    let teasers: [Teaser]
    let skipped: [Count]
  }
}

/// Where the real pages are.
enum RealPages {
  /// The folder; `nil` where there is none.
  static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["ANHOEREN_PAGES"]
    return [named, Program.root + "/../shared/pages"].compactMap(\.self)
      .first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// The pages with an article beside them, without their endings.
  static var names: [String] {
    guard let folder, let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return []
    }
    let ending = ".article.json"
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }
}

import EditionModel
import FoundationEssentials
import Inspection
import Pages
import TestSupport
import Testing

/// The sound engineer's page in Chromium, and what the W3C's checker says of it.
@Suite("The page of an inspection")
struct InspectionPageTests {
  struct Seen: Decodable {
    let heading: String
    let sections: [String]
    let pictures: [Int]
    let scripts: Int
    let broken: Int
    let handlers: Int
    let sounds: [String]
    let playable: Double?
    let faults: [String]
    let axe: [String]
    let overflow: Int
  }

  private static func look(at page: String) async throws -> Seen {
    let result = try await Program.run(
      Program.root + "/.build/python/bin/python",
      [Program.root + "/Tests/PagesTests/Browser/inspection.py", page, Program.root + "/.build/screenshots"])
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Seen.self, from: Data(result.output.utf8))
  }

  @Test("of a real edition: valid, accessible, nothing wider than the screen, pictures seen, sound heard")
  func real() async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write(pages: BrowserPages.all)
    let run = try await Program.anhoeren([
      "edition", pages, "--output", folder.path + "/Output", "--title", BrowserPages.newspaper, "--voice",
      "formant",
      "--format", "mp3,flac",
    ])
    try #require(run.status == 0, "\(run.errors)")
    let inspected = try await Program.anhoeren(["inspect", folder.path + "/Output/latest"])
    #expect(inspected.status == 0, "\(inspected.output) \(inspected.errors)")
    let page = folder.path + "/Output/2025-09-05-inspection/index.html"
    let seen = try await Self.look(at: page)
    #expect(seen.heading.hasPrefix(BrowserPages.newspaper))
    #expect(seen.sections == ["Findings", "Overview", "The whole edition", "Tracks"])
    #expect(seen.pictures == [Int](repeating: 1200, count: 2 * 10) + [256])
    #expect(seen.scripts == 0 && seen.broken == 0 && seen.handlers == 0)
    #expect(seen.faults.isEmpty && seen.axe.isEmpty && seen.overflow == 0)
    #expect(seen.sounds.first == "../2025-09-05/edition-2025-09-05.mp3")
    #expect(try #require(seen.playable) > 30)
    #expect(try await MarkupCheck.complaints(about: page).isEmpty)
  }

  @Test("of texts that try to be something else: they stay text")
  func hostile() async throws {
    let folder = try TemporaryFolder()
    let edition = try HostileEdition.make()
    let files = SoundPlan.all(of: edition).map { FileInspection($0, unreadable: HostileEdition.texts[4]) }
    let inspection = EditionInspection(edition, files: files)
    #expect(inspection.hasFaults)
    let html = try InspectionPage.html(of: inspection, edition: "../x")
    let page = try folder.write(html, as: "index.html")
    try folder.write(Data(try SoundAnalysis.scale.png()), as: InspectionPage.scale)
    let seen = try await Self.look(at: page)
    #expect(seen.scripts == 0 && seen.handlers == 0 && seen.broken == 0)
    #expect(seen.faults.isEmpty && seen.axe.isEmpty && seen.overflow == 0)
    #expect(seen.pictures == [256])
    #expect(try await MarkupCheck.complaints(about: page).isEmpty)
  }
}

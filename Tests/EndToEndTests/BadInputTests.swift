import FoundationEssentials
import TestSupport
import Testing

/// Pages of which no article can be made: each is named with its reason, and the rest of the edition is made.
@Suite("Pages that cannot be read", .serialized)
struct BadInputTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let file: String
    let bytes: Data
    let reason: String
    var testDescription: String { file }

    init(_ file: String, _ bytes: some Sequence<UInt8>, _ reason: String) {
      self.file = file
      self.bytes = Data(bytes)
      self.reason = reason
    }
  }

  static let pages = [
    Page("empty.txt", [], "The file is empty"),
    Page("blank.txt", " \n\t\n\u{FEFF}\n".utf8, "nothing but white space"),
    Page("menu.txt", "Schließen\nMENÜ\nABO TESTEN\nZEITUNG\n".utf8, "headline"),
    Page("binary.txt", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919) }, "binary data"),
    Page("program.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], "binary data"),
    Page("huge.txt", repeatElement(UInt8(ascii: "a"), count: 20_000_001), "more than 20 MB"),
    Page("archive.md", archive.utf8, "more than 120000"),
    Page("headline.md", SamplePage("Nur ein Titel", ressort: "Sport").markdown.utf8, "no text"),
    Page("emoji.md", SamplePage("🎉", ressort: "Sport", "😀😀 🎉").markdown.utf8, "no text"),
    Page("damaged.txt", damaged, "belong to no character"),
    Page("utf-16.txt", [0xFF, 0xFE, 0x41, 0x00], "UTF-16"),
    Page(
      "word.md", SamplePage("Daten", ressort: "Sport", "Es war \(longWord).").markdown.utf8, "100000 letters"),
  ]

  private static let longWord = String(repeating: "x", count: 100_000)
  private static let archive = SamplePage(
    "Alles in einem", ressort: "Sport", String(repeating: "Das war ein langer Tag. ", count: 6_000)
  ).markdown
  private static let damaged: [UInt8] =
    Array("Sport\nEin Titel für München\n\nGrüße aus Köln, schöne ".utf8) + [0xC3] + Array("Tage.\n".utf8)

  @Test("each is named with its reason, the exit code is 3, and the article beside them is published")
  func besideAGoodOne() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["good.md": SamplePage.small["a-tor.md"] ?? ""])
    for page in Self.pages {
      try folder.write(page.bytes, as: "pages/" + page.file)
    }
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren(["edition", sources, "--output", output, "--format", "wav"])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    let report = try Report.read(output)
    #expect(report.exitCode == 3)
    #expect(report.articles == 1)
    let lines = run.errors.split(separator: "\n")
    for page in Self.pages {
      let path = sources + "/" + page.file
      let line = lines.first { $0.hasPrefix("anhoeren: \(path)") } ?? ""
      #expect(line.contains(page.reason), "\(page.file): \(line.prefix(200))")
      #expect(line.components(of: path) == 1, "the file is named once: \(line.prefix(300))")
      #expect(line.utf8.count < 600)
      let entry = report.leftOut.first { $0.source.hasPrefix(path) }
      #expect(entry?.reason.contains(page.reason) == true, "\(page.file)")
    }
    #expect(try await Program.anhoeren(["verify", output + "/2025-09-05"]).status == 0)
  }

  @Test("alone, each ends `article` and `explain` with 13", arguments: pages)
  func alone(page: Page) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(page.bytes, as: page.file)
    let explain = try await Program.anhoeren(["explain", path])
    #expect(explain.status == 13)
    #expect(explain.errors.contains(page.reason))
  }

  @Test("where no input is readable the run ends with 13, publishes nothing and reports why")
  func nothingReadable() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", as: "pages/empty.txt")
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren([
      "edition", folder.path + "/pages", folder.path + "/missing.txt", "--output", output, "--date",
      "2025-09-05",
    ])
    #expect(run.status == 13)
    #expect(run.errors.contains("empty.txt"))
    #expect(run.errors.contains("missing.txt"))
    #expect(run.errors.contains("No input could be read."))
    let report = try Report.read(output)
    #expect(report.exitCode == 13)
    #expect(report.leftOut.count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: output).sorted() == [".lock", "reports"])
  }

  @Test("a paragraph of data is left out, the article around it is read")
  func dataBetweenParagraphs() async throws {
    let folder = try TemporaryFolder()
    let page = SamplePage("Ein Bild", ressort: "Sport", "Vorher.", "data \(Self.longWord)", "Nachher.")
    let sources = try folder.write(pages: ["a.md": page.markdown])
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren(["edition", sources, "--output", output, "--format", "wav"])
    #expect(run.status == 3)
    let manifest = try String(contentsOfFile: output + "/2025-09-05/edition.json", encoding: .utf8)
    #expect(manifest.contains("Nachher.") && !manifest.contains("xxxxx"))
  }
}

extension StringProtocol {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

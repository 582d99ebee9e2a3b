import FoundationEssentials
import TestSupport
import Testing

/// What a run leaves beside the editions, and when.
@Suite("Feed and list of editions", .edition("mp3"), .serialized)
struct FeedTests {
  private static let base = "https://example.org/audio/"

  /// Publishes `pages` into `output`.
  private static func publish(
    _ pages: [String: String] = SamplePage.small, in folder: borrowing TemporaryFolder, _ more: [String] = [],
    base: String? = base
  ) async throws -> Program.Result {
    let sources = folder.path + "/" + UUID().uuidString
    for (name, text) in pages {
      try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: sources + "/" + name))
    }
    return try await Program.anhoeren(
      [
        "edition", sources, "--output", folder.path + "/Output", "--title", "Blauthaler Zeitung", "--voice",
        "formant",
      ]
        + (base.map { ["--base-url", $0] } ?? []) + more)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("without a base URL no feed is written, and the report says so; the list of editions is there")
  func withoutBase() throws {
    let output = PublishedEdition.current.root + "/Output"
    #expect(!FileManager.default.fileExists(atPath: output + "/feed.xml"))
    #expect(try Self.text(output + "/reports/2025-09-05.json").contains("No podcast feed is written"))
    struct Report: Decodable {
      struct Entry: Decodable { let source: String }
      let warnings: [Entry]
      let notes: [Entry]
    }
    let report = try JSONDecoder().decode(
      Report.self, from: Data(try Self.text(output + "/reports/2025-09-05.json").utf8))
    #expect(report.notes.map(\.source) == ["feed.xml"], "it is a note")
    #expect(!report.warnings.contains { $0.source == "feed.xml" }, "and no warning")
    let said = PublishedEdition.current.run.errors.split(separator: "\n").filter { $0.contains("podcast") }
    #expect(said.allSatisfy { $0.hasPrefix("anhoeren: info: ") }, "it is no warning")
    let page = try Self.text(output + "/index.html")
    #expect(page.contains("Freitag, 5. September 2025"))
    #expect(page.contains("2025-09-05/index.html#artikel-2"))
    #expect(!page.contains("feed.xml"))
    #expect(try Self.text(output + "/editions.css").contains("--paper"))
  }

  @Test(
    "what is no base URL ends the run with 10 before anything is made",
    arguments: ["example.org", "ftp://example.org/", "https://example.org/?a=b", "https://a b/", ""])
  func wrongBase(text: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await Self.publish(in: folder, base: text)
    #expect(run.status == 10, "\(run.errors)")
    #expect(run.errors.contains("The base URL “\(text)” is none"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output"))
  }

  @Test(
    "a feed's lengths and names are those of the files; the same run again changes no byte; a revision is new"
  )
  func feed() async throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/Output"
    #expect(try await Self.publish(in: folder).status == 0)
    let first = try Self.text(output + "/feed.xml")
    let page = try Self.text(output + "/index.html")
    let wanted =
      "[root.find('.//guid').text] + [root.find('.//enclosure').get(name) for name in ('url', 'length')]"
    let found = try await XMLReaders.python(first, wanted)
    let bytes = try #require(
      FileManager.default.contents(atPath: output + "/2025-09-05/edition-2025-09-05.mp3"))
    #expect(
      found == [
        "blauthaler-zeitung-2025-09-05-edition", Self.base + "2025-09-05/edition-2025-09-05.mp3",
        "\(bytes.count)",
      ])
    #expect(page.contains("feed.xml"))
    #expect(try await Self.publish(in: folder, ["--force"]).status == 0)
    #expect(try Self.text(output + "/feed.xml") == first)
    #expect(try Self.text(output + "/index.html") == page)
    let other = ["a.md": SamplePage("Ein anderes Tor", ressort: "Sport", "Es fiel spät.").markdown]
    #expect(try await Self.publish(other, in: folder).status == 0)
    let second = try await XMLReaders.python(try Self.text(output + "/feed.xml"), wanted)
    #expect(second[0] == found[0])
    #expect(second[1] == Self.base + "2025-09-05/edition-2025-09-05-r2.mp3")
    let more = try await Self.publish(other, in: folder, ["--date", "2025-09-06"])
    #expect(more.status == 0)
    let dates = try await XMLReaders.python(
      try Self.text(output + "/feed.xml"), "[guid.text[-18:-8] for guid in root.findall('.//guid')]")
    #expect(dates == ["2025-09-06", "2025-09-05"])
  }

  @Test("a crash between an edition and its feed is mended by the next run, even one that publishes nothing")
  func mended() async throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/Output"
    try FileManager.default.copyItem(atPath: PublishedEdition.current.root + "/Output", toPath: output)
    for name in ["latest", "index.html", "editions.css"] {
      try FileManager.default.removeItem(atPath: output + "/" + name)
    }
    let run = try await Program.anhoeren(
      ["edition", folder.path + "/nothing", "--output", output, "--base-url", Self.base])
    #expect(run.status == 13, "\(run.errors)")
    for name in ["latest", "index.html", "editions.css", "feed.xml"] {
      #expect(FileManager.default.fileExists(atPath: output + "/" + name), "\(name)")
    }
  }

  @Test("foreign, damaged and linked folders are named and listed nowhere; a feed without a base URL stays")
  func foreign() async throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/Output"
    let files = FileManager.default
    try files.copyItem(atPath: PublishedEdition.current.root + "/Output", toPath: output)
    let edition = PublishedEdition.current.folder
    try files.createSymbolicLink(atPath: output + "/2025-09-01", withDestinationPath: edition)
    try files.copyItem(atPath: edition, toPath: output + "/2025-09-02")  // the manifest is of another day
    try files.createDirectory(atPath: output + "/2025-09-03", withIntermediateDirectories: false)
    try files.copyItem(atPath: edition, toPath: output + "/2025-09-04")
    let manifest = output + "/2025-09-04/edition.json"
    try Data(
      try Self.text(manifest).replacing("\"date\" : \"2025-09-05\"", with: "\"date\" : \"2025-09-04\"")
        .replacing("edition-2025-09-05.mp3", with: "../2025-09-05/edition-2025-09-05.mp3").utf8
    ).write(to: URL(filePath: manifest))
    let run = try await Self.publish(in: folder)
    #expect(run.status == 0, "\(run.errors)")
    for day in 1...4 {
      #expect(run.errors.contains("2025-09-0\(day): "), "\(run.errors)")
    }
    let feed = try Self.text(output + "/feed.xml")
    #expect(try await XMLReaders.python(feed, "[len(root.findall('.//item'))]") == ["1"])
    #expect(!(try Self.text(output + "/index.html").contains("2025-09-02")))
    let later = try await Self.publish(in: folder, ["--date", "2025-09-07"], base: nil)
    #expect(later.errors.contains("feed.xml: The podcast feed is left as it was"), "\(later.errors)")
    #expect(try Self.text(output + "/feed.xml") == feed)
  }

  @Test("each Ressort has a feed where the configuration asks for it; feedparser finds no fault in it")
  func ressorts() async throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/Output"
    let configuration = try folder.write("feed.per_ressort = true\n", as: "edition.toml")
    let none = try await Self.publish(in: folder, ["--config", configuration])
    #expect(none.errors.contains("No feed is written for a Ressort"), "\(none.errors)")
    let run = try await Self.publish(in: folder, ["--config", configuration, "--per-ressort"])
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: output).filter { $0.hasPrefix("feed-") }
    #expect(names.sorted() == ["feed-sachsen.xml", "feed-sport.xml"])
    let script = """
      import feedparser, json, sys
      feed = feedparser.parse(sys.argv[1])
      entry = feed.entries[0]
      print(json.dumps([str(feed.bozo), feed.feed.title, feed.feed.image.href, str(len(feed.entries)), entry.id,
        entry.enclosures[0].href, entry.enclosures[0].length, entry.image.href]))
      """
    let parsed = try await Program.run("/usr/bin/python3", ["-c", script, output + "/feed-sport.xml"])
    let file = "ressort-2025-09-05-r2-sport.mp3"
    let size = try #require(FileManager.default.contents(atPath: "\(output)/2025-09-05/\(file)")).count
    #expect(
      try JSONDecoder().decode([String].self, from: Data(parsed.output.utf8)) == [
        "False", "Blauthaler Zeitung: Sport", Self.base + "cover.jpg", "1",
        "blauthaler-zeitung-2025-09-05-ressort-sport", Self.base + "2025-09-05/\(file)", "\(size)",
        Self.base + "2025-09-05/cover.jpg",
      ], "\(parsed.errors)")
    let page = try Self.text(output + "/index.html")
    #expect(page.contains("<a href=\"feed-sport.xml\"><bdi>Blauthaler Zeitung: Sport</bdi></a>"))
    #expect(try Self.text(output + "/reports/2025-09-05.json").contains("“Blauthaler Zeitung: Sport”"))
    let first = try Self.text(output + "/feed-sport.xml")
    _ = try await Self.publish(in: folder, ["--config", configuration, "--per-ressort"])
    #expect(try Self.text(output + "/feed-sport.xml") == first)
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// Articles that are taken out of published editions.
@Suite("An article that is withdrawn")
struct WithdrawTests {
  /// Three articles, an edition of them, and a cache.
  private struct Place: ~Copyable {
    let folder: TemporaryFolder
    var path: String { folder.path }
    var output: String { folder.path + "/Output" }

    init(_ more: [String] = ["--bulletin", "1", "--teasers"], cache: Bool = true) async throws {
      let folder = try TemporaryFolder()
      try folder.write(pages: [
        "a-tor.md": SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war kurz.").markdown,
        "b-bruecke.md": SamplePage("Die Brücke ist offen", ressort: "Sachsen", "Sie hält wieder.").markdown,
        "c-zoo.md": SamplePage("Der Löwe im Zoo", ressort: "Sachsen", "Er heißt Karl.").markdown,
      ])
      let run = try await Program.anhoeren(Self.arguments(in: folder.path, more, cache: cache))
      #expect(run.status == 0, "\(run.errors)")
      self.folder = folder
    }

    func arguments(_ more: [String] = []) -> [String] { Self.arguments(in: path, more, cache: true) }

    private static func arguments(in path: String, _ more: [String], cache: Bool) -> [String] {
      [
        "edition", path + "/pages", "--output", path + "/Output", "--title", "Blauthaler Zeitung",
        "--base-url",
      ]
        + ["https://audio.example.org/"] + (cache ? ["--cache", path + "/cache"] : ["--no-cache"]) + more
    }

    func withdraw(_ date: String, _ item: String, _ more: [String] = []) async throws -> Program.Result {
      try await Program.anhoeren(
        ["withdraw", date, item, "--output", output, "--cache", path + "/cache"] + more)
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: output + "/" + name, encoding: .utf8)
    }

    /// The text files of everything that is published that hold `words`.
    func files(holding words: String) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: output).filter { name in
        guard !name.hasPrefix("reports/"),
          let bytes = FileManager.default.contents(atPath: output + "/" + name)
        else { return false }
        return String(decoding: bytes, as: UTF8.self).contains(words)
      }.sorted()
    }
  }

  @Test("is gone from every file of a new revision, costs the overview alone, and stays out of later runs")
  func withdrawn() async throws {
    let place = try await Place()
    #expect(try !place.files(holding: "Löwe").isEmpty)
    let guid = try place.text("feed.xml").split(separator: "\n").filter { $0.contains("<guid") }
    let run = try await place.withdraw("2025-09-05", "c-zoo")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try place.files(holding: "Löwe").isEmpty)
    #expect(try place.files(holding: "Karl").isEmpty)
    let text = try place.text("2025-09-05/edition.json")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    #expect(
      manifest.revision == 2 && manifest.items.map(\.headline) == ["Die Brücke ist offen", "Ein Tor genügt"])
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json").isEmpty)
    #expect(try place.text("feed.xml").split(separator: "\n").filter { $0.contains("<guid") } == guid)
    #expect(try place.text("feed.xml").contains("edition-2025-09-05-r2.mp3"))
    #expect(try Report.read(place.output).made.filter { !$0.isCached }.map(\.headline) == ["Überblick"])
    #expect(try await Program.anhoeren(["verify", place.output + "/latest"]).status == 0)

    let again = try await Program.anhoeren(place.arguments(["--bulletin", "1", "--teasers"]))
    #expect(again.status == 4, "the same pages without it: \(again.errors)")
    try place.folder.write(
      SamplePage("Die Löwin im Zoo", ressort: "Sachsen", "Sie heißt Karla.").markdown, as: "pages/c-zoo.md")
    #expect(try await Program.anhoeren(place.arguments(["--force"])).status == 0)
    #expect(try place.files(holding: "Karla").isEmpty, "a new headline does not bring it back on its day")
    let other = try await Program.anhoeren(place.arguments(["--date", "2025-09-06"]))
    #expect(other.status == 0)
    #expect(try !place.files(holding: "Karla").isEmpty, "on another day the file holds another story")
  }

  @Test("stays out of the editions of later days, too, and its page is not pointed to")
  func laterDays() async throws {
    let place = try await Place()
    #expect(try await place.withdraw("2025-09-05", "2").status == 0)
    #expect(try place.files(holding: "Löwe").isEmpty)
    try place.folder.write(
      SamplePage(
        "Der Zirkus ist da", ressort: "Sachsen", "Er bleibt lange."
      ).dump + "\n\nMehr zum Thema\n\nDer Löwe im Zoo\n", as: "pages/d-zirkus.txt")
    #expect(try await Program.anhoeren(place.arguments(["--date", "2025-09-06", "--teasers"])).status == 0)
    // The manifest keeps what stood on the page and is not read aloud.
    #expect(try place.files(holding: "Löwe") == ["2025-09-06/edition.json"])
    #expect(try !place.files(holding: "Zirkus").isEmpty)
    try FileManager.default.removeItem(atPath: place.output + "/2025-09-05")
    #expect(try await Program.anhoeren(place.arguments(["--date", "2025-09-07"])).status == 0)
    #expect(
      try place.files(holding: "Löwe").allSatisfy { $0.hasSuffix("/edition.json") },
      "the edition of the day between remembers it")
  }

  @Test("its pages may be gone: the cache holds what the edition was made from; else they are read again")
  func sources() async throws {
    let place = try await Place([], cache: false)
    let lost = try await place.withdraw("2025-09-05", "c-zoo")
    #expect(lost.status == 1 && lost.errors.contains("--config"), "\(lost.errors)")
    let text = "base_url = \"https://audio.example.org/\"\nsources = [\"pages\"]\noutput = \"Output\"\n"
    try place.folder.write(text, as: "edition.toml")
    let config = ["--config", place.path + "/edition.toml"]
    try FileManager.default.moveItem(atPath: place.path + "/pages/a-tor.md", toPath: place.path + "/a-tor.md")
    let incomplete = try await place.withdraw("2025-09-05", "c-zoo", config)
    #expect(incomplete.status == 1 && incomplete.errors.contains("a-tor"), "\(incomplete.errors)")
    try FileManager.default.moveItem(atPath: place.path + "/a-tor.md", toPath: place.path + "/pages/a-tor.md")
    let kept = try await place.withdraw("2025-09-05", "c-zoo", config)
    #expect(kept.status == 0 && !kept.errors.contains("cache"), "\(kept.errors)")
    try FileManager.default.removeItem(atPath: place.path + "/pages")
    let next = try await place.withdraw("2025-09-05", "a-tor")
    #expect(next.status == 0, "\(next.errors)")
    #expect(try place.files(holding: "Tor genügt").isEmpty)
    #expect(FileManager.default.fileExists(atPath: place.output + "/2025-09-05/edition-2025-09-05-r3.mp3"))
  }

  @Test(
    "an unknown date, an unknown article and the last one are faults that say what there is; nothing changes")
  func faults() async throws {
    let place = try await Place([])
    let bytes = try place.text("2025-09-05/edition.json")
    let date = try await place.withdraw("2025-09-04", "a-tor")
    #expect(date.status == 1 && date.errors.contains("2025-09-05"), "\(date.errors)")
    let item = try await place.withdraw("2025-09-05", "d")
    #expect(item.status == 1, "\(item.errors)")
    for id in ["a-tor", "b-bruecke", "c-zoo"] { #expect(item.errors.contains(id)) }
    #expect(try await place.withdraw("2025-09-05", "../x").status == 1)
    #expect(try await place.withdraw("gestern", "1").status == 2)
    #expect(try place.text("2025-09-05/edition.json") == bytes)
    #expect(try await place.withdraw("2025-09-05", "1").status == 0)
    #expect(try await place.withdraw("2025-09-05", "1").status == 0)
    let last = try await place.withdraw("2025-09-05", "1")
    #expect(last.status == 1 && last.errors.contains("only article"), "\(last.errors)")
    let none = try await Program.anhoeren([
      "withdraw", "2025-09-05", "1", "--output", place.path + "/nowhere",
    ])
    #expect(none.status == 1 && none.errors.contains("no edition at all"), "\(none.errors)")
  }
}

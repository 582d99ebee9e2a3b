import FoundationEssentials
import TestSupport
import Testing

/// Runs that are started again, with nothing or something new.
@Suite("Nothing new")
struct NothingNewTests {
  /// Everything below a folder, with the time of its last change.
  private static func state(of folder: String) throws -> [String: String] {
    var state: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      state[name] = "\(time) \(attributes[.size] ?? "")"
    }
    return state
  }

  private static func configuration(_ more: String = "") -> String {
    """
    newspaper = "Blauthaler Zeitung"
    sources = ["pages"]
    output = "Output"
    sound.formats = ["wav"]
    voices.standard = "formant"
    base_url = "https://audio.example.org/"
    metrics.file = "anhoeren.prom"
    hooks.published = ["sh", "-c", "echo published >> hooks"]
    hooks.failed = ["sh", "-c", "echo failed >> hooks"]
    \(more)
    """
  }

  @Test(
    "the same again ends with 4, silently, and touches nothing; the files' times are no news; --force makes it again"
  )
  func same() async throws {
    let folder = try TemporaryFolder()
    try folder.write(pages: SamplePage.small)
    try folder.write(Self.configuration(), as: "edition.toml")
    let output = folder.path + "/Output"
    let run = ["edition", "--config", folder.path + "/edition.toml"]
    #expect(try await Program.anhoeren(run).status == 0)
    let state = try Self.state(of: output)
    for page in SamplePage.small.keys {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
        ofItemAtPath: folder.path + "/pages/\(page)")
    }
    for _ in 1...2 {
      let again = try await Program.anhoeren(run)
      #expect(again.status == 4 && again.output == "" && again.errors == "", "\(again.errors)")
      #expect(try Self.state(of: output) == state)
    }
    #expect(try String(contentsOfFile: folder.path + "/hooks", encoding: .utf8) == "published\n")
    let figures = try String(contentsOfFile: folder.path + "/anhoeren.prom", encoding: .utf8)
    #expect(figures.contains("anhoeren_exit_code{newspaper=\"Blauthaler Zeitung\"} 4"))
    #expect(figures.contains("anhoeren_last_success_timestamp_seconds"))
    let told = try await Program.anhoeren(run + ["--log-level", "info"])
    #expect(told.errors.contains("Nothing is new since"), "\(told.errors)")
    let bytes = FileManager.default.contents(atPath: output + "/2025-09-05/edition.json")
    #expect(try await Program.anhoeren(run + ["--force"]).status == 0)
    #expect(FileManager.default.contents(atPath: output + "/2025-09-05/edition.json") == bytes)
    #expect(try await Program.anhoeren(run).status == 4)
  }

  @Test(
    "a changed page, setting, voice or order is news, under the next revision and the same guid; then nothing is"
  )
  func changed() async throws {
    let folder = try TemporaryFolder()
    try folder.write(pages: SamplePage.small)
    try folder.write(Self.configuration(), as: "edition.toml")
    let run = ["edition", "--config", folder.path + "/edition.toml"]
    func guids() throws -> [Substring] {
      try String(contentsOfFile: folder.path + "/Output/feed.xml", encoding: .utf8).split(separator: "\n")
        .filter {
          $0.contains("<guid")
        }
    }
    #expect(try await Program.anhoeren(run).status == 0)
    let guid = try guids()
    let tracks = folder.path + "/Output/2025-09-05/tracks"
    let first = try Self.state(of: tracks)
    let page = SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war lang.")
    let changes: [() throws -> Void] = [
      { try folder.write(page.markdown, as: "pages/a-tor.md") },
      { try folder.write(Self.configuration("contents.per_ressort = true"), as: "edition.toml") },
      {
        try folder.write(
          Self.configuration("voices.roles = { quote = \"formant-kompakt\" }"), as: "edition.toml")
      },
      { try folder.write(Self.configuration("ressorts.order = [\"Sport\"]"), as: "edition.toml") },
    ]
    for (number, change) in changes.enumerated() {
      try change()
      #expect(try await Program.anhoeren(run).status == 0, "\(number)")
      #expect(
        FileManager.default.fileExists(
          atPath: folder.path + "/Output/2025-09-05/edition-2025-09-05-r\(number + 2).wav"), "\(number)")
      #expect(try guids() == guid, "\(number)")
      if number == 0 {
        let kept = try Self.state(of: tracks).filter { first[$0.key] == $0.value }
        #expect(kept.count == first.count - 1, "all but the changed one are the files they were")
      }
      #expect(try await Program.anhoeren(run).status == 4, "\(number)")
    }
  }

  @Test("an edition that was incomplete is tried again, and one that somebody has damaged is made again")
  func incomplete() async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    pages["z.md"] = ""
    let sources = try folder.write(pages: pages)
    let run = ["edition", sources, "--output", folder.path + "/Output", "--format", "wav"]
    #expect(try await Program.anhoeren(run).status == 3)
    #expect(try await Program.anhoeren(run).status == 3, "tried again")
    try folder.write(SamplePage("Ein Anbau", ressort: "Sport", "Er steht.").markdown, as: "pages/z.md")
    #expect(try await Program.anhoeren(run).status == 0)
    #expect(try await Program.anhoeren(run).status == 4)
    let edition = folder.path + "/Output/2025-09-05"
    try FileManager.default.removeItem(atPath: edition + "/edition-2025-09-05-r2.wav")
    #expect(try await Program.anhoeren(run).status == 0)
    #expect(try await Program.anhoeren(["verify", edition]).status == 0)
  }

  @Test("a lexicon that was edited is news, also where no word of it is said")
  func lexicon() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: SamplePage.small)
    let product = try InstalledProgram()
    let run = [
      "edition", sources, "--output", folder.path + "/Output", "--format", "wav", "--voice", "formant",
    ]
    #expect(try await Program.run(product.path, run).status == 0)
    #expect(try await Program.run(product.path, run).status == 4)
    #expect(try await Program.run(product.path, ["lexicon", "add", "Qwnn", "kvɛn"]).status == 0)
    #expect(try await Program.run(product.path, run).status == 0)
    #expect(try await Program.run(product.path, run).status == 4)
  }
}

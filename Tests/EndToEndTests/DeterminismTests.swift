import FoundationEssentials
import TestSupport
import Testing

@Suite("Same input, same bytes")
struct DeterminismTests {
  @Test(
    "two runs are alike to the last byte, whatever the number of jobs, the place, the language and the zone")
  func alike() async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    // What editors are told about a source must not depend on how it was named.
    pages["c-tor-noch-einmal.md"] = pages["a-tor.md"]
    let sources = try folder.write(pages: pages)
    let common = ["--title", "Blauthaler Zeitung", "--format", "mp3,opus,ogg,m4b,flac,wav"]
    let first = try await Program.anhoeren(
      ["edition", sources, "--output", folder.path + "/first", "--jobs", "1"] + common,
      environment: ["LANG": "de_DE.UTF-8", "TZ": "Pacific/Auckland"])
    let second = try await Program.anhoeren(
      ["edition", "pages", "--output", "second", "--jobs", "2"] + common,
      environment: ["LANG": "C", "LC_ALL": "C", "TZ": nil, "HOME": nil], workingDirectory: folder.path)
    #expect(first.status == 0, "\(first.errors)")
    #expect(second.status == 0, "\(second.errors)")
    let left = try Self.contents(of: folder.path + "/first/2025-09-05")
    let right = try Self.contents(of: folder.path + "/second/2025-09-05")
    #expect(left.keys.sorted() == right.keys.sorted())
    #expect(left.count >= 20)
    for (name, bytes) in left {
      #expect(bytes == right[name], "\(name) differs")
    }
  }

  @Test("the same input again keeps its revision; a changed one is the next, under a new file name")
  func revisions() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? ""])
    let run = ["edition", sources, "--output", folder.path + "/Output", "--format", "wav"]
    let output = folder.path + "/Output/2025-09-05"
    _ = try await Program.anhoeren(run)
    let first = try Self.contents(of: output)
    #expect(try await Program.anhoeren(run + ["--force"]).status == 0)
    #expect(try Self.contents(of: output) == first)
    let changed = SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war lang.").markdown
    try folder.write(changed, as: "pages/a.md")
    _ = try await Program.anhoeren(run)
    let names = try FileManager.default.contentsOfDirectory(atPath: output)
    #expect(names.contains("edition-2025-09-05-r2.wav"))
    #expect(!names.contains("edition-2025-09-05.wav"))
    #expect(try await Program.anhoeren(["verify", output]).status == 0)
  }

  private static func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return contents
  }
}

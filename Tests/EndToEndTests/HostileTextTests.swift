import FoundationEssentials
import TestSupport
import Testing

/// Text that means harm to the engine, to a document or to a path, and is read all the same.
@Suite("Hostile text")
struct HostileTextTests {
  static let pages = [
    "01-stops.md": SamplePage("Punkte", ressort: "Sport", String(repeating: "a.", count: 85)),
    "02-example.md": SamplePage("Beispiele", ressort: "Sport", String(repeating: "z.B. ", count: 50)),
    "03-dots.md": SamplePage(
      "Pause", ressort: "Sport", "Es" + String(repeating: ".", count: 100_000) + " endete."),
    "04-brackets.md": SamplePage(
      "Klammern", ressort: "Sport", "Er rief [[hallo]] und <audio src=\"/etc/passwd\"/> laut."),
    "05-controls.md": SamplePage(
      "Zeichen", ressort: "Sport", "Es\u{01} \u{1B}[7m\u{08}ging\u{202E} weiter.\u{200B}"),
    "06-path.md": SamplePage(
      "../../../etc/passwd \"zwei\" --> <b>drei</b>", ressort: "Sport", "Es ging gut."),
    "07-long.md": SamplePage(
      String(repeating: "Lange Wege durch das Tal ", count: 12) + "am Ende", ressort: "Sport", "Es ging gut."),
    "08-twin.md": SamplePage("Zwillinge", ressort: "Sport", "Der erste Text."),
    "09-twin.md": SamplePage("Zwillinge", ressort: "Sport", "Der zweite Text."),
    "10-lines.md": SamplePage("Zwei\nZeilen", ressort: "Sport", "Es ging gut."),
  ]

  @Test("every article is published, under names that stay in the folder, and nothing of it is left out")
  func published() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: Self.pages.mapValues(\.markdown))
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren([
      "edition", sources, "--output", output, "--format", "wav", "--title",
      "Die \"Zeitung\"\n--> \u{1B}[7m<b>",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let edition = output + "/2025-09-05"
    let verify = try await Program.anhoeren(["verify", edition])
    #expect(verify.status == 0, "\(verify.errors)")
    let sums = try await Program.run(
      "sha256sum", ["--status", "-c", "SHA256SUMS"], workingDirectory: edition)
    #expect(sums.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: edition + "/tracks")
    #expect(names.count == 11)
    for name in names {
      #expect(name.utf8.count <= 100)
      #expect(
        name.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        })
    }
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: edition + "/edition.json")))
    #expect(manifest.items.count == 10)
    #expect(Set(manifest.items.map(\.id)).count == 10)
    for chapter in manifest.chapters {
      #expect(chapter.title.utf8.count <= 120)
      #expect(!chapter.title.contains { $0.isNewline })
    }
    try await Self.checkTranscripts(in: edition)
    let page = try String(contentsOfFile: output + "/reports/2025-09-05.html", encoding: .utf8)
    #expect(!page.contains("<b>"))
    let whole = try await AudioReaders.ffprobe(edition + "/edition-2025-09-05.wav")
    #expect(whole.chapters.map(\.title) == manifest.chapters.map(\.title))
  }

  /// No text may end a cue, begin another or carry mark-up.
  private static func checkTranscripts(in edition: String) async throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: edition + "/text") {
      let text = try String(contentsOfFile: edition + "/text/" + name, encoding: .utf8)
      let arrows = text.split(separator: "\n").filter { $0.contains("-->") }
      for line in arrows {
        #expect(line.utf8.prefix(2).allSatisfy { (0x30...0x39).contains($0) }, "\(name): \(line.prefix(80))")
      }
      #expect(!text.contains("<b>"), "\(name)")
    }
    let playlist = try String(contentsOfFile: edition + "/edition.m3u8", encoding: .utf8)
    let lines = playlist.split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") }.allSatisfy { $0.hasPrefix("tracks/") })
  }
}

import FoundationEssentials
import TestSupport
import Testing

@Suite("Chapters, everywhere the same")
struct ChapterTests {
  private struct Listed: Decodable {
    struct Entry: Decodable {
      let startTime: Double
      let title: String
      let url: String?
    }
    let chapters: [Entry]
  }

  @Test("file, manifest, chapters.json, cue sheet, feed and description have one list")
  func same() async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    pages["c-und.md"] = """
      ---
      title: "„Ärger“ & <b>Spaß</b> 😀 – der lange Weg zum Tor"
      ressort: Kultur
      date: 2025-09-05
      url: "https://example.org/c?a=1&b=2"
      ---
      Ein Satz genügt.
      """
    let sources = try folder.write(pages: pages)
    let run = try await Program.anhoeren([
      "edition", sources, "--output", folder.path + "/Output", "--voice", "formant", "--base-url",
      "https://example.org/audio/",
    ])
    try #require(run.status == 0, "\(run.errors)")
    let path = folder.path + "/Output/2025-09-05"
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: path + "/edition.json")))
    let seconds = manifest.chapters.map { $0.start / 22_050 }
    #expect(manifest.chapters.allSatisfy { $0.start.isMultiple(of: 22_050) })
    let titles = manifest.chapters.map(\.title)
    #expect(titles.contains("Kultur: „Ärger“ & <b>Spaß</b> 😀 – der lange Weg zum Tor"))

    let file = try await AudioReaders.mutagen("\(path)/\(manifest.audio[0].file)").chapters
    #expect(file.map(\.title) == titles)
    #expect(file.map(\.start) == seconds.map { $0 * 1000 })
    let list = try JSONDecoder().decode(
      Listed.self, from: Data(contentsOf: URL(filePath: path + "/chapters.json"))
    ).chapters
    #expect(list.map(\.title) == titles)
    #expect(list.map(\.startTime) == seconds.map(Double.init))
    #expect(list.compactMap(\.url) == ["https://example.org/c?a=1&b=2"])
    let cue = try String(contentsOfFile: path + "/edition.cue", encoding: .utf8).split(separator: "\n")
    #expect(cue.filter { $0.hasPrefix("    TITLE ") } == titles.map { "    TITLE \"\($0)\"" })
    let times = seconds.map { [$0 / 3600, $0 / 60 % 60, $0 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" } }
    #expect(
      cue.filter { $0.hasPrefix("    INDEX 01 ") } == times.map { "    INDEX 01 \($0[1]):\($0[2]):00" })
    let feed = try String(contentsOfFile: folder.path + "/Output/feed.xml", encoding: .utf8)
    let clocks = times.map { $0.joined(separator: ":") }
    #expect(
      try await XMLReaders.python(
        feed, "[c.get('start') + ' ' + c.get('title') for c in root.findall('.//psc:chapter', ns)]")
        == zip(clocks, titles).map { "\($0).000 \($1)" })
    let description = try await XMLReaders.python(
      feed, "__import__('html').unescape(root.find('.//item/description').text).split(chr(10))")
    #expect(description.filter { $0.hasPrefix("00:") } == zip(clocks, titles).map { "\($0) \($1)" })
  }

  @Test("the article's link and text are in the tags of the files")
  func links() async throws {
    let folder = try TemporaryFolder()
    let page = """
      ---
      title: Ein Tor genügt
      ressort: Sport
      date: 2025-09-05
      url: "https://example.org/tor"
      ---
      Das Spiel war lang. Es gab Tee.

      Dann fiel das Tor.
      """
    let sources = try folder.write(pages: ["a.md": page])
    let run = try await Program.anhoeren([
      "edition", sources, "--output", folder.path + "/Output", "--voice", "formant", "--format", "mp3,ogg",
    ])
    try #require(run.status == 0, "\(run.errors)")
    let path = folder.path + "/Output/2025-09-05"
    let script = """
      import sys, mutagen
      for path in sys.argv[1:]:
        tags = mutagen.File(path).tags
        if hasattr(tags, "getall"):
          print([f.sub_frames["WXXX:chapter url"].url for f in tags.getall("CHAP") if len(f.sub_frames) > 1])
          print([f.text for f in tags.getall("USLT")])
        else:
          print([value for name, value in tags if name.endswith("URL")])
          print([value for name, value in tags if name.upper() == "LYRICS"])
      """
    let files = ["mp3", "ogg"].flatMap {
      ["edition-2025-09-05.\($0)", "tracks/01-sport-ein-tor-genuegt.\($0)"]
    }
    let found = try await Program.run("/usr/bin/python3", ["-c", script] + files.map { "\(path)/\($0)" })
    let text = "Ein Tor genügt\\n\\nDas Spiel war lang. Es gab Tee.\\n\\nDann fiel das Tor."
    let whole = "['https://example.org/tor']\n[]\n"
    #expect(found.output == "\(whole)[]\n['\(text)']\n\(whole)[]\n['\(text)']\n", "\(found.errors)")
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// The short edition of the example newspaper, and of one that has too little to say.
@Suite("The bulletin")
struct BulletinTests {
  /// Makes the edition of `sources` with a bulletin and reads its manifest.
  private static func edition(
    of sources: String, minutes: Int, in folder: String, voice: String = "formant", more: [String] = []
  ) async throws -> (run: Program.Result, manifest: Manifest, path: String) {
    let run = try await Program.anhoeren(
      [
        "edition", sources, "--output", folder, "--title", "Blauthaler Zeitung", "--bulletin", "\(minutes)",
        "--voice", voice,
      ] + more)
    try #require(run.status == 0, "\(run.errors)")
    let path = folder + "/2025-09-05"
    let text = try String(contentsOfFile: path + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    return (run, try JSONDecoder().decode(Manifest.self, from: Data(text.utf8)), path)
  }

  @Test(
    "ends within five seconds of its target, in Ressort order, whole sentences only", arguments: [2, 3, 5])
  func length(minutes: Int) async throws {
    let folder = try TemporaryFolder()
    let (_, manifest, path) = try await Self.edition(
      of: Program.root + "/Examples", minutes: minutes, in: folder.path)
    let bulletin = try #require(manifest.bulletin)
    #expect(bulletin.minutes == minutes)
    #expect(bulletin.audio.map(\.file) == ["bulletin-2025-09-05.mp3"])
    let file = path + "/bulletin-2025-09-05.mp3"
    let heard = try await AudioReaders.samples(file)
    #expect(heard.count == bulletin.timeline.length)
    #expect(abs(Double(heard.count) / 22050 - Double(minutes * 60)) <= 5)
    // Chapters and tags, by an independent reader.
    let found = try await AudioReaders.ffprobe(file)
    #expect(
      found.chapters
        == bulletin.timeline.chapters.map { .init(start: $0.start * 1000 / 22050, title: $0.title) })
    #expect(found.tags["title"] == "Blauthaler Zeitung – Kurzausgabe, Freitag, 5. September 2025")
    for chapter in bulletin.timeline.chapters {
      let sound = heard[chapter.start...].firstIndex { abs(Int($0)) > 100 } ?? 0
      #expect((150...300).contains((sound - chapter.start) * 1000 / 22050), "\(chapter.title)")
    }
    // Each article once, in the order of the edition; what is left out is named.
    let order = manifest.items.map(\.id)
    let spoken = bulletin.items.map(\.id)
    #expect(spoken == order.filter { spoken.contains($0) })
    #expect(bulletin.leftOut == order.filter { !spoken.contains($0) })
    let loudness = try await AudioReaders.loudness(file)
    #expect(abs(loudness.integrated + 19) <= 0.5)
    #expect(loudness.truePeak <= -1)
    try Self.checkSentences(of: bulletin, manifest)
    let vtt = WebVTT.read(try String(contentsOfFile: path + "/text/bulletin.vtt", encoding: .utf8))
    #expect(vtt.faults == [])
    #expect(vtt.cues.map(\.text) == bulletin.timeline.segments.map(\.written))
    #expect(try await Program.anhoeren(["verify", path]).status == 0)
  }

  /// What is said of each article is its beginning, sentence by sentence, as the edition has it.
  private static func checkSentences(of bulletin: Manifest.Bulletin, _ manifest: Manifest) throws {
    let segments = bulletin.timeline.segments
    let greeting = segments.prefix { $0.role == "opening" }
    #expect(
      greeting.map(\.written) == [
        "Blauthaler Zeitung.", "Die Kurzausgabe vom Freitag, dem 5. September 2025.",
        "Diese Ausgabe liest eine synthetische Stimme.",
      ])
    #expect(segments.suffix(2).first?.written == "Das war die Kurzausgabe.")
    var rest = segments.dropFirst(greeting.count)
    for part in bulletin.items {
      let article = try #require(manifest.items.first { $0.id == part.id })
      let sentences = article.timeline.segments.filter {
        !["dateline", "subheading", "credit"].contains($0.role)
      }
      #expect(rest.first?.role == "headline")
      #expect(
        rest.prefix(part.sentences).map(\.written) == sentences.prefix(part.sentences).map(\.written))
      #expect(rest.prefix(part.sentences).allSatisfy { ["headline", "lead", "bulletin"].contains($0.role) })
      rest = rest.dropFirst(part.sentences)
    }
    #expect(rest.count == 2)
  }

  @Test("too little to say is said, and the priority decides who is heard first")
  func material() async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write()
    let output = folder.path + "/Output"
    let (run, manifest, _) = try await Self.edition(of: pages, minutes: 5, in: output)
    #expect(run.errors.contains("instead of 300. There is no more to say"), "\(run.errors)")
    #expect(manifest.bulletin?.items.count == 2)
    #expect(manifest.bulletin?.leftOut == [])
    let report = try String(contentsOfFile: output + "/reports/2025-09-05.json", encoding: .utf8)
    #expect(report.contains("instead of 300"))
    // Twenty articles and one minute: who has a priority is in, though it was given last.
    var many: [String: String] = [:]
    for number in 10..<30 {
      many["\(number).md"] =
        SamplePage(
          "Nachricht Nummer \(number) aus dem Rathaus am Markt", ressort: "Sport", "Es war kurz."
        ).markdown
    }
    many["99.md"] =
      SamplePage("Das Wichtigste zuerst", ressort: "Sport", "Es war lang.").markdown
      .replacing("ressort:", with: "priority: 1\nressort:")
    let second = folder.path + "/Second"
    let (_, short, path) = try await Self.edition(
      of: try folder.write(pages: many, as: "many"), minutes: 1, in: second,
      more: ["--base-url", "https://example.org/a"])
    let bulletin = try #require(short.bulletin)
    #expect(bulletin.items.last?.id == "99")
    #expect(bulletin.items.first?.id == "10")
    #expect(!bulletin.leftOut.isEmpty)
    let second2 = try String(contentsOfFile: second + "/reports/2025-09-05.html", encoding: .utf8)
    #expect(second2.contains("Left out of the bulletin"))
    // What leads to it: playlist, chapters, page and feed.
    let playlist = try String(contentsOfFile: path + "/bulletin.m3u8", encoding: .utf8)
    #expect(playlist.hasSuffix("\nbulletin-2025-09-05.mp3\n"))
    let chapters = try String(contentsOfFile: path + "/bulletin-chapters.json", encoding: .utf8)
    #expect(chapters.contains("Sport: Das Wichtigste zuerst"))
    let page = try String(contentsOfFile: path + "/index.html", encoding: .utf8)
    #expect(page.contains("Kurzausgabe, 1 Minute") && page.contains("src=\"bulletin-2025-09-05.mp3\""))
    let feed = try String(contentsOfFile: second + "/feed.xml", encoding: .utf8)
    #expect(feed.contains("https://example.org/a/2025-09-05/bulletin-2025-09-05.mp3"))
    #expect(feed.contains("-2025-09-05-bulletin</guid>"))
  }

  @Test("a length that is none is a fault of the command line", arguments: ["0", "61", "-1", "kurz"])
  func range(minutes: String) async throws {
    let run = try await Program.anhoeren(["edition", "Examples", "--bulletin", minutes])
    #expect(run.status == 2)
    #expect(run.errors.contains("bulletin"))
  }
}

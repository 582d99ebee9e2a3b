import FoundationEssentials
import TestSupport
import Testing

@Suite("Weitere Meldungen")
struct TeaserTests {
  @Test("a last track holds each pointer once, without captions, picture counts and articles of the edition")
  func lastTrack() async throws {
    let folder = try TemporaryFolder()
    let sources = ["01-talbruecke-oberbrunn", "08-ziege-faehrt-bus", "09-grossbrand-saegewerk"].map {
      Program.root + "/Examples/\($0).txt"
    }
    let run = try await Program.anhoeren(
      ["edition"] + sources + ["--output", folder.path, "--teasers", "--voice", "formant"])
    try #require(run.status == 0, "\(run.errors)")
    let path = folder.path + "/2025-09-05"
    let text = try String(contentsOfFile: path + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    let track = try #require(manifest.teasers)
    #expect(track.headline == "Weitere Meldungen")
    #expect(track.audio.map(\.file) == ["tracks/04-weitere-meldungen.mp3"])
    #expect(manifest.chapters.last?.title == "Weitere Meldungen")
    let teasers = try #require(track.teasers)
    #expect(
      teasers.map(\.title)
        == [
          "Brückenfest in Blauthal: Die schönsten Bilder vom ersten Abend",
          "Blitzer im Landkreis: Hier wird in der kommenden Woche gemessen",
          "Liveblog zum Nachlesen: Die Brandnacht von Mühlroda",
          "„Nach drei Stunden spürst du die Arme nicht mehr“",
          "Wie voll sind die Löschteiche im Landkreis?",
          "Huhn auf dem Beifahrersitz: Polizei stoppt Lieferwagen",
        ])
    let fest = try #require(teasers.first { $0.title.hasPrefix("Brückenfest") })
    #expect(fest.teaser == "Tausende haben am Freitag die Eröffnung gefeiert. Wir zeigen, wer dabei war.")
    #expect(fest.author == "Redaktion Blauthal")
    #expect(fest.date == "2025-09-06" && fest.minutes == 2)
    let said = track.timeline.segments.map(\.written)
    #expect(!said.contains { $0.contains("Bilder") && $0.hasPrefix("24") })
    #expect(!said.contains { $0.contains("Fassanstich") || $0.contains("Redaktion") })
    for teaser in teasers {
      #expect(track.timeline.segments.count { $0.written == teaser.title } == 1)
      #expect(track.timeline.segments.first { $0.start == teaser.start }?.written == teaser.title)
    }
    #expect(track.timeline.chapters.map(\.title) == ["Weitere Meldungen"] + teasers.map(\.title))
    let page = try String(contentsOfFile: path + "/index.html", encoding: .utf8)
    #expect(page.contains("Samstag, 6. September 2025 · 2 Minuten Lesezeit · Redaktion Blauthal"))
    #expect(page.contains("09:41 Uhr · 1 Minute Lesezeit"))
    #expect(try await Program.anhoeren(["verify", path]).status == 0)
  }
}

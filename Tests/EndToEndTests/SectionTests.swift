import FoundationEssentials
import TestSupport
import Testing

/// An edition with a file for each Ressort.
@Suite("A file for each Ressort")
struct SectionTests {
  @Test("holds the Ressort's articles with their chapters, in every format, with transcript and playlist")
  func sections() async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    pages["c-weg.md"] = SamplePage("Ein neuer Weg", ressort: "Sport", "Er ist schmal.").markdown
    let sources = try folder.write(pages: pages)
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren([
      "edition", sources, "--output", output, "--format", "mp3,flac", "--per-ressort",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let edition = output + "/2025-09-05"
    let text = try String(contentsOfFile: edition + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    #expect(manifest.sections.map(\.ressort) == ["Sachsen", "Sport"])
    let sport = try #require(manifest.sections.last)
    #expect(
      sport.audio.map(\.file) == ["ressort-2025-09-05-sport.mp3", "ressort-2025-09-05-sport.flac"])
    let tracks = sport.items.compactMap { part in manifest.items.first { $0.id == part.id } }
    #expect(tracks.count == 2)
    for file in sport.audio {
      let heard = try await AudioReaders.samples("\(edition)/\(file.file)")
      #expect(heard.count == sport.length)
      // 46 dB below the speech is silence.
      for (part, track) in zip(sport.items, tracks) {
        let first = try #require(track.timeline.segments.first)
        let sound = heard[part.start...].firstIndex { abs(Int($0)) > 100 } ?? 0
        #expect(abs(sound - part.start - first.start) < 600)
      }
      for chapter in sport.chapters {
        let sound = heard[chapter.start...].firstIndex { abs(Int($0)) > 100 } ?? 0
        #expect((150...300).contains((sound - chapter.start) * 1000 / 22050), "\(file.file)")
      }
      let found = try await AudioReaders.ffprobe("\(edition)/\(file.file)")
      #expect(found.tags["title"]?.hasPrefix("Sport – ") == true)
      #expect(found.chapters.map(\.title) == sport.chapters.map(\.title))
    }
    let valid = try await Program.run("mp3val", ["\(edition)/ressort-2025-09-05-sport.mp3"])
    #expect(!valid.output.contains("WARNING") && !valid.output.contains("ERROR"), "\(valid.output)")
    let cues = try String(contentsOfFile: "\(edition)/\(sport.transcript)", encoding: .utf8)
    #expect(
      cues.split(separator: "\n").count { $0.contains(" --> ") }
        == tracks.reduce(0) { $0 + $1.timeline.segments.count })
    let playlist = try String(contentsOfFile: edition + "/ressorts.m3u8", encoding: .utf8)
    #expect(playlist.contains("\nressort-2025-09-05-sport.mp3\n"))
    let verify = try await Program.anhoeren(["verify", edition])
    #expect(verify.status == 0, "\(verify.errors)")
  }

  @Test("what the manifest says of a Ressort's file is checked")
  func verified() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: SamplePage.small)
    let output = folder.path + "/Output"
    _ = try await Program.anhoeren([
      "edition", sources, "--output", output, "--format", "wav", "--per-ressort",
    ])
    let edition = output + "/2025-09-05"
    let file = "ressort-2025-09-05-sport.wav"
    let other = "ressort-2025-09-05-sachsen.wav"
    try FileManager.default.removeItem(atPath: "\(edition)/\(file)")
    try FileManager.default.copyItem(atPath: "\(edition)/\(other)", toPath: "\(edition)/\(file)")
    let verify = try await Program.anhoeren(["verify", edition])
    #expect(verify.status == 1)
    #expect(verify.errors.contains(file))
  }
}

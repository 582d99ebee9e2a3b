import FoundationEssentials
import TestSupport
import Testing

@Suite("Jingles in an edition")
struct JingleEditionTests {
  private static func gong(_ name: String, pitch: Int, in folder: String) async throws -> String {
    let path = "\(folder)/\(name)"
    let run = try await Program.run(
      "sox", ["-R", "-n", "-r", "44100", "-c", "2", path, "synth", "2", "sine", "\(pitch)", "gain", "-3"])
    try #require(run.status == 0, "\(run.errors)")
    return path
  }

  @Test("each lies where the manifest says, as loud as the voice, and no headline waits for one")
  func places() async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    pages["c-weg.md"] = SamplePage("Ein neuer Weg", ressort: "Sport", "Er ist schmal.").markdown
    let sources = try folder.write(pages: pages)
    let opening = try await Self.gong("a.flac", pitch: 300, in: folder.path)
    let between = try await Self.gong("b.wav", pitch: 400, in: folder.path)
    let end = try await Self.gong("c.ogg", pitch: 500, in: folder.path)
    let order = [
      "edition", sources, "--output", folder.path + "/Output", "--format", "wav,mp3", "--voice", "formant",
    ]
    let jingles = ["--jingle-opening", opening, "--jingle-between", between, "--jingle-end", end]
    let run = try await Program.anhoeren(order + jingles)
    try #require(run.status == 0, "\(run.errors)")
    let path = folder.path + "/Output/2025-09-05"
    let text = try String(contentsOfFile: path + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    #expect(
      manifest.tracks.map { $0.timeline.jingles?.map(\.place) ?? [] } == [
        ["opening"], ["between"], ["end"], ["end"],
      ])
    for track in manifest.tracks {
      let jingle = try #require(track.timeline.jingles?.first)
      #expect(abs(jingle.end - jingle.start - 44_100) <= 1)
      for audio in track.audio {
        let heard = try await AudioReaders.samples("\(path)/\(audio.file)")
        #expect(heard.count == track.timeline.length)
        if audio.format == "wav" {
          #expect(heard[jingle.start] != 0 || heard[jingle.start + 1] != 0)
          #expect(heard[(jingle.start - 100)..<jingle.start].allSatisfy { $0 == 0 })
          // Its last sounds may ring on for a tenth of a second.
          #expect(heard[(jingle.end - 200)..<jingle.end].contains { $0 != 0 })
          #expect(heard[(jingle.end + 2_205)..<(jingle.end + 2_305)].allSatisfy { $0 == 0 })
        }
        let found = try await Self.loudness(
          of: "\(path)/\(audio.file)", from: jingle.start, to: jingle.end, in: folder.path)
        #expect(abs(found + 19) <= 0.5, "\(audio.file): \(found) LUFS")
        #expect(try await AudioReaders.loudness("\(path)/\(audio.file)").truePeak <= -1)
      }
      guard track.id != "opening" else { continue }
      #expect(track.timeline.segments.first?.role == "headline")
      #expect((track.timeline.segments.first?.start ?? 0) < jingle.start)
    }
    #expect(try await Program.anhoeren(["verify", path]).status == 0)

    // The same again is the same edition; another sound is another revision.
    #expect(try await Program.anhoeren(order + jingles).status == 4)
    #expect(try await Program.anhoeren(order + jingles + ["--force"]).status == 0)
    #expect(try String(contentsOfFile: path + "/edition.json", encoding: .utf8) == text)
    _ = try await Self.gong("a.flac", pitch: 350, in: folder.path)
    _ = try await Program.anhoeren(order + jingles)
    #expect(try String(contentsOfFile: path + "/edition.json", encoding: .utf8).contains("\"revision\" : 2"))
  }

  /// The loudness of a part of a file, by ffmpeg.
  private static func loudness(
    of path: String, from start: Int, to end: Int, in folder: String
  ) async throws -> Double {
    let part = folder + "/part.wav"
    let cut = try await Program.run(
      "ffmpeg",
      [
        "-v", "error", "-y", "-i", path, "-af", "atrim=start_sample=\(start):end_sample=\(end)", part,
      ])
    try #require(cut.status == 0, "\(cut.errors)")
    return try await AudioReaders.loudness(part).integrated
  }

  @Test("a file that cannot be played ends the run before anything is made")
  func faults() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    try folder.write("Kein Ton.", as: "text.wav")
    for (file, reason) in [("fehlt.wav", "cannot be opened"), ("text.wav", "no audio file")] {
      let run = try await Program.anhoeren([
        "edition", sources, "--output", folder.path + "/Output", "--jingle-end", folder.path + "/" + file,
      ])
      #expect(run.status == 10)
      #expect(run.errors.contains("--jingle-end") && run.errors.contains(file))
      #expect(run.errors.contains(reason), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output/2025-09-05"))
    }
  }
}

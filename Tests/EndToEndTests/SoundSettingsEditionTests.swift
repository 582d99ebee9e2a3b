import FoundationEssentials
import TestSupport
import Testing

/// Editions whose sound is not encoded as usual.
@Suite("Bit rates and sample rates of an edition")
struct SoundSettingsEditionTests {
  private static let options = [
    "--format", "mp3,opus", "--sample-rate", "mp3=44100,opus=48000", "--bitrate", "mp3=128,opus=24",
  ]

  @Test("every file has what was chosen, one timeline, its chapters and its loudness")
  func chosen() async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write()
    let run = try await Program.anhoeren(
      ["edition", pages, "--output", folder.path + "/Output", "--bulletin", "1", "--per-ressort"]
        + Self.options)
    try #require(run.status == 0, "\(run.errors)")
    let place = folder.path + "/Output/2025-09-05"
    #expect(try await Program.anhoeren(["verify", place]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: place + "/edition.json"))
    let manifest = try JSONDecoder().decode(Manifest.self, from: bytes)
    #expect(
      try await Schema.faults(of: String(decoding: bytes, as: UTF8.self), schema: "edition.schema.json") == ""
    )
    #expect(manifest.files.count == 2 * (1 + 2 + 3))
    for (audio, chapters, length) in manifest.files {
      let path = place + "/" + audio.file
      let hertz = audio.format == "mp3" ? 44_100 : 48_000
      let samples = try await AudioReaders.samples(path)
      #expect(samples.count == (length * hertz * 2 + 22_050) / 44_100, "\(audio.file)")
      #expect(audio.samples == samples.count)
      #expect(AudioReaders.longestCut(in: samples) < 3)
      let heard = try await AudioReaders.loudness(path)
      #expect(abs(heard.integrated + 19) <= 0.3, "\(audio.file): \(heard.integrated) LUFS")
      #expect(heard.truePeak <= -1)
      let marks = chapters.map { AudioReaders.Finding.Mark(start: $0.start * 1000 / 22050, title: $0.title) }
      #expect(try await AudioReaders.ffprobe(path).chapters == marks, "\(audio.file)")
      let probe = try await Program.run(
        "ffprobe",
        [
          "-v", "error", "-select_streams", "a", "-show_entries", "stream=sample_rate,bit_rate", "-of",
          "csv=p=0", path,
        ])
      #expect(probe.output == (audio.format == "mp3" ? "44100,128000\n" : "48000,N/A\n"))
      if audio.format == "mp3" {
        let checked = try await Program.run("mp3val", [path])
        #expect(!checked.output.contains("WARNING") && !checked.output.contains("ERROR"), "\(checked.output)")
      }
    }
    let bulletin = try #require(manifest.bulletin)
    #expect(Set(bulletin.audio.map(\.format)) == ["mp3", "opus"])
  }

  @Test("the same sentences are spoken once, whatever the formats: their places do not move")
  func timeline() async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write()
    var found: [[Int]] = []
    for (name, options) in [("usual", []), ("chosen", Self.options)] {
      let output = folder.path + "/" + name
      let run = try await Program.anhoeren(["edition", pages, "--output", output] + options)
      try #require(run.status == 0, "\(run.errors)")
      let manifest = try JSONDecoder().decode(
        Manifest.self, from: Data(contentsOf: URL(filePath: output + "/2025-09-05/edition.json")))
      found.append(
        manifest.tracks.flatMap { track in
          [track.start, track.padding] + track.timeline.segments.flatMap { [$0.start, $0.end] }
        } + manifest.chapters.map(\.start))
    }
    #expect(found[0] == found[1])
  }

  @Test("what is impossible in the configuration ends the run with 10 before anything is made")
  func impossible() async throws {
    let folder = try TemporaryFolder()
    try folder.write()
    let configuration = """
      sources = ["pages"]
      output = "Output"
      [sound]
      bitrates = { mp3 = 320 }

      """
    let file = folder.path + "/edition.toml"
    try folder.write(configuration, as: "edition.toml")
    let run = try await Program.anhoeren(["edition", "--config", file])
    #expect(run.status == 10)
    #expect(
      run.errors.contains("\(file): sound.bitrates.mp3: mp3 at 22050 Hz cannot have 320 kbit/s, but 56, 64"),
      "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output"))
    // At another rate it is possible, and the command line says which settings hold.
    let printed = try await Program.anhoeren([
      "edition", "--config", file, "--sample-rate", "44100", "--print-config",
    ])
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(printed.output.contains("sample_rates = { \"mp3\" = 44100 }  # command line"))
    #expect(printed.output.contains("bitrates = { \"mp3\" = 320 }  # \(file)"))
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// Everything a listener's program reads from the files, held against the manifest.
@Suite("Files read back by other programs", .edition("mp3,opus,ogg,m4b,flac,wav"))
struct ReaderTests {
  static let formats = ["mp3", "opus", "ogg", "m4b", "flac", "wav"]

  private var place: PublishedEdition.Place { PublishedEdition.current }

  @Test(
    "ffprobe finds length, title and every chapter to the millisecond",
    arguments: formats)
  func ffprobe(format: String) async throws {
    let manifest = try place.manifest()
    let files = manifest.files.filter { $0.audio.format == format }
    try #require(files.count == 4)
    for file in files {
      let found = try await AudioReaders.ffprobe(place.folder + "/" + file.audio.file)
      #expect(found.chapters == expected(file.chapters), "\(file.audio.file)")
      // ffprobe counts an MP3 in whole frames of 576 samples, and the encoder's delay with them.
      #expect(abs(found.seconds - Double(file.length) / 22050) < 0.08, "\(file.audio.file)")
    }
    let whole = try await AudioReaders.ffprobe(place.folder + "/edition-2025-09-05.\(format)")
    #expect(whole.tags["title"] == "Blauthaler Zeitung – Freitag, 5. September 2025")
    #expect(whole.tags["artist"] == "Blauthaler Zeitung")
  }

  @Test(
    "mutagen finds the same chapters, titles and track numbers",
    arguments: ["mp3", "opus", "ogg", "m4b", "flac"])
  func mutagen(format: String) async throws {
    let manifest = try place.manifest()
    for file in manifest.files where file.audio.format == format {
      let found = try await AudioReaders.mutagen(place.folder + "/" + file.audio.file)
      #expect(found.chapters == expected(file.chapters), "\(file.audio.file)")
      #expect(abs(found.seconds - Double(file.length) / 22050) < 0.08, "\(file.audio.file)")
    }
    let track = try await AudioReaders.mutagen(
      place.folder + "/tracks/01-sachsen-die-bruecke-ist-offen.\(format)")
    #expect((track.tags["TIT2"] ?? track.tags["title"] ?? track.tags["©nam"]) == "Die Brücke ist offen")
    #expect(
      (track.tags["TALB"] ?? track.tags["album"] ?? track.tags["©alb"])
        == "Blauthaler Zeitung – Freitag, 5. September 2025")
    let number = track.tags["TRCK"] ?? track.tags["tracknumber"] ?? track.tags["trkn"]
    #expect(number?.prefix(1) == "1")
    #expect((track.tags["TDRC"] ?? track.tags["date"] ?? track.tags["©day"])?.prefix(4) == "2025")
  }

  @Test("mpv plays every format and finds the chapters", arguments: formats)
  func mpv(format: String) async throws {
    let manifest = try place.manifest()
    let found = try await AudioReaders.mpv(place.folder + "/edition-2025-09-05.\(format)")
    let expected = expected(manifest.chapters)
    #expect(found.chapters.map(\.title) == expected.map(\.title))
    // In an MP3 without gaps mpv begins every chapter but the first 50 ms early.
    let early = format == "mp3" ? 51 : 0
    for (mark, wanted) in zip(found.chapters, expected) {
      #expect((0...early).contains(wanted.start - mark.start), "\(mark)")
    }
    #expect(abs(found.seconds - Double(manifest.length) / 22050) < 0.08)
  }

  @Test(
    "VLC plays them and finds the chapters, but for MP3 and WAV", arguments: ["opus", "ogg", "m4b", "flac"])
  func vlc(format: String) async throws {
    for file in try place.manifest().files where file.audio.format == format {
      let found = try await AudioReaders.playedByVLC(place.folder + "/" + file.audio.file)
      // It begins with the first chapter, and knows of no other where there is but one.
      let expected = file.chapters.count > 1 ? expected(file.chapters) : found.chapters
      #expect(found.chapters == expected, "\(file.audio.file)")
      #expect(abs(found.seconds - Double(file.length) / 22050) < 0.1, "\(file.audio.file)")
    }
  }

  @Test("mpv plays the playlist from its first entry to its last")
  func playlist() async throws {
    let result = try await Program.run(
      "mpv",
      [
        "--no-config", "--vo=null", "--ao=null", "--no-video", "--length=0.02",
        "--term-playing-msg=PLAYING ${filename}", place.folder + "/edition.m3u8",
      ])
    let played = result.output.split(separator: "\n").filter { $0.hasPrefix("PLAYING") }
    #expect(played.count == 3, "\(result.output)")
  }

  @Test("a chapter starts in silence and its sound 150 to 300 ms later", arguments: formats)
  func silence(format: String) async throws {
    for file in try place.manifest().files where file.audio.format == format {
      let samples = try await AudioReaders.samples(place.folder + "/" + file.audio.file)
      // An Opus of 24,000 Hz is decoded at twice its rate.
      let (hertz, own) = format == "opus" ? (48_000, 24_000) : (22_050, 22_050)
      // ffmpeg decodes the last frame of an MP4 to its end.
      let rest = samples.count - (file.length * own * 2 + 22_050) / 44_100 * (hertz / own)
      #expect((0..<(format == "m4b" ? 1_024 : 1)).contains(rest), "\(file.audio.file)")
      for chapter in file.chapters {
        let start = chapter.start * hertz / 22_050
        // An encoder spreads what it hears over a frame: what lies 46 dB below the speech is silence.
        let sound = samples[start...].firstIndex { abs(Int($0)) > 100 } ?? samples.count
        let milliseconds = (sound - start) * 1000 / hertz
        #expect((150...300).contains(milliseconds), "\(file.audio.file): \(chapter.title)")
      }
    }
  }

  @Test(
    "loudness is -19 LUFS within 0.3, the true peak -1 dBTP at most, and no sample is cut off",
    arguments: formats)
  func loudness(format: String) async throws {
    for file in try place.manifest().files where file.audio.format == format {
      let found = try await AudioReaders.loudness(place.folder + "/" + file.audio.file)
      // ffmpeg tells tenths: -19.3 is within, which its binary number is not.
      #expect(
        abs(((found.integrated + 19) * 10).rounded()) <= 3, "\(file.audio.file): \(found.integrated) LUFS")
      #expect(found.truePeak <= -1, "\(file.audio.file): \(found.truePeak) dBTP")
      #expect(abs(found.integrated - file.audio.loudness) <= 0.15, "\(file.audio.file)")
      let samples = try await AudioReaders.samples(place.folder + "/" + file.audio.file)
      #expect(AudioReaders.longestCut(in: samples) < 3, "\(file.audio.file)")
    }
  }

  @Test("the manifest follows its schema")
  func schema() async throws {
    let manifest = try String(contentsOfFile: place.folder + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: manifest, schema: "edition.schema.json") == "")
  }

  private func expected(_ chapters: [Manifest.Chapter]) -> [AudioReaders.Finding.Mark] {
    chapters.map { .init(start: $0.start * 1000 / 22050, title: $0.title) }
  }
}

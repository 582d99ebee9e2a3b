import FoundationEssentials
import TestSupport
import Testing

/// Everything a listener's program reads from the files, held against the manifest.
@Suite("Files read back by other programs", .edition("mp3,flac,wav,ogg"))
struct ReaderTests {
  private var place: PublishedEdition.Place { PublishedEdition.current }

  @Test(
    "ffprobe finds length, title and every chapter to the millisecond",
    arguments: ["mp3", "flac", "wav", "ogg"])
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

  @Test("mutagen finds the same chapters, titles and track numbers", arguments: ["mp3", "flac", "ogg"])
  func mutagen(format: String) async throws {
    let manifest = try place.manifest()
    for file in manifest.files where file.audio.format == format {
      let found = try await AudioReaders.mutagen(place.folder + "/" + file.audio.file)
      #expect(found.chapters == expected(file.chapters), "\(file.audio.file)")
      #expect(abs(found.seconds - Double(file.length) / 22050) < 0.08, "\(file.audio.file)")
    }
    let track = try await AudioReaders.mutagen(
      place.folder + "/tracks/01-sachsen-die-bruecke-ist-offen.\(format)")
    #expect((track.tags["TIT2"] ?? track.tags["title"]) == "Die Brücke ist offen")
    #expect((track.tags["TALB"] ?? track.tags["album"]) == "Blauthaler Zeitung – Freitag, 5. September 2025")
    #expect((track.tags["TRCK"] ?? track.tags["tracknumber"])?.prefix(1) == "1")
    #expect((track.tags["TDRC"] ?? track.tags["date"])?.prefix(4) == "2025")
  }

  @Test("mpv plays every format and finds the chapters", arguments: ["mp3", "flac", "wav", "ogg"])
  func mpv(format: String) async throws {
    let manifest = try place.manifest()
    let found = try await AudioReaders.mpv(place.folder + "/edition-2025-09-05.\(format)")
    let expected = expected(manifest.chapters)
    #expect(found.chapters.map(\.title) == expected.map(\.title))
    for (mark, wanted) in zip(found.chapters, expected) {
      #expect(abs(mark.start - wanted.start) <= 51)
    }
    #expect(abs(found.seconds - Double(manifest.length) / 22050) < 0.08)
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

  @Test(
    "a chapter starts in silence and its sound 150 to 300 ms later", arguments: ["mp3", "flac", "wav", "ogg"])
  func silence(format: String) async throws {
    for file in try place.manifest().files where file.audio.format == format {
      let samples = try await AudioReaders.samples(place.folder + "/" + file.audio.file)
      #expect(samples.count == file.length, "\(file.audio.file)")
      for chapter in file.chapters {
        // An encoder spreads what it hears over a frame: what lies 46 dB below the speech is silence.
        let sound = samples[chapter.start...].firstIndex { abs(Int($0)) > 100 } ?? samples.count
        let milliseconds = (sound - chapter.start) * 1000 / 22050
        #expect((150...300).contains(milliseconds), "\(file.audio.file): \(chapter.title)")
      }
    }
  }

  @Test(
    "loudness is -19 LUFS within 0.5 and the true peak -1 dBTP at most",
    arguments: ["mp3", "flac", "wav", "ogg"])
  func loudness(format: String) async throws {
    for file in try place.manifest().files where file.audio.format == format {
      let found = try await AudioReaders.loudness(place.folder + "/" + file.audio.file)
      #expect(abs(found.integrated + 19) <= 0.5, "\(file.audio.file): \(found.integrated) LUFS")
      #expect(found.truePeak <= -1, "\(file.audio.file): \(found.truePeak) dBTP")
      #expect(abs(found.integrated - file.audio.loudness) <= 0.15, "\(file.audio.file)")
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

import EditionModel
import FoundationEssentials
import Mastering
import TestSupport
import Testing

/// Chapters with links, text and picture, as other programs find them.
@Suite("Tags with everything in them")
struct TagTests {
  private static let formats = AudioFormat.allCases.filter { $0 != .wav && $0 != .m4b }
  private static let samples = Array(Signals.speech(seconds: 40).prefix(22_050 * 33))

  /// As many chapters as a file may have, with titles of 120 bytes and less and whatever may stand in them.
  private static let chapters: [Chapter] = (0..<99).map { index in
    let titles = [
      String(repeating: "Ü", count: 58) + " \(index)", "„Ärger“ & <b>\"Spaß\"</b> – 50 % mehr’ \(index)",
      "😀 Łódź 👩‍👩‍👧 'eins' \\ = ; # $ {} \(index)", "\u{202B}أخبار\u{202C} \(index)",
    ]
    return Chapter(
      title: titles[index % titles.count], start: SampleCount(index * 7_350),
      url: index % 3 == 2 ? nil : "https://example.org/artikel/\(index)?a=1&b='x'#t")
  }

  private static let lyrics = """
    Brücke „frei“ & <b>offen</b>

    Am 5. September ist sie offen. 😀
    \(String(repeating: "Größe ist nicht alles, sagt der Wirt. ", count: 900))
    """

  /// A picture that fills several pages of an Ogg stream.
  private static func picture(in folder: String) async throws -> [UInt8] {
    let path = folder + "/picture.jpg"
    let made = try await Program.run(
      "ffmpeg",
      [
        "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=600x600,noise=alls=30", "-frames:v", "1", "-q:v",
        "2",
      ]
        + [path])
    try #require(made.status == 0, "\(made.errors)")
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    try #require(bytes.count > 140_000)
    return bytes
  }

  private static func tags(_ picture: [UInt8]) throws -> TrackTags {
    TrackTags(
      title: "Brücke & Tor", album: "Ausgabe", artist: "Zeitung", number: 7, count: 12,
      date: try #require(Sample.date), picture: picture, lyrics: lyrics)
  }

  /// What mutagen finds: chapters as "start title url", text, and the picture as its kind, type, size and hash.
  private struct Found: Decodable {
    let chapters: [String]
    let lyrics: String
    let picture: String
    let language: String
  }

  private static func mutagen(_ path: String) async throws -> Found {
    let script = """
      import base64, hashlib, json, sys, mutagen
      from mutagen.flac import Picture
      file = mutagen.File(sys.argv[1])
      chapters, lyrics, picture = [], "", None
      if hasattr(file.tags, "getall"):
        for frame in sorted(file.tags.getall("CHAP"), key=lambda frame: frame.start_time):
          link = frame.sub_frames.get("WXXX:chapter url")
          chapters.append((frame.start_time, frame.sub_frames["TIT2"].text[0], link.url if link else ""))
        lyrics, language = file.tags.getall("USLT")[0].text, file.tags.getall("USLT")[0].lang
        picture = file.tags.getall("APIC")[0]
      else:
        for number in range(1, 100):
          name = "CHAPTER%03d" % number
          hours, minutes, seconds = file.tags[name][0].split(":")
          start = int(hours) * 3600000 + int(minutes) * 60000 + round(float(seconds) * 1000)
          chapters.append((start, file.tags[name + "NAME"][0], file.tags.get(name + "URL", [""])[0]))
        lyrics, language = file.tags["lyrics"][0], file.tags["language"][0]
        picture = (file.pictures[0] if hasattr(file, "pictures")
          else Picture(base64.b64decode(file.tags["metadata_block_picture"][0])))
      print(json.dumps({"chapters": ["%d %s %s" % chapter for chapter in chapters], "lyrics": lyrics,
        "language": language,
        "picture": "%d %s %s" % (picture.type, picture.mime, hashlib.sha256(picture.data).hexdigest())}))
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path])
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Found.self, from: Data(result.output.utf8))
  }

  @Test(
    "every chapter with its link, the text and the picture come back from every reader", arguments: formats)
  func everything(format: AudioFormat) async throws {
    let folder = try TemporaryFolder()
    let picture = try await Self.picture(in: folder.path)
    let bare = try Sample.encode(Self.samples, Kind(format), in: folder.path)
    let path = folder.path + "/all.\(format.fileExtension)"
    try TaggedFile.write(
      bare.path, to: path, format: format, tags: Self.tags(picture),
      chapters: Self.chapters.map(Kind(format).placed), rate: bare.inspection.rate,
      length: bare.inspection.samples)

    let starts = Self.chapters.map { $0.start.milliseconds(at: Signals.rate).value }
    let found = try await Self.mutagen(path)
    #expect(found.chapters == zip(starts, Self.chapters).map { "\($0) \($1.title) \($1.url ?? "")" })
    #expect(found.lyrics == Self.lyrics)
    #expect(found.language == "deu")
    let hash = try await Program.run("sha256sum", [folder.path + "/picture.jpg"]).output.prefix(64)
    #expect(found.picture == "3 image/jpeg \(hash)")
    let marks = zip(starts, Self.chapters).map { AudioReaders.Finding.Mark(start: $0, title: $1.title) }
    #expect(try await AudioReaders.ffprobe(path).chapters == marks)
    // In an MP3 mpv begins where the encoder's delay ends.
    let mpv = try await AudioReaders.mpv(path, chapters: 99).chapters
    #expect(mpv.map(\.title) == marks.map(\.title))
    #expect(zip(mpv, marks).allSatisfy { (format == .mp3 ? 0...60 : -1...1).contains($1.start - $0.start) })
    if format != .mp3 {
      #expect(try await AudioReaders.vlc(path) == marks)
    } else {
      let checked = try await Program.run("mp3val", [path])
      #expect(!checked.output.contains("WARNING") && !checked.output.contains("ERROR"), "\(checked.output)")
    }
    #expect(try await AudioReaders.samples(path) == AudioReaders.samples(bare.path))
  }
}

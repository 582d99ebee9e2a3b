import FoundationEssentials
import TestSupport
import Testing

@Suite("Covers in an edition")
struct CoverTests {
  private static func picture(_ source: String, as name: String, in folder: String) async throws -> String {
    let path = "\(folder)/\(name)"
    let run = try await Program.run(
      "ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", source, "-frames:v", "1", path])
    try #require(run.status == 0, "\(run.errors)")
    return path
  }

  /// Codec, width, height and whether it is the attached picture, of the first picture in `path`, by ffprobe.
  private static func found(in path: String) async throws -> String {
    let entries = "stream=codec_name,width,height:stream_disposition=attached_pic"
    let run = try await Program.run(
      "ffprobe", ["-v", "error", "-select_streams", "v", "-show_entries", entries, "-of", "csv=p=0", path])
    #expect(run.errors == "")
    return run.output.trimming("\n")
  }

  @Test("one is drawn: in the folder, the manifest, the hashes, every file that can hold one, page and feed")
  func drawn() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let run = try await Program.anhoeren([
      "edition", sources, "--output", folder.path + "/Output", "--format", "mp3,opus,ogg,m4b,flac,wav",
      "--voice",
      "formant", "--base-url", "https://example.org/audio/", "--title", "Blauthaler Zeitung",
    ])
    try #require(run.status == 0, "\(run.errors)")
    let path = folder.path + "/Output/2025-09-05"
    let text = try String(contentsOfFile: path + "/edition.json", encoding: .utf8)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    let cover = try #require(manifest.cover)
    #expect(try await Self.found(in: path + "/cover.jpg") == "mjpeg,\(cover.edge),\(cover.edge),0")
    for audio in manifest.audio + manifest.tracks.flatMap(\.audio) where audio.format != "wav" {
      #expect(try await Self.found(in: path + "/" + audio.file) == "mjpeg,600,600,1", "\(audio.file)")
    }
    let sums = try String(contentsOfFile: path + "/SHA256SUMS", encoding: .utf8)
    #expect(sums.contains("\(cover.sha256)  cover.jpg"))
    #expect(try String(contentsOfFile: path + "/index.html", encoding: .utf8).contains("src=\"cover.jpg\""))
    let feed = try String(contentsOfFile: folder.path + "/Output/feed.xml", encoding: .utf8)
    let name = "'{http://www.itunes.com/dtds/podcast-1.0.dtd}image'"
    #expect(
      try await XMLReaders.python(feed, "[image.get('href') for image in root.iter(\(name))]")
        == ["https://example.org/audio/cover.jpg", "https://example.org/audio/2025-09-05/cover.jpg"])
    #expect(try await Self.found(in: folder.path + "/Output/cover.jpg").hasPrefix("mjpeg,2000,2000"))
    #expect(try await Program.anhoeren(["verify", path]).status == 0)
    // A cover that is not the published one is a fault.
    try Data("x".utf8).write(to: URL(filePath: path + "/cover.jpg"))
    let verified = try await Program.anhoeren(["verify", path])
    #expect(verified.status == 1)
    #expect(verified.errors.contains("cover.jpg: Size or hash are not those of edition.json."))
  }

  @Test("somebody's own is taken, by option or configuration; another one is another revision")
  func own() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let first = try await Self.picture("color=red:size=1400x1400", as: "a.png", in: folder.path)
    let order = ["edition", sources, "--output", folder.path + "/Output", "--voice", "formant"]
    let run = try await Program.anhoeren(order + ["--cover", first])
    try #require(run.status == 0, "\(run.errors)")
    let manifest = folder.path + "/Output/2025-09-05/edition.json"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    #expect(text.contains("\"edge\" : 1400"))
    let configuration = try folder.write("cover = \"a.png\"\n", as: "edition.toml")
    #expect(try await Program.anhoeren(order + ["--config", configuration]).status == 4, "the same picture")
    #expect(try String(contentsOfFile: manifest, encoding: .utf8) == text)
    _ = try await Self.picture("testsrc2=size=1500x1500", as: "a.png", in: folder.path)
    #expect(try await Program.anhoeren(order + ["--config", configuration]).status == 0)
    let second = try String(contentsOfFile: manifest, encoding: .utf8)
    #expect(second.contains("\"revision\" : 2"))
    #expect(second.contains("\"edge\" : 1500"))
  }

  @Test("what cannot be one ends the run with 10 and what to do, before anything is made")
  func wrong() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let flat = try await Self.picture("color=red:size=1400x1000", as: "flat.jpg", in: folder.path)
    let text = try folder.write("kein Bild", as: "text.jpg")
    for (path, reason) in [
      (folder.path + "/fehlt.jpg", "There is no file of this name."), (flat, "It has 1400 × 1000 pixels"),
      (text, "It is neither a JPEG nor a PNG"), (folder.path, "There is no file of this name."),
    ] {
      let run = try await Program.anhoeren([
        "edition", sources, "--output", folder.path + "/Output", "--cover", path,
      ])
      #expect(run.status == 10, "\(path): \(run.errors)")
      #expect(run.errors.contains("\(path): \(reason)"), "\(run.errors)")
      #expect(run.errors.contains("1400 to 3000 pixels a side"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output"))
    }
    let configuration = try folder.write("cover = \"fehlt.jpg\"\n", as: "edition.toml")
    let run = try await Program.anhoeren(["edition", sources, "--config", configuration])
    #expect(run.status == 10)
    #expect(run.errors.contains("cover: It must be a file that can be read"))
  }
}

extension String {
  fileprivate func trimming(_ end: Character) -> String {
    last == end ? String(dropLast()) : self
  }
}

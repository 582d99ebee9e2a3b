import Artwork
import EditionModel
import FoundationEssentials
import TestSupport
import Testing

/// Covers that are drawn, and covers that somebody brings.
@Suite("Covers")
struct CoverTests {
  private static let date = CalendarDate(year: 2025, month: 9, day: 5)

  @Test("a drawn cover is a square JPEG of less than 512 kB, the same each time, another for each day")
  func drawn() async throws {
    let cover = try CoverArt.drawn(newspaper: "Blauthaler Zeitung", date: Self.date)
    #expect(cover.edge == 2000)
    #expect(cover.jpeg.count < 512_000)
    #expect(cover.smallJPEG.count < 100_000)
    #expect(try await Picture.read(cover.jpeg) == Picture(format: "mjpeg", width: 2000, height: 2000))
    #expect(try await Picture.read(cover.smallJPEG) == Picture(format: "mjpeg", width: 600, height: 600))
    #expect(try CoverArt.drawn(newspaper: "Blauthaler Zeitung", date: Self.date) == cover)
    #expect(try CoverArt.drawn(newspaper: "Blauthaler Zeitung", date: nil) != cover)
    #expect(
      try CoverArt.drawn(
        newspaper: "Blauthaler Zeitung", date: CalendarDate(year: 2025, month: 9, day: 6)
      ) != cover)
  }

  @Test(
    "whatever a newspaper is called, its cover is drawn",
    arguments: [
      "", " ", "taz", "Süddeutsche Zeitung", "Donaudampfschifffahrtsgesellschaftskapitänsnachrichten",
      String(repeating: "Sehr lange Zeitung ", count: 16), String(repeating: "W", count: 300),
      "صحيفة الأخبار اليومية", "\u{202E}gnutieZ\u{2066}", "📰 Blatt 🎧🇩🇪", "A\u{0}B\nC\tD", "<b>&amp;</b>",
      String(repeating: "e\u{301}\u{302}\u{303}", count: 100), "\u{10FFFF}\u{E000}\u{FFFD}", "日刊新聞",
      String(repeating: "\u{301}", count: 5000), String(repeating: "x", count: 1_000_000),
    ])
  func names(name: String) async throws {
    let cover = try CoverArt.drawn(newspaper: name, date: Self.date)
    #expect(try await Picture.read(cover.jpeg).width == 2000)
  }

  @Test(
    "a brought JPEG or PNG becomes the cover, without what else the file says", arguments: ["jpg", "png"])
  func brought(ending: String) async throws {
    let folder = try TemporaryFolder()
    let file = try await Picture.make(
      "testsrc2=size=1500x1500", in: folder.path, as: "mine.\(ending)", ["-metadata", "comment=geheim"])
    let cover = try CoverArt.read(file)
    #expect(cover.edge == 1500)
    #expect(try await Picture.read(cover.jpeg) == Picture(format: "mjpeg", width: 1500, height: 1500))
    #expect(try await Picture.read(cover.smallJPEG).width == 600)
    #expect(!String(decoding: cover.jpeg, as: UTF8.self).contains("geheim"))
  }

  @Test("a picture with more bytes than apps like is made smaller")
  func large() async throws {
    let folder = try TemporaryFolder()
    let file = try await Picture.make(
      "testsrc2=size=3000x3000,noise=alls=24", in: folder.path, as: "mine.png")
    #expect(file.count > 2_000_000)
    let cover = try CoverArt.read(file)
    #expect(cover.jpeg.count < 512_000)
    #expect(CoverArt.edges.contains(cover.edge))
  }

  @Test(
    "a picture that is no cover is refused, with what to do",
    arguments: [
      ("color=red:size=1400x1000", "Cut it"), ("color=red:size=1399x1399", "Scale it"),
      ("color=red:size=3002x3002", "Scale it"),
    ])
  func sizes(source: String, remedy: String) async throws {
    for ending in ["jpg", "png"] {
      let folder = try TemporaryFolder()
      let file = try await Picture.make(source, in: folder.path, as: "mine.\(ending)")
      let fault = #expect(throws: ArtworkError.self) { _ = try CoverArt.read(file) }
      #expect(fault?.reason.contains(remedy) == true)
    }
  }

  @Test("what is damaged, or no picture, is refused")
  func damaged() async throws {
    let folder = try TemporaryFolder()
    let jpeg = try await Picture.make("testsrc2=size=1400x1400", in: folder.path, as: "mine.jpg")
    let png = try await Picture.make("testsrc2=size=1400x1400", in: folder.path, as: "mine.png")
    let bombs: [[UInt8]] = [
      [], [0xFF, 0xD8, 0xFF], Array("GIF89a".utf8), Array("<svg/>".utf8), Array(png.prefix(8)),
      Array(png.prefix(24)), Array(png.prefix(png.count / 2)), Array(jpeg.prefix(jpeg.count / 2)),
      Array(jpeg.prefix(200)),
    ]
    for bytes in bombs {
      #expect(throws: ArtworkError.self) { _ = try CoverArt.read(bytes) }
    }
  }

  @Test("a picture in the colours of print is refused, with what to do")
  func print() async throws {
    let script = """
      import sys
      from PIL import Image
      Image.new("CMYK", (1400, 1400), (10, 20, 30, 40)).save(sys.argv[1])
      """
    let folder = try TemporaryFolder()
    let path = folder.path + "/mine.jpg"
    let made = try await Program.run("/usr/bin/python3", ["-c", script, path])
    try #require(made.status == 0, "\(made.errors)")
    let file = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let fault = #expect(throws: ArtworkError.self) { _ = try CoverArt.read(file) }
    #expect(fault?.reason.contains("RGB") == true)
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// A track of several pieces.
@Suite("A track of minutes")
struct LongTrackTests {
  @Test("it is encoded and checked without a word, by the libraries neither")
  func silent() async throws {
    let folder = try TemporaryFolder()
    let body = Array(repeating: "Die Brücke über den Fluss ist seit heute wieder offen.", count: 60)
    let page = SamplePage("Ein langer Bericht", ressort: "Sachsen", body.joined(separator: " "))
    let pages = try folder.write(pages: ["1.md": page.markdown])
    let output = folder.path + "/Output"
    let run = try await Program.anhoeren(["edition", pages, "--output", output, "--voice", "formant"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let tracks = output + "/latest/tracks"
    let track = try #require(
      try FileManager.default.contentsOfDirectory(atPath: tracks).first { $0.contains("langer") })
    #expect(try await AudioReaders.samples("\(tracks)/\(track)").count > 150 * 22_050)
  }
}

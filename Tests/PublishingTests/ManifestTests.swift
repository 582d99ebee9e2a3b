import EditionModel
import TestSupport
import Testing

@testable import Publishing

@Suite("The manifest, made article by article")
struct ManifestTests {
  @Test("it has the bytes that the encoder would give it as a whole", arguments: [0, 1, 3])
  func sameBytes(count: Int) async throws {
    let sample = try SampleEdition.edition()
    // The opening skips nothing: an empty list has an empty line.
    let edition = sample.with(items: Array((sample.items + [sample.opening] + sample.items).prefix(count)))
    #expect(edition.items.count == count)
    let folder = try TemporaryFolder()
    try await EditionFolder.write(edition, to: folder.path, width: 2)
    #expect(try EditionFolder.read(folder.path) == edition)
    let written = try DurableFile.read(folder.path + "/" + EditionFolder.manifest)
    #expect(String(decoding: written, as: UTF8.self) == (try JSON.text(of: edition)))
  }

  @Test("its list is the one that is filled, whatever stands in texts")
  func filled() throws {
    let edition = try SampleEdition.edition(headline: "\n  \"items\" : [\n\n  ]")
    let text = try EditionFolder.manifestText(of: edition, items: ["    7", "    8"])
    struct List: Decodable {
      let items: [Int]
    }
    #expect(try JSON.value(List.self, from: Array(text.utf8)).items == [7, 8])
  }
}

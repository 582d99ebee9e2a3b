import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Publishing

@Suite("What is published in a folder of editions")
struct PublishedEditionsTests {
  @Test(
    "an edition is listed with the one sentence of each article that announces it, and all else that it says")
  func outlined() async throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/2025-09-05"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    let edition = try await PublishedFolder.make(in: place)
    let listed = try #require(try PublishedEditions(in: folder.path).editions.first)
    #expect(listed != edition && listed.with(items: []) != edition.with(items: []))
    #expect(edition.items.allSatisfy { $0.timeline.segments.count > 1 })
    for (item, whole) in zip(listed.items, edition.items) {
      #expect(item.timeline.segments == [try #require(whole.timeline.beginning)])
      #expect(item.timeline.beginning == whole.timeline.beginning)
      #expect(try Self.withoutSentences(item) == Self.withoutSentences(whole))
    }
    #expect(listed.opening.timeline.segments.isEmpty && !edition.opening.timeline.segments.isEmpty)
    #expect(
      try Self.withoutSentences(listed.with(items: [])) == Self.withoutSentences(edition.with(items: [])))
  }

  /// The JSON of `value` without its lists of sentences.
  private static func withoutSentences(_ value: some Encodable) throws -> String {
    try JSON.text(of: value).replacing(#/(?ms)^( *)"segments" : \[.*?^\1\],?$/#, with: "")
  }
}

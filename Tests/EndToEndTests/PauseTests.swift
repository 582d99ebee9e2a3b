import FoundationEssentials
import TestSupport
import Testing

/// The silences of an edition as they are heard: measured on the decoded file.
@Suite("Pauses")
struct PauseTests {
  private struct Edition: Decodable {
    struct Item: Decodable {
      let audio: [Manifest.Audio]
      let timeline: Timeline
    }
    struct Timeline: Decodable {
      let rate: Int
      let length: Int
      let segments: [Segment]
    }
    struct Segment: Decodable {
      let role: String
      let block: Int
      let start: Int
      let end: Int
      let pause: Int
      let padding: Int
    }
    let items: [Item]
  }

  private static let page = """
    ---
    title: Der Rat tagt
    ressort: Welt
    lead: Es wird spannend. Viele hoffen.
    dateline: Blauthal
    ---

    Es geht los. Alle kamen. „Wir sind bereit“, hieß es.

    Danach sprach der Trainer.

    > „Wir sind sehr zufrieden mit dem Tag.“

    Dann gingen alle.

    ## Lange Debatte

    Man stritt bis in die Nacht.

    """

  /// The silences that a profile asks for, read from its file.
  private static func pauses(of voice: String) throws -> [String: Int] {
    let text = try String(contentsOfFile: Program.root + "/Voices/\(voice).toml", encoding: .utf8)
    let section = text.split(separator: "[pauses]", maxSplits: 1).last ?? ""
    var pauses: [String: Int] = [:]
    for line in section.split(separator: "\n").prefix(while: { !$0.hasPrefix("[text]") }) {
      let parts = line.prefix { $0 != "#" }.split(separator: "=").map { $0.filter { $0 != " " } }
      if parts.count == 2, let number = Int(parts[1]) { pauses[parts[0]] = number }
    }
    return pauses
  }

  @Test("each boundary has its silence of the profile, exact to the sample in the decoded file")
  func exact() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, as: "pages/rat.md")
    let run = try await Program.anhoeren([
      "edition", folder.path + "/pages", "--date", "2025-09-05", "--format", "wav", "--voice", "formant",
      "--output", folder.path + "/Output",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let root = folder.path + "/Output/2025-09-05"
    let edition = try JSONDecoder().decode(
      Edition.self, from: Data(contentsOf: URL(filePath: root + "/edition.json")))
    let item = try #require(edition.items.first)
    let file = root + "/" + (try #require(item.audio.first).file)
    let raw = folder.path + "/decoded.raw"
    let decoded = try await Program.run(
      "ffmpeg", ["-v", "error", "-i", file, "-f", "s16le", "-ac", "1", raw])
    #expect(decoded.status == 0, "\(decoded.errors)")
    let bytes = try Data(contentsOf: URL(filePath: raw))
    let samples = stride(from: 0, to: bytes.count - 1, by: 2).map {
      Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
    }
    let segments = item.timeline.segments
    let rate = item.timeline.rate
    #expect(samples.count == item.timeline.length)

    let roles = segments.map(\.role)
    #expect(
      roles == [
        "headline", "lead", "lead", "dateline", "body", "body", "body", "body", "quote", "body", "subheading",
        "body",
      ])
    let pauses = try Self.pauses(of: "formant")
    let kinds = [
      "after_heading", "sentence", "paragraph", "after_dateline", "sentence", "sentence", "paragraph",
      "before_quote", "after_quote", "before_subheading", "after_heading",
    ]
    #expect(segments.dropFirst().map(\.pause) == (try kinds.map { try #require(pauses[$0]) }))

    for (before, after) in zip(segments, segments.dropFirst()) {
      let nominal = (after.pause * rate + 500) / 1000 + after.padding
      #expect(after.start - before.end == nominal)
      // What rings on behind a sound is gone after 100 ms; from there to the next sound there is nothing.
      let silence = samples[(before.end + rate / 10)..<after.start]
      #expect(silence.allSatisfy { abs(Int($0)) <= 1 }, "before sample \(after.start)")
      #expect(samples[after.start..<(after.start + rate / 100)].contains { abs(Int($0)) > 1 })
      #expect(samples[(before.end - rate / 100)..<before.end].contains { abs(Int($0)) > 1 })
    }
    let last = try #require(segments.last)
    let end = try #require(pauses["article_end"]) * rate / 1000
    let rest = samples.count - last.end - end
    #expect((0..<rate).contains(rest))
    #expect(samples[(last.end + rate / 10)...].allSatisfy { abs(Int($0)) <= 1 })
  }
}

import EditionModel
import Publishing
import TestSupport
import Testing

/// WebVTT read by the rules of the W3C, strictly.
@Suite("Transcripts")
struct TranscriptTests {
  static let hostile = [
    "Ein Satz.", "A --> B", "<v Redaktion>Nein</v>", "&amp; &lt; &", "Zeile\r\nZeile\n\nZeile",
    "\u{2028}\u{2029}\u{85}",
    "WEBVTT", "NOTE nichts", "00:00:01.000 --> 00:00:02.000", "\u{FEFF}\u{202E}tfird", "😀 „Ärger“", "-->",
    "\0\t\u{7}",
  ]

  /// A cue as a strict reader finds it.
  private struct Cue {
    let id: String
    let start: Int
    let end: Int
    let text: String
  }

  private static func milliseconds(_ time: Substring) throws -> Int {
    let characters = Array(time.utf8)
    try #require(characters.count == 12 && characters[2] == 58 && characters[5] == 58 && characters[8] == 46)
    let fields = time.split(whereSeparator: { ":.".contains($0) }).map { Int($0) ?? -1 }
    try #require(fields.count == 4 && fields.allSatisfy { $0 >= 0 } && fields[1] < 60 && fields[2] < 60)
    return ((fields[0] * 60 + fields[1]) * 60 + fields[2]) * 1000 + fields[3]
  }

  private static func cues(_ text: String) throws -> [Cue] {
    let scalars = text.unicodeScalars
    try #require(!scalars.contains { $0.value < 32 && $0 != "\n" })
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    try #require(lines.first == "WEBVTT" && lines.last == "")
    let blocks = lines.dropFirst().dropLast().split(separator: "", omittingEmptySubsequences: true)
    return try blocks.map { block in
      let block = Array(block)
      try #require(block.count == 3)
      let times = block[1].split(separator: " ")
      try #require(times.count == 3 && times[1] == "-->")
      try #require(!block[2].contains("-->") && !block[2].contains("<") && !block[2].contains(">"))
      return Cue(
        id: String(block[0]), start: try milliseconds(times[0]), end: try milliseconds(times[2]),
        text: String(block[2]))
    }
  }

  @Test("every transcript is well formed, in order and inside its track, whatever the sentences say")
  func strict() throws {
    for headline in Self.hostile {
      let edition = try SampleEdition.edition(headline: headline)
      let texts = [Transcript.webVTT(of: edition)] + edition.tracks.map { Transcript.webVTT(of: $0) }
      for text in texts {
        let cues = try Self.cues(text)
        #expect(cues.map(\.id) == cues.indices.map { "\($0 + 1)" })
        #expect(cues.allSatisfy { $0.start < $0.end && $0.end <= 8_000 })
        #expect(zip(cues, cues.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
      #expect(try Self.cues(texts[0]).count == 3)
    }
  }

  @Test("what a player shows is the sentence")
  func unescaped() throws {
    let edition = try SampleEdition.edition(headline: "Tom & <Jerry> --> &amp;")
    let cue = try #require(try Self.cues(Transcript.webVTT(of: edition)).dropFirst().first)
    let shown = cue.text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&amp;", with: "&")
    #expect(shown == "Tom & <Jerry> --> &amp;")
  }

  @Test("the manifest, playlist and chapters stay valid, whatever the headline says", arguments: hostile)
  func manifest(headline: String) async throws {
    let edition = try SampleEdition.edition(headline: headline)
    let text = try JSON.text(of: edition)
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    #expect(try JSON.value(Edition.self, from: Array(text.utf8)) == edition)
    #expect(Playlist.m3u8(of: edition).split(whereSeparator: \.isNewline).count == 6)
  }
}

import EditionModel
import Publishing
import TestSupport
import Testing

@Suite("What is derived from the manifest")
struct ExportTests {
  @Test("the playlist names every track once, relative and in order")
  func playlist() throws {
    try Golden.expect(Playlist.m3u8(of: SampleEdition.edition()), is: "edition.m3u8")
  }

  @Test("a line break in a headline begins no entry of its own")
  func playlistInjection() throws {
    let text = Playlist.m3u8(
      of: try SampleEdition.edition(headline: "Eins\n#EXTINF:1,Zwei\nhttp://example.org/x"))
    #expect(text.split(separator: "\n").count == 6)
  }

  @Test("a Ressort's playlist holds its own tracks")
  func ressortPlaylist() throws {
    let edition = try SampleEdition.edition()
    let sections = RessortSection.all(of: edition)
    #expect(sections.map(\.name) == ["Sachsen"])
    try Golden.expect(
      Playlist.m3u8(of: try #require(sections.first), in: edition), is: "ressort-sachsen.m3u8")
  }

  @Test("the XML playlist says the same")
  func xspf() throws {
    try Golden.expect(XSPFPlaylist.xspf(of: SampleEdition.edition()), is: "edition.xspf")
  }

  @Test("the cue sheet has a track for each chapter")
  func cueSheet() throws {
    try Golden.expect(CueSheet.cue(of: SampleEdition.edition()), is: "edition.cue")
  }

  @Test("the audiobook's manifest is the one agreed on, and valid by its schema")
  func audiobook() async throws {
    let text = try JSON.text(of: AudiobookManifest(SampleEdition.edition()))
    try Golden.expect(text, is: "publication.json")
    #expect(try await Schema.faults(of: text, schema: "publication.schema.json") == "")
    for (part, hole) in [
      ("Audiobook\"", "Book\""), ("PT5S", "5"), ("tracks/01", "/tracks/01"), ("TR/audio", "TR/x"),
    ] {
      let damaged = text.replacing(part, with: hole)
      #expect(try await Schema.faults(of: damaged, schema: "publication.schema.json") != "", "\(part)")
    }
  }

  @Test("a track's transcript has a cue for each sentence, and no cue text ends a cue")
  func trackTranscript() throws {
    let edition = try SampleEdition.edition()
    try Golden.expect(Transcript.webVTT(of: try #require(edition.items.first)), is: "01-sachsen-bruecke.vtt")
  }

  @Test("the edition's transcript counts from the start of its file")
  func editionTranscript() throws {
    try Golden.expect(Transcript.webVTT(of: SampleEdition.edition()), is: "edition.vtt")
  }

  @Test("the chapters are in seconds")
  func chapters() throws {
    try Golden.expect(JSON.text(of: ChapterList(SampleEdition.edition())), is: "chapters.json")
  }

  @Test("the manifest is the one agreed on, and reads back as what was written")
  func manifest() throws {
    let edition = try SampleEdition.edition()
    let text = try JSON.text(of: edition)
    try Golden.expect(text, is: "edition.json")
    #expect(try JSON.value(Edition.self, from: Array(text.utf8)) == edition)
  }

  @Test("the manifest is valid by its schema, and a manifest with a hole is not")
  func schema() async throws {
    let text = try JSON.text(of: SampleEdition.edition())
    #expect(try await Schema.faults(of: text, schema: "edition.schema.json") == "")
    let damaged = text.replacing("\"revision\" : 1", with: "\"revision\" : 0")
    #expect(try await Schema.faults(of: damaged, schema: "edition.schema.json").contains("minimum"))
  }

  @Test(
    "file names are ASCII slugs with the number in front",
    arguments: [
      (
        1, "Welt", "Kreml: Nato-Truppen in der Ukraine gefährlich",
        "01-welt-kreml-nato-truppen-in-der-ukraine-gefaehrlich"
      ),
      (12, "Sport", "../../etc/passwd", "12-sport-etc-passwd"),
      (7, "", "„…“ --> \u{202E}", "07-ohne-titel"),
      (100, "Kultur", "Ärger über Łódź & Çiçek", "100-kultur-aerger-ueber-lodz-cicek"),
    ])
  func names(number: Int, ressort: String, headline: String, name: String) {
    #expect(EditionFolder.trackName(number: number, ressort: ressort, headline: headline) == name)
  }

  @Test("a revision is seen in the name that podcast apps fetch")
  func revision() throws {
    let date = try #require(CalendarDate("2025-09-05"))
    #expect(EditionFolder.wholeName(date: date, revision: 1) == "edition-2025-09-05")
    #expect(EditionFolder.wholeName(date: date, revision: 3) == "edition-2025-09-05-r3")
  }
}

import EditionModel
import Publishing
import Scripting
import Store
import Testing

@testable import EditionJob

@Suite("What a track is known by before its text is read")
struct TrackSourceTests {
  private static func article(_ text: String, ressort: String = "Sport") -> Article {
    Article(
      id: "tor", date: nil, ressort: ressort, headline: "Ein Tor",
      blocks: [Block(kind: .paragraph, text: text)])
  }

  private static func opening() throws -> Opening {
    Opening(
      newspaper: nil, date: try #require(CalendarDate("2025-09-05")), notice: "Synthetisch.", sections: [])
  }

  private static func track(
    _ text: TrackText = .article(article("Es fiel spät.")), studio: String = "a", reader: Int = 0,
    format: AudioFormat = .mp3, jingle: JingleMark.Place? = nil, namesUnknown: Bool = true
  ) throws -> StoreKey {
    let jingle = jingle.map {
      JingleCue.Identity(place: $0, sha256: "0", pause: Milliseconds(1), pauseAfter: Milliseconds(2))
    }
    let encoding = SoundSettings.standard.encoding(of: format, from: SampleRate(hertz: 22_050))
    return try StoreKey(
      "source",
      of: TrackSource(
        text: text, studio: studio, reader: reader, encodings: [encoding], jingle: jingle,
        namesUnknown: namesUnknown))
  }

  @Test("whatever decides a track is in its key")
  func tracks() throws {
    let keys = [
      try Self.track(), try Self.track(.article(Self.article("Es fiel früh."))),
      // Its Ressort may have a voice of its own.
      try Self.track(.article(Self.article("Es fiel spät.", ressort: "Welt"))),
      try Self.track(.opening(Self.opening())), try Self.track(.teasers([])), try Self.track(studio: "b"),
      try Self.track(reader: 1), try Self.track(format: .flac), try Self.track(jingle: .end),
      try Self.track(jingle: .between), try Self.track(namesUnknown: false),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(try Self.track() == keys[0])
  }

  private static func bulletin(
    minutes: Int = 5, ids: [String] = ["tor"], text: String = "Es fiel spät.", place: Int = 0,
    studio: String = "a"
  ) throws -> StoreKey {
    try StoreKey(
      "bulletin source",
      of: BulletinSource(
        minutes: minutes, opening: opening(), ids: ids, articles: [article(text)], places: [place],
        studio: studio, encodings: []))
  }

  @Test("whatever decides a bulletin is in its key, the articles' names in the edition too")
  func bulletins() throws {
    let keys = [
      try Self.bulletin(), try Self.bulletin(minutes: 6), try Self.bulletin(ids: ["tor-2"]),
      try Self.bulletin(text: "Es fiel früh."), try Self.bulletin(place: 1), try Self.bulletin(studio: "b"),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(try Self.bulletin() == keys[0])
  }

  @Test("what is kept of a source names a key, and nothing else", arguments: ["", "../a", "AB"])
  func kept(name: String) throws {
    let known = KnownTrack(key: try Self.track(), unknown: [])
    let text = try JSON.text(of: known)
    #expect(try JSON.value(KnownTrack.self, from: Array(text.utf8)).key == known.key)
    let other = text.replacing(known.key.description, with: name)
    #expect(throws: DecodingError.self) { try JSON.value(KnownTrack.self, from: Array(other.utf8)) }
  }
}

import EditionModel
import Scripting
import Testing

@Suite("Scripts of the short edition and the last track")
struct BulletinScriptTests {
  private static let writer = ScriptWriter(
    profile: VoiceProfile(
      name: "probe", summary: "", engine: "espeak-ng",
      settings: VoiceSettings(voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60),
      pauses: .news, loudness: -19, dateline: .spoken, credit: .spoken))

  private static func said(_ script: Script) -> [String] {
    script.utterances.map { "\($0.role.rawValue): \($0.written.rawValue)" }
  }

  @Test("headline, lead and body from the beginning on, without dateline, subheadings and credit")
  func article() {
    let script = Self.writer.bulletinScript(
      for: Article(
        id: "rat", date: nil, ressort: "Lokales", headline: "Der Rat tagt", lead: "Es wird spannend.",
        dateline: "Neustadt", credit: "dpa",
        blocks: [
          Block(kind: .paragraph, text: "Es geht los. Alle kamen."),
          Block(kind: .subheading, text: "Lange Debatte"),
          Block(kind: .quote, text: "„Wir sind bereit.“"),
        ]))
    #expect(
      Self.said(script) == [
        "headline: Der Rat tagt", "lead: Es wird spannend.", "bulletin: Es geht los.",
        "bulletin: Alle kamen.", "bulletin: „Wir sind bereit.“",
      ])
    #expect(script.utterances.map(\.chapter) == ["Lokales: Der Rat tagt", nil, nil, nil, nil])
    #expect(script.utterances.map(\.pauseBefore.value) == [0, 700, 750, 400, 750])
  }

  @Test("greeting and last words are German and say what is heard")
  func frame() throws {
    let date = try #require(CalendarDate("2025-09-05"))
    let frame = BulletinFrame(
      newspaper: "Blauthaler Zeitung", date: date, notice: "Diese Stimme ist künstlich.")
    let greeting = Self.writer.bulletinGreeting(frame)
    #expect(
      greeting.utterances.map(\.written.rawValue) == [
        "Blauthaler Zeitung.", "Die Kurzausgabe vom Freitag, dem 5. September 2025.",
        "Diese Stimme ist künstlich.",
      ])
    #expect(
      greeting.utterances[1].spoken.rawValue.hasPrefix("Die Kurzausgabe vom Freitag, dem fünften September"))
    #expect(greeting.utterances.map(\.chapter) == ["Begrüßung", nil, nil])
    let nameless = Self.writer.bulletinGreeting(
      BulletinFrame(newspaper: nil, date: date, notice: "Diese Stimme ist künstlich."))
    #expect(nameless.utterances.count == 2)
    #expect(nameless.utterances[0].chapter == "Begrüßung")
    let farewell = Self.writer.bulletinFarewell()
    #expect(
      Self.said(farewell) == [
        "opening: Das war die Kurzausgabe.",
        "opening: Alle Artikel in voller Länge hören Sie in der ganzen Ausgabe.",
      ])
    #expect(farewell.utterances.map(\.chapter) == ["Schluss", nil])
  }

  @Test("the last track has a heading, and a chapter for each title")
  func teasers() {
    let script = Self.writer.script(for: [
      Teaser(
        date: "09:41", minutes: 1, title: "Blitzer im Landkreis", teaser: "An acht Stellen. Vorsicht!",
        author: "Redaktion"),
      Teaser(date: nil, minutes: nil, title: "Was nun?", teaser: nil, author: nil),
    ])
    #expect(
      Self.said(script) == [
        "headline: Weitere Meldungen", "subheading: Blitzer im Landkreis", "body: An acht Stellen.",
        "body: Vorsicht!", "subheading: Was nun?",
      ])
    #expect(
      script.utterances.map(\.chapter) == [
        "Weitere Meldungen", "Blitzer im Landkreis", nil, nil, "Was nun?",
      ])
    #expect(script.id == "weitere-meldungen")
  }
}

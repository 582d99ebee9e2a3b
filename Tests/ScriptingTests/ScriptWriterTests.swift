import EditionModel
import Scripting
import Testing

@Suite("Scripts")
struct ScriptWriterTests {
  private static let pauses = Pauses(
    sentence: .init(1), paragraph: .init(2), beforeSubheading: .init(3), afterHeading: .init(4),
    afterDateline: .init(5), beforeQuote: .init(8), afterQuote: .init(9), quotation: .init(10),
    dash: .init(11), clause: .init(6), articleEnd: .init(7))

  private static func writer(
    dateline: VoiceProfile.SmallPrint = .spoken, credit: VoiceProfile.SmallPrint = .spoken
  ) -> ScriptWriter {
    ScriptWriter(
      profile: VoiceProfile(
        name: "probe", summary: "", engine: "espeak-ng",
        settings: VoiceSettings(voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60),
        pauses: pauses, loudness: -19, dateline: dateline, credit: credit))
  }

  private static func article(
    headline: String = "Der Rat tagt", lead: String? = nil, dateline: String? = nil, credit: String? = nil,
    blocks: [Block] = [Block(kind: .paragraph, text: "Es geht los. Alle kamen.")]
  ) -> Article {
    Article(
      id: "rat", date: nil, ressort: "Lokales", headline: headline, lead: lead, dateline: dateline,
      credit: credit,
      blocks: blocks)
  }

  private static func said(_ script: Script) -> [String] {
    script.utterances.map { "\($0.role.rawValue): \($0.written.rawValue)" }
  }

  @Test("headline, lead, dateline, body, credit, in this order")
  func order() {
    let script = Self.writer().script(
      for: Self.article(
        lead: "Es wird spannend. Viele hoffen.", dateline: "Neustadt", credit: "dpa",
        blocks: [
          Block(kind: .paragraph, text: "Es geht los. Alle kamen."),
          Block(kind: .subheading, text: "Lange Debatte"),
          Block(kind: .quote, text: "„Wir sind bereit. Ich freue mich.“"),
        ]))
    #expect(
      Self.said(script) == [
        "headline: Der Rat tagt", "lead: Es wird spannend.", "lead: Viele hoffen.", "dateline: Neustadt.",
        "body: Es geht los.", "body: Alle kamen.", "subheading: Lange Debatte", "quote: „Wir sind bereit.",
        "quote: Ich freue mich.“", "credit: dpa.",
      ])
    #expect(script.utterances.map(\.block) == [0, 1, 1, 2, 3, 3, 4, 5, 5, 6])
    #expect(script.utterances.map(\.pauseBefore.value) == [0, 4, 1, 2, 5, 1, 3, 4, 1, 9])
    #expect(script.pauseAfter == Self.pauses.articleEnd)
  }

  @Test("a quotation of its own has its pauses; between two there is that of paragraphs")
  func quotes() {
    let script = Self.writer().script(
      for: Self.article(blocks: [
        Block(kind: .paragraph, text: "Es geht los."), Block(kind: .quote, text: "„Ja. Nein.“"),
        Block(kind: .quote, text: "„Gut.“"), Block(kind: .paragraph, text: "Alle kamen."),
        Block(kind: .quote, text: "„Schön.“"), Block(kind: .subheading, text: "Danach"),
        Block(kind: .quote, text: "„So.“"),
      ]))
    #expect(script.utterances.map(\.pauseBefore.value) == [0, 4, 8, 1, 2, 9, 8, 3, 4])
  }

  @Test("the headline begins a chapter, and every subheading one more")
  func chapters() {
    let script = Self.writer().script(
      for: Self.article(
        headline: "Der Rat tagt. Die Stadt wartet.",
        blocks: [
          Block(kind: .paragraph, text: "Es geht los. Alle kamen."),
          Block(kind: .subheading, text: "Streit? Ja!"),
          Block(kind: .paragraph, text: "Man stritt. Man lachte."),
          Block(kind: .subheading, text: "Das Ende"),
          Block(kind: .paragraph, text: "Man ging."),
        ]))
    #expect(
      script.utterances.map(\.chapter) == [
        "Der Rat tagt. Die Stadt wartet.", nil, nil, "Streit? Ja!", nil, nil, "Das Ende", nil,
      ])
  }

  @Test(
    "a heading is one utterance however many stops it holds",
    arguments: [
      "Putin droht. Kiew antwortet.", "„Ich höre nie auf!“ Ein Gespräch mit Maria Stein",
      "Was nun? Drei Antworten",
      "TSV auf Platz 3. Trainer Berger lobt sein Team", "Heute: Sturm. Morgen: Regen. Dann: Schnee.",
    ])
  func headings(headline: String) {
    let script = Self.writer().script(for: Self.article(headline: headline))
    #expect(script.utterances[0].written.rawValue == headline)
    #expect(script.utterances.filter { $0.role == .headline }.count == 1)
    #expect(script.utterances[0].chapter == headline)
  }

  @Test("the sentences of a heading are read one by one")
  func readingOfHeadings() {
    let script = Self.writer().script(for: Self.article(headline: "TSV auf Platz 3. Trainer Berger jubelt"))
    #expect(script.utterances[0].spoken.rawValue == "TSV auf Platz drei. Trainer Berger jubelt")
    #expect(script.utterances[0].changes.map(\.written) == ["3"])
  }

  @Test("a long headline stays whole and loses nothing")
  func longHeadline() {
    let headline = String(repeating: "Der Rat streitet über die Brücke am Markt, ", count: 30) + "und nun?"
    let script = Self.writer().script(for: Self.article(headline: headline))
    #expect(script.utterances[0].written.rawValue == headline)
    #expect(script.title == headline)
  }

  @Test("the voice profile decides whether dateline and credit are said")
  func smallPrint() {
    let article = Self.article(dateline: "Neustadt", credit: "dpa")
    let roles = Self.writer(dateline: .dropped, credit: .dropped).script(for: article).utterances.map(\.role)
    #expect(roles == [.headline, .body, .body])
    let spoken = Self.writer(dateline: .spoken, credit: .dropped).script(for: article).utterances.map(\.role)
    #expect(spoken == [.headline, .dateline, .body, .body])
  }

  @Test(
    "a dateline that ends with a stop gets no second one",
    arguments: [
      ("Neustadt", "Neustadt."), ("Frankfurt a. M.", "Frankfurt a. M."),
      ("Wien (Österreich)", "Wien (Österreich)."),
    ])
  func dateline(dateline: String, written: String) {
    let script = Self.writer().script(for: Self.article(dateline: dateline))
    #expect(script.utterances[1].written.rawValue == written)
  }

  @Test("a paragraph without a word says nothing", arguments: ["", " ", "\u{A0}"])
  func empty(text: String) {
    let script = Self.writer().script(
      for: Self.article(blocks: [
        Block(kind: .paragraph, text: text), Block(kind: .paragraph, text: "Es geht los."),
      ]))
    #expect(Self.said(script) == ["headline: Der Rat tagt", "body: Es geht los."])
  }

  @Test("running text is read in paragraphs")
  func text() {
    let script = Self.writer().script(forText: "Eins. Zwei.\n\nDrei\nvier.", id: "probe")
    #expect(Self.said(script) == ["body: Eins.", "body: Zwei.", "body: Drei vier."])
    #expect(script.utterances.map(\.pauseBefore.value) == [0, 1, 2])
    #expect(script.pauseAfter == .zero)
  }
}

@Suite("The overview")
struct OverviewTests {
  private static func script(newspaper: String? = "Neustädter Bote", headlines: [String]) throws -> Script {
    try script(newspaper: newspaper, [Opening.Section(ressort: "Welt", headlines: headlines)])
  }

  private static func script(
    newspaper: String? = "Neustädter Bote", _ sections: [Opening.Section]
  ) throws -> Script {
    let profile = VoiceProfile(
      name: "probe", summary: "", engine: "espeak-ng",
      settings: VoiceSettings(voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60),
      pauses: .news,
      loudness: -19, dateline: .spoken, credit: .dropped)
    return ScriptWriter(profile: profile).script(
      for: Opening(
        newspaper: newspaper, date: try #require(CalendarDate("2025-09-05")),
        notice: "Diese Stimme ist künstlich.", sections: sections))
  }

  @Test("the newspaper, the day, the notice, then the headlines by Ressort")
  func order() throws {
    let script = try Self.script(headlines: ["Der Rat tagt", "Es regnet"])
    #expect(
      script.utterances.map(\.written.rawValue) == [
        "Neustädter Bote.", "Audioausgabe vom Freitag, dem 5. September 2025.", "Diese Stimme ist künstlich.",
        "Die Themen dieser Ausgabe", "Welt", "Der Rat tagt.", "Es regnet.",
      ])
    #expect(
      script.utterances.map(\.role) == [.opening, .opening, .opening, .subheading, .subheading, .body, .body])
    #expect(script.utterances.map(\.chapter) == ["Überblick", nil, nil, nil, nil, nil, nil])
  }

  @Test(
    "of very many headlines each Ressort's first ones are named, and how many more there are",
    arguments: [
      ([40], [40], [String]()), ([41], [40], ["Und ein weiterer Artikel."]),
      ([3, 100, 18], [3, 19, 18], ["Und einundachtzig weitere Artikel."]),
      ([30, 30], [20, 20], ["Und zehn weitere Artikel.", "Und zehn weitere Artikel."]),
      (
        [Int](repeating: 2, count: 41), [Int](repeating: 1, count: 41),
        [String](repeating: "Und ein weiterer Artikel.", count: 41)
      ),
    ])
  func many(headlines: [Int], named: [Int], more: [String]) throws {
    let sections = headlines.enumerated().map { index, count in
      Opening.Section(ressort: "Ressort", headlines: (0..<count).map { _ in "Nachricht" })
    }
    let body = try Self.script(sections).utterances.filter { $0.role == .body }.map(\.spoken.rawValue)
    #expect(body.filter { $0 == "Nachricht." }.count == named.reduce(0, +))
    #expect(body.filter { $0 != "Nachricht." } == more)
  }

  @Test("without a newspaper the day comes first, and the chapter with it")
  func withoutNewspaper() throws {
    let script = try Self.script(newspaper: nil, headlines: [])
    #expect(script.utterances.first?.written.rawValue == "Audioausgabe vom Freitag, dem 5. September 2025.")
    #expect(script.utterances.first?.chapter == "Überblick")
  }

  @Test(
    "a headline in the list is closed with a stop where it has no mark",
    arguments: [
      ("Der Rat tagt", "Der Rat tagt."), ("Was nun?", "Was nun?"), ("„Was nun?“", "„Was nun?“"),
      ("Rat sagt „Nein“", "Rat sagt „Nein“."), ("Weiter so …", "Weiter so …"),
      ("Sieg (nach Verlängerung)", "Sieg (nach Verlängerung)."),
      ("Bote e. V.", "Bote e. V."), ("»Halt!«", "»Halt!«"),
    ])
  func closed(headline: String, written: String) throws {
    #expect(try Self.script(headlines: [headline]).utterances.last?.written.rawValue == written)
  }
}

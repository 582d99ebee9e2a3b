import EditionModel

/// An edition whose every text tries to be something else than text: more than intake lets through.
enum HostileEdition {
  static let texts = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(2)>", "]]> --> <!-- ",
    "' \" ` &amp; &#60;",
    "\"\u{301} onfocus=alert(3) autofocus x=\"", "<\u{301}b>&\u{301}lt;", "Zeile\nZeile",
    "\u{202E}tfird \u{2066}links",
    "\u{2028}\u{2029}", "{{notice}} {{{data}}}", "😀👩‍👩‍👧 „Ärger“", String(repeating: "W", count: 300),
    "javascript:alert(4)", "\u{FEFF}Titel",
  ]

  static func make(day: String = "2025-09-05") throws -> Edition {
    let rate = SampleRate.hz22050
    var start = SampleCount.zero
    let items = try texts.enumerated().map { number, text in
      defer { start = start + SampleCount(rate.hertz * 10) }
      return try item(text, number: number, start: start, rate: rate)
    }
    guard let date = CalendarDate(day) else { throw CancellationError() }
    let hash = String(repeating: "a", count: 64)
    return Edition(
      date: date, revision: 1, newspaper: texts[0], title: texts.joined(separator: " "), notice: texts[1],
      audio: items[1].audio, transcript: "text/edition.vtt",
      chapters: items.map { Chapter(title: $0.chapterTitle, start: $0.start) }, opening: items[0],
      items: Array(items.dropFirst()), warnings: [],
      build: BuildRecord(
        tool: "anhoeren 0.1.0", engine: "e", voice: .init(name: "v", sha256: hash), lexicons: [],
        configuration: .init(name: "c", sha256: hash), input: hash))
  }

  private static func item(_ text: String, number: Int, start: SampleCount, rate: SampleRate) throws
    -> EditionItem
  {
    let roles: [Role] = [.headline, .kicker, .lead, .dateline, .body, .subheading, .quote, .credit]
    let segments = roles.enumerated().map { index, role in
      Segment(
        role: role, block: index, start: SampleCount(index * rate.hertz + 4410),
        end: SampleCount(index * rate.hertz + 20_000), pause: .zero, padding: .zero,
        written: WrittenText(rawValue: text), spoken: SpokenText(rawValue: text))
    }
    let article = Article(
      id: text, date: CalendarDate("2025-09-04"), ressort: text, kicker: text, headline: text, lead: text,
      dateline: text, credit: text, author: text, url: "javascript:alert(5)//\(text)", blocks: [])
    let audio = AudioFile(
      format: .mp3, file: "edition-2025-09-05.mp3", bytes: 1000, sha256: String(repeating: "b", count: 64),
      sampleRate: rate, samples: SampleCount(rate.hertz * 10), loudness: nil, truePeak: nil)
    return EditionItem(
      article: article, id: text, number: number, source: text, headline: text, audio: [audio],
      transcript: "text/x.vtt", start: start, padding: .zero,
      timeline: Timeline(
        rate: rate, length: SampleCount(rate.hertz * 10), segments: segments,
        chapters: [Chapter(title: text, start: .zero)]))
  }
}

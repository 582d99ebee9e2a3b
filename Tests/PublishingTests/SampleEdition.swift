import EditionModel

/// A small edition with what is awkward in it: markup, arrows and line breaks in titles.
enum SampleEdition {
  static let rate = SampleRate.hz22050

  static func edition(headline: String = "Brücke \"fertig\" & <b>frei</b> --> Stau vorbei") throws -> Edition
  {
    let opening = item(
      article: nil, id: "opening", number: 0, headline: "Überblick", name: "00-ueberblick", start: .zero,
      sentences: [("Guten Morgen.", .opening)])
    let article = Article(
      id: "bruecke", date: CalendarDate("2025-09-05"), ressort: "Sachsen", headline: headline, credit: "dpa",
      url: "https://example.org/bruecke?a=1&b=2", blocks: [],
      skipped: [SkippedText(reason: "menu", text: ["MENÜ"])])
    let first = item(
      article: article, id: "bruecke", number: 1, headline: headline, name: "01-sachsen-bruecke",
      start: SampleCount(rate.hertz * 3),
      sentences: [(headline, .headline), ("Am 5. September\u{2028}ist sie offen -->.", .body)])
    return Edition(
      date: try date(), revision: 1, newspaper: "Blauthaler Zeitung",
      title: "Blauthaler Zeitung – Freitag, 5. September 2025", notice: "Synthetische Stimme.",
      audio: [audio("edition-2025-09-05.mp3", seconds: 8)], transcript: "text/edition.vtt",
      chapters: [
        Chapter(title: "Überblick", start: .zero),
        Chapter(title: "Sachsen: \(headline)", start: SampleCount(rate.hertz * 3), url: article.url),
      ],
      opening: opening, items: [first], warnings: [Warning(source: "bruecke", message: "Ein Hinweis.")],
      build: BuildRecord(
        tool: "anhoeren 0.1.0", engine: "eSpeak NG 1.51",
        voice: .init(name: "nachrichten", sha256: String(repeating: "a", count: 64)), lexicons: [],
        configuration: .init(name: "order", sha256: String(repeating: "b", count: 64)),
        input: String(repeating: "c", count: 64)))
  }

  private static func date() throws -> CalendarDate {
    guard let date = CalendarDate("2025-09-05") else { throw CancellationError() }
    return date
  }

  private static func audio(_ file: String, seconds: Int) -> AudioFile {
    AudioFile(
      format: .mp3, file: file, bytes: 1000, sha256: String(repeating: "d", count: 64), sampleRate: rate,
      samples: SampleCount(rate.hertz * seconds), loudness: -19.02, truePeak: -1.5)
  }

  private static func item(
    article: Article?, id: String, number: Int, headline: String, name: String, start: SampleCount,
    sentences: [(String, Role)]
  ) -> EditionItem {
    let segments = sentences.enumerated().map { index, sentence in
      Segment(
        role: sentence.1, block: index, start: SampleCount(4410 + index * 40_000),
        end: SampleCount(30_000 + index * 40_000), pause: Milliseconds(index * 700), padding: .zero,
        written: WrittenText(rawValue: sentence.0), spoken: SpokenText(rawValue: sentence.0))
    }
    let seconds = number == 0 ? 3 : 5
    return EditionItem(
      article: article, id: id, number: number, source: article.map { "\($0.id).txt" }, headline: headline,
      audio: [audio("tracks/\(name).mp3", seconds: seconds)], transcript: "text/\(name).vtt", start: start,
      padding: .zero,
      timeline: Timeline(
        rate: rate, length: SampleCount(rate.hertz * seconds), segments: segments,
        chapters: [Chapter(title: headline, start: .zero)]))
  }
}

import EditionModel

/// Editions for feeds: small, of any day, with whatever text a test wants in them.
enum FeedEditions {
  static let rate = SampleRate.hz22050

  static func edition(
    _ day: String = "2025-09-05", revision: Int = 1, newspaper: String = "Blauthaler Zeitung",
    headlines: [String] = ["Brücke \"fertig\" & <b>frei</b>", "Ein Tor genügt"],
    sentence: String = "Am 5. September ist sie offen.", formats: [AudioFormat] = [.mp3]
  ) throws -> Edition {
    guard let date = CalendarDate(day) else { throw CancellationError() }
    var start = SampleCount(rate.hertz * 3)
    var items: [EditionItem] = []
    for (index, headline) in headlines.enumerated() {
      let item = item(headline, number: index + 1, sentence: sentence, start: start, date: date)
      items.append(item)
      start = start + item.timeline.length
    }
    let opening = EditionItem(
      article: nil, id: "opening", number: 0, source: nil, headline: "Überblick",
      audio: [audio("tracks/00-ueberblick.mp3", .mp3, seconds: 3)], transcript: "text/00-ueberblick.vtt",
      start: .zero, padding: .zero, timeline: timeline("Überblick", [("Guten Morgen.", .opening)], seconds: 3)
    )
    let name = "edition-\(day)\(revision == 1 ? "" : "-r\(revision)")"
    return Edition(
      date: date, revision: revision, newspaper: newspaper, title: "\(newspaper) – \(date.inGermanTitle)",
      notice: "Diese Ausgabe liest eine synthetische Stimme.",
      audio: formats.map { audio("\(name).\($0.fileExtension)", $0, seconds: start.value / rate.hertz) },
      transcript: "text/edition.vtt",
      chapters: ([opening] + items).map { Chapter(title: $0.chapterTitle, start: $0.start, url: $0.url) },
      opening: opening, items: items, warnings: [],
      build: BuildRecord(
        tool: "anhoeren 0.1.0", engine: "eSpeak NG 1.51",
        voice: .init(name: "nachrichten", sha256: String(repeating: "a", count: 64)), lexicons: [],
        configuration: .init(name: "order", sha256: String(repeating: "b", count: 64)),
        input: String(repeating: "c", count: 64)))
  }

  private static func item(
    _ headline: String, number: Int, sentence: String, start: SampleCount, date: CalendarDate
  ) -> EditionItem {
    let article = Article(
      id: "a\(number)", date: date, ressort: number == 1 ? "Sachsen" : "Sport", headline: headline,
      author: number == 1 ? "Anna Weber" : nil,
      url: number == 1 ? "https://example.org/a?b=1&c=2" : "javascript:alert(1)", blocks: [])
    return EditionItem(
      article: article, id: article.id, number: number, source: "a\(number).txt", headline: headline,
      audio: [audio("tracks/0\(number)-a.mp3", .mp3, seconds: 5)], transcript: "text/0\(number)-a.vtt",
      start: start, padding: .zero,
      timeline: timeline(
        headline, [(headline, .headline), (sentence, .body), ("Und noch einer.", .body)], seconds: 5))
  }

  private static func timeline(_ title: String, _ sentences: [(String, Role)], seconds: Int) -> Timeline {
    Timeline(
      rate: rate, length: SampleCount(rate.hertz * seconds),
      segments: sentences.enumerated().map { index, sentence in
        Segment(
          role: sentence.1, block: index, start: SampleCount(4410 + index * 20_000),
          end: SampleCount(20_000 + index * 20_000), pause: Milliseconds(0), padding: .zero,
          written: WrittenText(rawValue: sentence.0), spoken: SpokenText(rawValue: sentence.0))
      }, chapters: [Chapter(title: title, start: .zero)])
  }

  private static func audio(_ file: String, _ format: AudioFormat, seconds: Int) -> AudioFile {
    AudioFile(
      format: format, file: file, bytes: 1000 * seconds, sha256: String(repeating: "d", count: 64),
      sampleRate: rate,
      samples: SampleCount(rate.hertz * seconds), loudness: -19, truePeak: -1.5)
  }
}

/// One track of an edition: an article, the spoken opening, or the pages' pointers to other articles.
public struct EditionItem: Hashable, Sendable, Codable {
  /// The article's id, or `opening`.
  public let id: String
  /// The position in the edition; the opening is 0, the first article 1.
  public let number: Int
  /// The name of the source file, without folders.
  public let source: String?
  /// Where the article stands on the web.
  public let url: String?
  /// The section of the paper.
  public let ressort: String?
  /// The short line above the headline.
  public let kicker: String?
  /// The headline.
  public let headline: String
  /// Who wrote it.
  public let author: String?
  /// The place it is from.
  public let dateline: String?
  /// The agency.
  public let credit: String?
  /// The day printed on the page.
  public let published: CalendarDate?
  /// The track in every format asked for.
  public let audio: [AudioFile]
  /// The WebVTT file with one cue a sentence.
  public let transcript: String
  /// Where the track begins in the whole-edition file.
  public let start: SampleCount
  /// The silence that stands behind the track in the whole-edition file, so that the next chapter starts on a whole second.
  public let padding: SampleCount
  /// When what is heard in the track.
  public let timeline: Timeline
  /// What the source holds and nobody says.
  public let skipped: [SkippedText]
  /// What the track points to, in the order in which it is read; in the last track only.
  public let teasers: [SpokenTeaser]?

  /// A published track; what concerns the article is taken from it.
  public init(
    article: Article?, id: String, number: Int, source: String?, headline: String, audio: [AudioFile],
    transcript: String, start: SampleCount, padding: SampleCount, timeline: Timeline,
    teasers: [SpokenTeaser]? = nil
  ) {
    self.id = id
    self.number = number
    self.source = source
    url = article?.url
    ressort = article?.ressort
    kicker = article?.kicker
    self.headline = headline
    author = article?.author
    dateline = article?.dateline
    credit = article?.credit
    published = article?.date
    self.audio = audio
    self.transcript = transcript
    self.start = start
    self.padding = padding
    self.timeline = timeline
    skipped = article?.skipped ?? []
    self.teasers = teasers
  }

  /// The title in chapter lists: "Welt: Kreml …", or the headline alone.
  public var chapterTitle: String {
    ressort.map { "\($0): \(headline)" } ?? headline
  }
}

/// The short edition (Kurzausgabe): headlines and first sentences, beside the whole one.
public struct Bulletin: Hashable, Sendable, Codable {
  /// What is said of one article.
  public struct Item: Hashable, Sendable, Codable {
    /// The article's id in the edition.
    public let id: String
    /// Where its headline's chapter begins.
    public let start: SampleCount
    /// How many sentences are said, the headline with them.
    public let sentences: Int

    /// A part of the bulletin.
    public init(id: String, start: SampleCount, sentences: Int) {
      self.id = id
      self.start = start
      self.sentences = sentences
    }
  }

  /// How long it was meant to be, in minutes.
  public let minutes: Int
  /// The title as players show it.
  public let title: String
  /// The bulletin in every format asked for.
  public let audio: [AudioFile]
  /// The WebVTT file with one cue a sentence.
  public let transcript: String
  /// When what is heard; its chapters are those of the file.
  public let timeline: Timeline
  /// The articles that are spoken of, in the order in which they are heard.
  public let items: [Item]
  /// The ids of the edition's articles that are not, in the order of the edition.
  public let leftOut: [String]

  /// A bulletin of about `minutes`.
  public init(
    minutes: Int, title: String, audio: [AudioFile], transcript: String, timeline: Timeline, items: [Item],
    leftOut: [String]
  ) {
    self.minutes = minutes
    self.title = title
    self.audio = audio
    self.transcript = transcript
    self.timeline = timeline
    self.items = items
    self.leftOut = leftOut
  }
}

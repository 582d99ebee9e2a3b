/// The parts of `edition.json` that tests compare with the files, read without the product's own types.
public struct Manifest: Decodable, Sendable {
  /// A named position.
  public struct Chapter: Decodable, Sendable {
    /// The title.
    public let title: String
    /// The position in samples.
    public let start: Int
  }

  /// A sound file.
  public struct Audio: Decodable, Sendable {
    /// The format's name.
    public let format: String
    /// The path inside the edition.
    public let file: String
    /// The length in samples.
    public let samples: Int
    /// The loudness in LUFS.
    public let loudness: Double
    /// The true peak in dBTP.
    public let truePeak: Double
  }

  /// One utterance.
  public struct Segment: Decodable, Sendable {
    /// Why it is said.
    public let role: String
    /// Its first sample.
    public let start: Int
    /// The sample after its last.
    public let end: Int
    /// The text.
    public let written: String
  }

  /// When what is heard.
  public struct Timeline: Decodable, Sendable {
    /// The length in samples.
    public let length: Int
    /// The chapters.
    public let chapters: [Chapter]
    /// The sentences.
    public let segments: [Segment]
    /// What is heard beside the voice.
    public let jingles: [Jingle]?
  }

  /// A Ressort's file.
  public struct Section: Decodable, Sendable {
    /// Where an article begins in it.
    public struct Item: Decodable, Sendable {
      /// The article's id.
      public let id: String
      /// Its first sample.
      public let start: Int
    }

    /// The Ressort.
    public let ressort: String
    /// The articles.
    public let items: [Item]
    /// The length in samples.
    public let length: Int
    /// The files.
    public let audio: [Audio]
    /// The WebVTT file.
    public let transcript: String
    /// The chapters.
    public let chapters: [Chapter]
  }

  /// A track.
  public struct Item: Decodable, Sendable {
    /// The id.
    public let id: String
    /// The headline.
    public let headline: String
    /// The section.
    public let ressort: String?
    /// The files.
    public let audio: [Audio]
    /// Where it begins in the whole edition.
    public let start: Int
    /// The silence behind it.
    public let padding: Int
    /// When what is heard.
    public let timeline: Timeline
    /// What the last track points to.
    public let teasers: [Teaser]?
  }

  /// The picture.
  public struct Cover: Decodable, Sendable {
    /// The path inside the edition.
    public let file: String
    /// The SHA-256 of its bytes.
    public let sha256: String
    /// The pixels of one side.
    public let edge: Int
  }

  /// The picture.
  public let cover: Cover?
  /// The title.
  public let title: String
  /// The revision.
  public let revision: Int
  /// The whole edition's files.
  public let audio: [Audio]
  /// The chapters of the whole edition.
  public let chapters: [Chapter]
  /// The opening.
  public let opening: Item
  /// The articles.
  public let items: [Item]

  /// The Ressorts' files.
  public let sections: [Section]
  /// The track of pointers to other articles.
  public let teasers: Item?
  /// The short edition.
  public let bulletin: Bulletin?

  /// The length of the whole edition.
  public var length: Int { tracks.reduce(0) { $0 + $1.timeline.length + $1.padding } }
  /// The opening, the articles and the pointers to others.
  public var tracks: [Item] { [opening] + items + (teasers.map { [$0] } ?? []) }
  /// Every sound file with its chapters and length.
  public var files: [(audio: Audio, chapters: [Chapter], length: Int)] {
    let length = length
    let sections = sections.flatMap { section in
      section.audio.map { ($0, section.chapters, section.length) }
    }
    return audio.map { ($0, chapters, length) } + sections
      + tracks.flatMap { track in track.audio.map { ($0, track.timeline.chapters, track.timeline.length) } }
  }
}

/// The articles of one Ressort as a file of their own.
public struct EditionSection: Hashable, Sendable, Codable {
  /// Where an article stands in the file.
  public struct Item: Hashable, Sendable, Codable {
    /// The article's id.
    public let id: String
    /// Its first sample in the file.
    public let start: SampleCount

    /// An article that begins at `start`.
    public init(id: String, start: SampleCount) {
      self.id = id
      self.start = start
    }
  }

  /// The Ressort.
  public let ressort: String
  /// Its articles, in the order of the edition.
  public let items: [Item]
  /// The length of the file.
  public let length: SampleCount
  /// The file in every format asked for.
  public let audio: [AudioFile]
  /// Its WebVTT file.
  public let transcript: String
  /// Its chapters.
  public let chapters: [Chapter]

  /// A published file of one Ressort.
  public init(
    ressort: String, items: [Item], length: SampleCount, audio: [AudioFile], transcript: String,
    chapters: [Chapter]
  ) {
    self.ressort = ressort
    self.items = items
    self.length = length
    self.audio = audio
    self.transcript = transcript
    self.chapters = chapters
  }
}

extension Manifest {
  /// The short edition.
  public struct Bulletin: Decodable, Sendable {
    /// What is said of an article.
    public struct Item: Decodable, Sendable {
      /// The article's id.
      public let id: String
      /// Where its chapter begins.
      public let start: Int
      /// How many sentences are said.
      public let sentences: Int
    }

    /// How long it was meant to be.
    public let minutes: Int
    /// The title.
    public let title: String
    /// The files.
    public let audio: [Audio]
    /// When what is heard.
    public let timeline: Timeline
    /// What is said.
    public let items: [Item]
    /// The ids of the articles that are not spoken of.
    public let leftOut: [String]
  }

  /// A jingle in a track.
  public struct Jingle: Decodable, Sendable {
    /// Why it is played.
    public let place: String
    /// Its first sample.
    public let start: Int
    /// The sample after its last.
    public let end: Int
  }

  /// A pointer to another article.
  public struct Teaser: Decodable, Sendable {
    /// Where its title begins.
    public let start: Int
    /// The day or the time.
    public let date: String?
    /// Reading time.
    public let minutes: Int?
    /// The title.
    public let title: String
    /// The text.
    public let teaser: String?
    /// Who wrote it.
    public let author: String?
  }
}

/// What the voice is to say for one track, in its order (Sprechfassung).
public struct Script: Hashable, Sendable, Codable {
  /// The article's id, or the name of a part of the edition such as `opening`.
  public let id: String
  /// The track's title as players show it.
  public let title: String
  /// The section of the newspaper, which may have a voice of its own.
  public let ressort: String?
  /// The sentences.
  public let utterances: [Utterance]
  /// Silence after the last sentence.
  public let pauseAfter: Milliseconds

  /// A script of `utterances`.
  public init(
    id: String, title: String, ressort: String? = nil, utterances: [Utterance], pauseAfter: Milliseconds
  ) {
    self.id = id
    self.title = title
    self.ressort = ressort
    self.utterances = utterances
    self.pauseAfter = pauseAfter
  }
}

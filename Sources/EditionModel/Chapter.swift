/// A named start inside an audio file (Kapitel).
public struct Chapter: Hashable, Sendable, Codable {
  /// The title as players show it.
  public let title: String
  /// Where it begins: on a whole second, 150 to 300 ms before its first sound.
  public let start: SampleCount
  /// The article's address on the web, where it is known.
  public let url: String?

  /// A chapter that begins at `start`.
  public init(title: String, start: SampleCount, url: String? = nil) {
    self.title = title
    self.start = start
    self.url = url
  }
}

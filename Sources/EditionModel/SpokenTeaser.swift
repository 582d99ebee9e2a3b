/// A pointer to another article as it is read in the last track, with what a page shows beside it.
public struct SpokenTeaser: Hashable, Sendable, Codable {
  /// Where its title begins in the track.
  public let start: SampleCount
  /// The day as `2025-09-06`, or the clock time as `10:06` where the page shows one.
  public let date: String?
  /// Reading time in minutes.
  public let minutes: Int?
  /// The other article's headline.
  public let title: String
  /// Its first sentences.
  public let teaser: String?
  /// Who wrote it.
  public let author: String?

  /// `teaser`, spoken from `start`.
  public init(_ teaser: Teaser, start: SampleCount) {
    self.start = start
    date = teaser.date
    minutes = teaser.minutes
    title = teaser.title
    self.teaser = teaser.teaser
    author = teaser.author
  }
}

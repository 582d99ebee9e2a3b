/// Where a jingle lies in a track.
public struct JingleMark: Hashable, Sendable, Codable {
  /// Why it is played.
  public enum Place: String, Hashable, Sendable, Codable, CaseIterable {
    /// Before the greeting.
    case opening
    /// After a Ressort's last article.
    case between
    /// After an article.
    case end
  }

  /// Why it is played.
  public let place: Place
  /// Its first sample.
  public let start: SampleCount
  /// The sample after its last one.
  public let end: SampleCount

  /// A jingle that sounds from `start` up to `end`.
  public init(place: Place, start: SampleCount, end: SampleCount) {
    self.place = place
    self.start = start
    self.end = end
  }
}

/// Why a cover could not be drawn, read or written.
public struct ArtworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong and what to do about it, in full sentences.
  public let reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }
}

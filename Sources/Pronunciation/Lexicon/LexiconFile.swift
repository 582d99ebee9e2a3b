/// A pronunciation lexicon as it lies on the disk.
public struct LexiconFile: Hashable, Sendable {
  /// Its path, for messages.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// The lexicon at `path`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

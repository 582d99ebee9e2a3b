/// A voice that does not exist, or a fault in a profile's file.
public struct VoiceProfileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public let file: String
  /// The key path, or the line for a fault of the syntax.
  public let place: String?
  /// What is wrong and what is allowed there, in a sentence.
  public let reason: String

  /// The file, the place in it and the reason, in one line.
  public var description: String {
    [file, place, reason].compactMap(\.self).joined(separator: ": ")
  }
}

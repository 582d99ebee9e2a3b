/// Something in a lexicon that cannot be used; the entry is left out, the words of the text never are.
public struct LexiconFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The lexicon's path.
  public let path: String
  /// The line of the entry, counted from 1.
  public let line: Int
  /// What is wrong and what to do about it.
  public let message: String

  /// `path:line: message`, as compilers write it.
  public var description: String { "\(path):\(line): \(message)" }
}

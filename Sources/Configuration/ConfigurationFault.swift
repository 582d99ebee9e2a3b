/// One fault of a configuration; a file's faults are all found before any work starts.
public struct ConfigurationFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, or `the command line`.
  public let file: String
  /// The key path, or the line for a fault of the syntax.
  public let place: String?
  /// What is wrong and what is allowed there, in a sentence.
  public let reason: String

  /// What stands for a file where the arguments are at fault.
  public static let commandLine = "the command line"

  /// A fault at a place of `file`.
  public init(file: String, place: String?, reason: String) {
    self.file = file
    self.place = place
    self.reason = reason
  }

  /// The file, the place in it and the reason, in one line.
  public var description: String {
    [file, place, reason].compactMap(\.self).joined(separator: ": ")
  }
}

/// A program that an operator wants to be run at the end of a run (Anschlussprogramm).
public struct Hook: Hashable, Sendable, Codable {
  /// The program and its arguments; no shell reads them.
  public let command: [String]
  /// The folder it runs in.
  public let folder: String
  /// The most it may take, in seconds.
  public let seconds: Int

  /// A program to be run.
  public init(command: [String], folder: String, seconds: Int) {
    self.command = command
    self.folder = folder
    self.seconds = seconds
  }
}

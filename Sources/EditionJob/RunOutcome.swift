public import EditionModel

/// How a run that published ended.
public struct RunOutcome: Hashable, Sendable {
  /// What the scheduler is told: done, or incomplete.
  public let exit: ExitCode
  /// What an editor should know.
  public let warnings: [Warning]
  /// What was made, how long it plays, how long it took and how to listen, in a few lines.
  public let summary: String
}

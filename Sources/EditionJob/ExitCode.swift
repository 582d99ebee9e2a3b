/// How a run ended, for the scheduler that started it.
public enum ExitCode: Int32, Error, Hashable, Sendable {
  /// Done, nothing left out.
  case done = 0
  /// Failed; what was published before is untouched. `verify` or `inspect` found faults.
  case failed = 1
  /// The command line was wrong.
  case usage = 2
  /// Published, with articles or sentences left out.
  case incomplete = 3
  /// Nothing new since the last complete run.
  case nothingNew = 4
  /// The configuration or the voice holds a fault.
  case configuration = 10
  /// Another run holds the lock.
  case locked = 11
  /// The disk is full.
  case noSpace = 12
  /// No input could be read.
  case noInput = 13
  /// Interrupted from the keyboard.
  case interrupted = 130
  /// Told to stop.
  case terminated = 143
}

public import ArgumentParser
public import Logging

/// The option that every command has: how much is said on standard error.
struct LogOptions: ParsableArguments {
  @Option(
    name: .customLong("log-level"), help: "The least important messages that are shown on standard error.")
  var level = Logger.Level.notice

  /// The log of this run of the program.
  var log: Logger {
    var log = Logger(label: "anhoeren", factory: { _ in ErrorStreamLog() })
    log.logLevel = level
    return log
  }

  /// Whether what was made, and how far a run is, is said too.
  var isTalking: Bool { level <= .notice }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

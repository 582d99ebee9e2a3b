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

  /// Whether how far a run is may be said.
  var isTalking: Bool { level <= .notice }

  /// Whether what was made is said: to somebody at a terminal, and to whoever asks for it; a nightly job that went well
  /// is silent.
  var saysWhatWasMade: Bool { Console.isTerminal ? isTalking : level <= .info }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

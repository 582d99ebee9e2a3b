import Logging

/// Writes log messages to standard error, one a line, in the form of the program's other messages.
///
/// No time stands before them: journald and syslog write their own, and on a terminal nobody wants it.
struct ErrorStreamLog: LogHandler {
  var logLevel = Logger.Level.notice
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let pairs = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    if Console.isJournal {
      // journald takes the priority from the line's head (sd-daemon(3)), and the program's name from the unit.
      let text = "\(event.message)\(pairs)".split(whereSeparator: \.isNewline).joined(separator: " ")
      Console.tell("<\(Self.priority(of: event.level))>\(text)\n")
      return
    }
    let level = event.level < .notice ? "\(event.level): " : ""
    Console.complain("\(level)\(event.message)\(pairs)")
  }

  /// The priority of syslog(3) that `level` stands for.
  private static func priority(of level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}

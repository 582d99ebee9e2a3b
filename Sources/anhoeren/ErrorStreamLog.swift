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
    let level = event.level < .notice ? "\(event.level): " : ""
    Console.complain("\(level)\(event.message)\(pairs)")
  }
}

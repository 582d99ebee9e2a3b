import Glibc

/// The program's three streams: results on standard output, everything else on standard error.
enum Console {
  /// Whether somebody watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a result to standard output.
  static func write(_ text: String) {
    send(text, to: STDOUT_FILENO)
  }

  /// Writes one line about a fault to standard error.
  static func complain(_ message: String, isFramed: Bool = false) {
    send(isFramed ? message + "\n" : "anhoeren: \(message)\n", to: STDERR_FILENO)
  }

  /// Writes text to standard error as it is.
  static func tell(_ text: String) {
    send(text, to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: CInt) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

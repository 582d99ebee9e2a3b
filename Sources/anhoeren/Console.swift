import EditionJob
import Glibc

/// The program's streams: results on standard output, everything else on standard error.
enum Console {
  /// Whether somebody watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Whether standard error goes to systemd's journal: it says which stream it is, and so does the file.
  static let isJournal: Bool = {
    guard let name = getenv("JOURNAL_STREAM") else { return false }
    var status = stat()
    guard fstat(STDERR_FILENO, &status) == 0 else { return false }
    return String(cString: name) == "\(status.st_dev):\(status.st_ino)"
  }()

  /// Writes a result to standard output.
  ///
  /// - Throws: `JobError` where it cannot be written: a result that is cut off must not look like a whole one.
  static func write(_ text: String) throws(JobError) {
    guard send(text, to: STDOUT_FILENO) else {
      let isFull = errno == ENOSPC
      throw JobError(
        isFull ? .noSpace : .failed, "Standard output cannot be written: \(String(cString: strerror(errno)))."
      )
    }
  }

  /// Writes what went wrong to standard error, each line of it with the program's name, or the journal's priority.
  static func complain(_ message: String) {
    let head = isJournal ? "<3>" : "anhoeren: "
    for line in message.split(whereSeparator: \.isNewline) {
      tell("\(head)\(line)\n")
    }
  }

  /// Writes text to standard error as it is, over a progress line that may stand there.
  static func tell(_ text: String) {
    // Where standard error cannot be written, there is nowhere left to say so.
    _ = send((isTerminal ? "\r\u{1B}[K" : "") + text, to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: CInt) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

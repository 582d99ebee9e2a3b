import Glibc

/// The bytes of a source, bounded.
enum SourceBytes {
  /// The most a source may hold: 20 MB. A year of a daily paper is less.
  static let limit = 20_000_000

  /// Everything in `source`.
  static func read(_ source: Source) throws(IntakeError) -> [UInt8] {
    // O_NONBLOCK: a pipe somebody left among the pages must not hold up the night's run.
    let descriptor =
      source.path == "-" ? STDIN_FILENO : open(source.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(source, because: errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    if descriptor != STDIN_FILENO {
      var facts = stat()
      guard fstat(descriptor, &facts) == 0 else { throw unreadable(source, because: errno) }
      guard facts.st_mode & S_IFMT == S_IFREG else {
        throw IntakeError(
          .unreadable, file: source.name, problem: "This is no regular file.",
          remedy: "Name a page as text (.txt) or Markdown (.md), or the folder that holds them.")
      }
      guard facts.st_size <= limit else { throw tooLarge(source) }
    }
    return try bytes(of: descriptor, source)
  }

  private static func bytes(of descriptor: Int32, _ source: Source) throws(IntakeError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(source, because: errno) }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw tooLarge(source) }
    }
  }

  private static func unreadable(_ source: Source, because error: Int32) -> IntakeError {
    IntakeError(
      .unreadable, file: source.name,
      problem: "The file cannot be read: \(String(cString: strerror(error))).",
      remedy: "Check its name and its permissions.")
  }

  private static func tooLarge(_ source: Source) -> IntakeError {
    IntakeError(
      .tooLarge, file: source.name, problem: "The file holds more than \(limit / 1_000_000) MB.",
      remedy: "Give one page a file.")
  }
}

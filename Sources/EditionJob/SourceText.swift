import Glibc

/// Text that a command works on, from a file or standard input.
public enum SourceText {
  /// The text of the file at `path`, without a byte order mark; `-` is standard input.
  ///
  /// - Throws: `JobError` with exit 13 where it cannot be read.
  public static func read(_ path: String) throws(JobError) -> String {
    let bytes = try bytes(path)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      decoding: bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...], as: Unicode.UTF8.self)
  }

  private static func bytes(_ path: String) throws(JobError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  private static func unreadable(_ path: String) -> JobError {
    let reason = String(cString: strerror(errno))
    return JobError(.noInput, "\(path): The file cannot be read: \(reason).")
  }
}

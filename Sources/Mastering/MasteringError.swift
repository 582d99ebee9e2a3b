import Glibc

/// Why audio could not be mastered, written or read.
public struct MasteringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What went wrong and what to do about it.
  public let reason: String
  /// Whether the disk is full or a quota is reached.
  public let isDiskFull: Bool

  init(_ path: String, _ reason: String, isDiskFull: Bool = false) {
    self.path = path
    self.reason = reason
    self.isDiskFull = isDiskFull
  }

  /// The fault that the system call just made left in `errno`.
  static func system(_ doing: String, _ path: String) -> MasteringError {
    let number = errno
    let isDiskFull = number == ENOSPC || number == EDQUOT
    let message = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    let remedy = isDiskFull ? " Make room on the disk and start again." : ""
    return MasteringError(path, "\(doing): \(message).\(remedy)", isDiskFull: isDiskFull)
  }

  /// The path and the reason in one line.
  public var description: String { "\(path): \(reason)" }
}

import Glibc

/// Why an edition could not be written, read or put in its place.
public struct PublishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is.
  public enum Code: Sendable {
    /// The disk is full or a quota is reached.
    case noSpace
    /// The place cannot be written: permissions, a read-only disk, a file where a folder should be.
    case notWritable
    /// A file that should be there cannot be read.
    case notReadable
    /// What is there is not what it should be.
    case damaged
  }

  /// What kind of fault it is.
  public let code: Code
  /// The file or folder.
  public let path: String
  /// What went wrong and what to do, in a sentence.
  public let reason: String

  /// A fault at `path`.
  public init(code: Code, path: String, reason: String) {
    self.code = code
    self.path = path
    self.reason = reason
  }

  /// The fault that the system call just made left in `errno`.
  package static func system(_ doing: String, _ path: String) -> PublishingError {
    let number = errno
    let code: Code = number == ENOSPC || number == EDQUOT ? .noSpace : .notWritable
    let remedy = code == .noSpace ? " Make room on the disk and start again." : ""
    return PublishingError(code: code, path: path, reason: "\(doing): \(systemMessage(number)).\(remedy)")
  }

  /// The path and the reason in one line.
  public var description: String { "\(path): \(reason)" }

  private static func systemMessage(_ number: CInt) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}

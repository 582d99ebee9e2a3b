import Glibc

/// Why editions cannot be served.
public struct ServingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened and what to do about it, in a sentence.
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  static func system(_ doing: String, _ number: CInt) -> ServingError {
    let message = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return ServingError("\(doing): \(message).")
  }
}

internal import Glibc

/// The path of a request, decoded, that can only mean something inside the folder that is served.
struct RequestPath: Hashable, Sendable {
  /// The names from the folder downwards; empty for the folder itself.
  let names: [String]
  /// Whether the request ended with a slash and so means a folder.
  let endsWithSlash: Bool

  /// Reads the path of a request target as it was sent, still percent-encoded.
  ///
  /// `nil` for whatever no file of an edition is called: names that begin with a dot (`..`, the lock, an edition that is
  /// being built), empty names, slashes and backslashes that were encoded, control characters, bytes that are no UTF-8.
  init?(target: String) {
    guard let path = Self.origin(of: target), path.utf8.first == UInt8(ascii: "/") else { return nil }
    let parts = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.last?.isEmpty ?? true else {
      guard let names = Self.names(parts) else { return nil }
      self.names = names
      endsWithSlash = false
      return
    }
    guard let names = Self.names(parts.dropLast()) else { return nil }
    self.names = names
    endsWithSlash = true
  }

  /// A target in absolute form (RFC 9112, 3.2.2) names the host before the path.
  private static func origin(of target: String) -> String? {
    guard target.utf8.first != UInt8(ascii: "/") else { return target }
    guard target.lowercased().hasPrefix("http://") else { return nil }
    let rest = target.utf8.dropFirst(7).drop { $0 != UInt8(ascii: "/") }
    return rest.isEmpty ? "/" : String(Substring(rest))
  }

  private static func names(_ parts: some Collection<Substring.UTF8View>) -> [String]? {
    var names: [String] = []
    for part in parts {
      guard let name = name(part) else { return nil }
      names.append(name)
    }
    return names
  }

  private static func name(_ part: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    guard let first = bytes.first, first != UInt8(ascii: "."), bytes.count <= Int(NAME_MAX),
      !bytes.contains(where: {
        $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
      })
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

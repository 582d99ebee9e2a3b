/// An absolute address on the web, checked so that it can stand in any file: `https://example.org/a?b=1`.
///
/// Addresses of articles come with the articles and are text like any other; what is none is written nowhere as a link.
public struct WebAddress: Hashable, Sendable, LosslessStringConvertible {
  /// The address as it was given.
  public let description: String

  /// The address, or `nil` where it is no http or https address in the characters of RFC 3986.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count <= 2000, bytes.allSatisfy(Self.isAllowed) else { return nil }
    let scheme = description.lowercased().hasPrefix("https://") ? 8 : 7
    guard scheme == 8 || description.lowercased().hasPrefix("http://") else { return nil }
    let authority = bytes[scheme...].prefix { !"/?#".utf8.contains($0) }
    // A name and a password before the host have no place in a published file.
    guard let first = authority.first, first != UInt8(ascii: ":"), !authority.contains(UInt8(ascii: "@"))
    else {
      return nil
    }
    guard Self.percentSignsAreWhole(bytes) else { return nil }
    self.description = description
  }

  /// The address without query and fragment, with a slash at its end; `nil` where it has one of the two.
  public var folder: String? {
    guard !description.contains("?"), !description.contains("#") else { return nil }
    return description.hasSuffix("/") ? description : description + "/"
  }

  /// Letters, digits and the marks of RFC 3986, section 2; umlauts are percent-encoded, or punycode in a host.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }

  private static func percentSignsAreWhole(_ bytes: [UInt8]) -> Bool {
    let digits = Array("0123456789abcdefABCDEF".utf8)
    return bytes.indices.allSatisfy { index in
      bytes[index] != UInt8(ascii: "%")
        || (index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(digits.contains))
    }
  }
}

import Publishing

/// The name of what is kept: the SHA-256 of everything that it is made from.
public struct StoreKey: Hashable, Sendable, Codable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public let description: String

  /// The key of a `kind` of thing that is made from `ingredients`.
  ///
  /// - Throws: where a number in the ingredients is none, such as infinity.
  public init(_ kind: String, of ingredients: some Encodable) throws {
    description = SHA256.hexDigest(of: "\(kind)\n" + (try JSON.text(of: ingredients)))
  }

  /// The key that an entry is called after; `nil` where `name` is none.
  init?(name: String) {
    guard name.utf8.count == 64,
      name.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = name
  }

  /// Reads a key that was kept.
  ///
  /// - Throws: `DecodingError` where it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = StoreKey(name: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "It is no key.")
    }
    self = key
  }

  /// Writes the key as its digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

internal import CCrypto

/// The SHA-256 of bytes, computed by OpenSSL's libcrypto.
@safe public struct SHA256: ~Copyable {
  private let context: OpaquePointer?

  /// A hash of nothing yet.
  public init() {
    unsafe context = EVP_MD_CTX_new()
    unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  /// Adds `bytes` to what is hashed.
  public mutating func update(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// Ends the hash: 64 lower-case hexadecimal digits.
  public consuming func hexDigest() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    _ = unsafe digest.withUnsafeMutableBufferPointer {
      unsafe EVP_DigestFinal_ex(context, $0.baseAddress, &length)
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: Unicode.UTF8.self)
  }

  /// The hash of `bytes`: 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// The hash of a text's UTF-8: 64 lower-case hexadecimal digits.
  public static func hexDigest(of text: String) -> String {
    hexDigest(of: Array(text.utf8))
  }
}

/// The published picture of an edition (Titelbild).
public struct Cover: Hashable, Sendable, Codable {
  /// Its name inside the edition's folder.
  public let file: String
  /// The MIME type.
  public let mimeType: String
  /// The size in bytes.
  public let bytes: Int
  /// The SHA-256 of its bytes, 64 hexadecimal digits.
  public let sha256: String
  /// The pixels of one side; it is a square.
  public let edge: Int

  /// A JPEG as it was published.
  public init(file: String, bytes: Int, sha256: String, edge: Int) {
    self.file = file
    mimeType = "image/jpeg"
    self.bytes = bytes
    self.sha256 = sha256
    self.edge = edge
  }
}

/// The hashes of an edition's files, in the form that `sha256sum -c` reads.
public struct Checksums: Sendable {
  /// The name of the file that holds them.
  public static let fileName = "SHA256SUMS"

  /// Path inside the folder and hash, in the order of the paths' bytes.
  public let entries: [(path: String, sha256: String)]

  /// Hashes every file below `folder` but the list itself.
  public init(of folder: String) throws(PublishingError) {
    var entries: [(path: String, sha256: String)] = []
    for file in try Folders.files(below: folder) where file.name != Self.fileName {
      entries.append((file.name, SHA256.hexDigest(of: try DurableFile.read(folder + "/" + file.name))))
    }
    self.entries = entries
  }

  /// Reads a list; a line that is none is a fault.
  public init(parsing text: String, path: String) throws(PublishingError) {
    var entries: [(path: String, sha256: String)] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
      guard fields.count == 2, fields[0].utf8.count == 64 else {
        throw PublishingError(code: .damaged, path: path, reason: "The line \"\(line)\" is no checksum.")
      }
      entries.append((String(fields[1].drop { $0 == " " || $0 == "*" }), String(fields[0])))
    }
    self.entries = entries
  }

  /// The list as text.
  public var text: String {
    entries.map { "\($0.sha256)  \($0.path)\n" }.joined()
  }
}

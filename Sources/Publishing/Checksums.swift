import Parallel

/// The hashes of an edition's files, in the form that `sha256sum -c` reads.
public struct Checksums: Sendable {
  /// The name of the file that holds them.
  public static let fileName = "SHA256SUMS"

  /// Path inside the folder and hash, in the order of the paths' bytes.
  public let entries: [(path: String, sha256: String)]

  /// Hashes every file below `folder` but the list itself.
  ///
  /// - Parameter known: hashes that were taken a moment ago, by path.
  public init(of folder: String, known: [String: String] = [:]) throws(PublishingError) {
    var entries: [(path: String, sha256: String)] = []
    for file in try Folders.files(below: folder) where file.name != Self.fileName {
      if let hash = known[file.name] {
        entries.append((file.name, hash))
      } else {
        entries.append((file.name, try DurableFile.hash(of: folder + "/" + file.name).sha256))
      }
    }
    self.entries = entries
  }

  /// As `init(of:known:)`, with `width` files read at once.
  init(of folder: String, known: [String: String], width: Int) async throws {
    let files = try Folders.files(below: folder).map(\.name).filter { $0 != Self.fileName }
    entries = try await files.parallelMap(width: width) { name in
      (path: name, sha256: try known[name] ?? DurableFile.hash(of: folder + "/" + name).sha256)
    }
  }

  /// Reads a list; a line that is none is a fault.
  public init(parsing text: String, path: String) throws(PublishingError) {
    var entries: [(path: String, sha256: String)] = []
    for line in text.split(separator: "\n") {
      guard let entry = Self.entry(line) else {
        throw PublishingError(code: .damaged, path: path, reason: "The line \"\(line)\" is no checksum.")
      }
      guard !entries.contains(where: { $0.path == entry.path }) else {
        throw PublishingError(code: .damaged, path: path, reason: "It names \(entry.path) twice.")
      }
      entries.append(entry)
    }
    self.entries = entries
    guard self.text == text else {
      throw PublishingError(code: .damaged, path: path, reason: "It is not written as it was published.")
    }
  }

  /// The path and the hash of one line: 64 lower-case digits, two spaces, a path that stays inside the folder.
  private static func entry(_ line: Substring) -> (path: String, sha256: String)? {
    let hash = line.prefix(64)
    let rest = line.dropFirst(64)
    guard hash.utf8.count == 64, hash.allSatisfy({ "0123456789abcdef".contains($0) }), rest.hasPrefix("  ")
    else { return nil }
    let path = rest.dropFirst(2)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == ".." }) else { return nil }
    return (String(path), String(hash))
  }

  /// The list as text.
  public var text: String {
    entries.map { "\($0.sha256)  \($0.path)\n" }.joined()
  }
}

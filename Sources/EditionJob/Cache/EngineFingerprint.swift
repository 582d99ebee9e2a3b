import EditionModel
import Publishing
import Speech

/// Tells one engine's data from another's without reading hundreds of megabytes every night.
enum EngineFingerprint {
  /// A file up to this size is read as a whole, in bytes.
  private static let small = 1 << 18
  /// How much is read of the beginning, the middle and the end of a larger one, in bytes.
  private static let sample = 1 << 16

  /// Name, version, voice and rate of an engine; without the folders it lies in.
  static func name(of identity: EngineIdentity) -> String {
    "\(identity), voice \(identity.voice), \(identity.rate.hertz) Hz"
  }

  /// The hash of the names, sizes and contents of the files below `path`, or of the file that it is.
  static func data(at path: String) throws -> String {
    guard Folders.kind(of: path) == .folder else { return try file(path) }
    var lines = ""
    for entry in try Folders.files(below: path) where entry.kind == .file {
      lines += "\(try file("\(path)/\(entry.name)")) \(entry.name)\n"
    }
    return SHA256.hexDigest(of: lines)
  }

  private static func file(_ path: String) throws -> String {
    let sample = try DurableFile.sample(path, whole: small, part: sample)
    return SHA256.hexDigest(of: Array("\(sample.size)\n".utf8) + sample.bytes)
  }
}

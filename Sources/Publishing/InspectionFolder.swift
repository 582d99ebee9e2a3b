import Glibc

/// Where the inspection of an edition is written: beside it or anywhere else, never into it.
public struct InspectionFolder: Sendable {
  /// The values that the page shows, for other programs; by it an earlier inspection is known.
  public static let values = "inspection.json"

  /// The edition's folder, links followed.
  public let edition: String
  /// Where the inspection is to lie.
  public let path: String
  /// Where it is made until it is whole.
  public let draft: String

  /// Finds the place for the inspection of the edition in `folder`.
  ///
  /// - Parameter output: where it is to lie; `nil` for beside the edition, as `2025-09-05-inspection`.
  /// - Throws: `PublishingError.notReadable` where there is no such folder; `.notWritable` where the place lies inside
  ///   the edition or holds something that is no inspection.
  public init(for folder: String, output: String?) throws(PublishingError) {
    guard let edition = Self.real(folder), Folders.kind(of: edition) == .folder else {
      throw PublishingError(
        code: .notReadable, path: folder, reason: "There is no such folder. Name that of a published edition."
      )
    }
    self.edition = edition
    let wanted = output ?? edition + "-inspection"
    let parent = Folders.parent(of: wanted)
    guard let above = Self.real(parent), Folders.kind(of: above) == .folder else {
      throw PublishingError(
        code: .notWritable, path: wanted,
        reason: "There is no folder \(parent) to write it into. Make it first.")
    }
    path = (above == "/" ? "" : above) + "/" + Folders.name(of: wanted)
    draft = path + ".new"
    guard path != edition, !path.hasPrefix(edition + "/"), Self.real(path) != edition else {
      throw PublishingError(
        code: .notWritable, path: wanted,
        reason: "What is published is never changed. Name a folder outside the edition with --output.")
    }
    guard Self.isFree(path), Self.isFree(draft) else {
      throw PublishingError(
        code: .notWritable, path: wanted,
        reason: "There is something that is no inspection, and it is left as it is. Name another folder.")
    }
  }

  /// Begins anew: an empty folder at `draft`.
  public func begin() throws(PublishingError) {
    try Folders.remove(draft)
    try Folders.create(draft)
    // Known as ours from the first moment: a run that is killed leaves nothing that stops the next one.
    try DurableFile.write("", to: draft + "/" + Self.values)
  }

  /// Puts what was made into its place, over an earlier inspection.
  public func finish() throws(PublishingError) {
    try Folders.remove(path)
    try DurableFile.move(draft, to: path)
  }

  /// Removes what was made so far.
  public func abandon() throws(PublishingError) {
    try Folders.remove(draft)
  }

  /// The edition's folder as seen from the page, as a relative address without a slash at its end.
  public var address: String {
    let from = path.split(separator: "/")
    let to = edition.split(separator: "/")
    let common = zip(from, to).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: from.count - common)
    return (up + to.dropFirst(common).map { Self.percentEncoded($0) }).joined(separator: "/")
  }

  private static func percentEncoded(_ name: Substring) -> String {
    name.utf8.map { byte in
      let isPlain =
        byte < 0x80 && (UnicodeScalar(byte).properties.isAlphabetic || "0123456789-._~".utf8.contains(byte))
      return isPlain
        ? String(UnicodeScalar(byte)) : (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Whether nothing stands at `path`, or an empty folder, or an inspection.
  private static func isFree(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    do {
      let names = try Folders.entries(of: path).map(\.name)
      return names.isEmpty || names.contains(values)
    } catch {
      return false
    }
  }

  /// The absolute path that `path` leads to, links followed.
  private static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

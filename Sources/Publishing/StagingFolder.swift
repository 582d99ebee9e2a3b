internal import CLinux
import Glibc
import Parallel

/// A folder beside its later place, where an edition is built unseen.
///
/// Whoever does not publish it loses it: it is removed at the end of its life.
public final class StagingFolder: Sendable {
  /// How the names of such folders begin; the next run removes what a crash left.
  static let prefix = ".building-"
  /// How many files wait for the disk at the same time.
  private static let syncedAtOnce = 4

  /// Where the edition is built.
  public let path: String
  /// Where what is only needed on the way may lie.
  public let work: String
  /// Brings long files to the disk before the folder is published.
  public let disk = DiskQueue()
  private let output: String
  private let earlier: (folder: String, hashes: [String: String])

  /// Makes the folder for `name` in `output`, and removes what an earlier run left.
  ///
  /// - Parameter hashes: the SHA-256 of the audio files that are published under `name` already, by their paths there.
  /// - Precondition: the caller holds the run's lock on `output`.
  public static func make(
    for name: String, in output: String, replacing hashes: [String: String] = [:]
  ) throws(PublishingError) -> StagingFolder {
    try Folders.create(output)
    try removeStale(in: output)
    let path = output + "/" + prefix + name
    try Folders.create(path)
    return StagingFolder(path: path, output: output, earlier: (output + "/" + name, hashes))
  }

  private init(path: String, output: String, earlier: (folder: String, hashes: [String: String])) {
    self.path = path
    self.output = output
    self.earlier = earlier
    work = path + "-work"
  }

  deinit {
    disk.remove(path)
    disk.remove(work)
    disk.abandon()
  }

  /// Removes what earlier runs that were killed have left in `output`.
  public static func removeStale(in output: String) throws(PublishingError) {
    for entry in try Folders.entries(of: output) where entry.name.hasPrefix(prefix) {
      try Folders.remove(output + "/" + entry.name)
    }
  }

  /// Brings `file`, a path inside the folder, to the disk soon. Nobody may write to it any more.
  ///
  /// Where the earlier edition has the same file that one takes its place: it is on the disk already, and
  /// whoever copies editions to a web server has it there.
  public func settle(_ file: String, sha256: String) {
    if earlier.hashes[file] == sha256, takesOver(file, sha256: sha256) { return }
    disk.bring(path + "/" + file)
  }

  /// Makes `file` another name of the earlier edition's; `false` where that is damaged or not as readable as
  /// a new one, or the disk knows no such names.
  private func takesOver(_ file: String, sha256: String) -> Bool {
    let (published, own) = (earlier.folder + "/" + file, path + "/" + file)
    do throws(PublishingError) {
      guard Self.hasSameAccess(published, own), try DurableFile.hash(of: published).sha256 == sha256 else {
        return false
      }
    } catch {
      return false  // what is missing or unreadable is replaced
    }
    let name = own + ".new"
    guard unsafe link(published, name) == 0 else { return false }
    let isRenamed = unsafe rename(name, own) == 0
    // Of two names of one file rename(2) leaves both.
    unsafe unlink(name)
    return isRenamed
  }

  /// Whether both are files with the same owner and mode.
  private static func hasSameAccess(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard unsafe lstat(path, &one) == 0, unsafe lstat(other, &two) == 0 else { return false }
    return one.st_mode & S_IFMT == S_IFREG
      && (one.st_mode, one.st_uid, one.st_gid) == (two.st_mode, two.st_uid, two.st_gid)
  }

  /// Makes the finished folder visible as `name` in one step, also over an earlier one of that name.
  ///
  /// Every file is brought to the disk first, and the earlier folder is removed afterwards: whoever finishes `disk` knows
  /// that it is gone.
  public func publish(as name: String) async throws {
    try await disk.finish()
    _ = try await Self.files(in: path).parallelMap(width: Self.syncedAtOnce) {
      try DurableFile.syncFolder($0)
    }
    let place = output + "/" + name
    if Folders.kind(of: place) == nil {
      guard unsafe rename(path, place) == 0 else {
        throw PublishingError.system("The edition cannot be put in its place", place)
      }
    } else {
      guard Folders.kind(of: place) == .folder else {
        throw PublishingError(
          code: .notWritable, path: place,
          reason: "There is a file where the edition should be. Move it away.")
      }
      guard unsafe linux_exchange(path, place) == 0 else {
        throw PublishingError.system("The edition cannot be put in the place of the earlier one", place)
      }
    }
    try DurableFile.syncFolder(output)
    disk.remove(path)
  }

  /// The files in `folder` and below, and the folders themselves.
  static func files(in folder: String) throws(PublishingError) -> [String] {
    var files: [String] = []
    for entry in try Folders.entries(of: folder) {
      let path = folder + "/" + entry.name
      files += entry.kind == .folder ? try Self.files(in: path) : [path]
    }
    return files + [folder]
  }
}

import Glibc
import Mastering

/// Files and folders written so that a crash leaves either the old state or the new one.
public enum DurableFile {
  /// Writes `text` as a new file, through to the disk.
  public static func write(_ text: String, to path: String) throws(PublishingError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes `bytes` as a new file.
  ///
  /// - Parameter isAwaited: whether it has come to the disk at the end; `false` for one that `StagingFolder.publish` waits
  ///   for, or that may get lost.
  /// - Throws: `PublishingError.noSpace` where the disk is full, `.notWritable` for everything else.
  public static func write(
    _ bytes: [UInt8], to path: String, isAwaited: Bool = true
  ) throws(PublishingError) {
    do {
      try Disk.write(bytes, to: path, isAwaited: isAwaited)
    } catch {
      throw PublishingError(
        code: error.isDiskFull ? .noSpace : .notWritable, path: path, reason: error.reason)
    }
  }

  /// Writes `text` under another name beside `path` and renames it into place.
  ///
  /// - Parameter onlyIfChanged: whether a file that holds the same already is left as it is, with its date.
  public static func replace(
    _ text: String, at path: String, onlyIfChanged: Bool = false
  ) throws(PublishingError) {
    try replace(Array(text.utf8), at: path, onlyIfChanged: onlyIfChanged)
  }

  /// Writes `bytes` under another name beside `path` and renames it into place.
  ///
  /// - Parameter onlyIfChanged: whether a file that holds the same already is left as it is, with its date.
  public static func replace(
    _ bytes: [UInt8], at path: String, onlyIfChanged: Bool = false
  ) throws(PublishingError) {
    if onlyIfChanged, holds(bytes, path) { return }
    let temporary = path + ".new"
    do throws(PublishingError) {
      try write(bytes, to: temporary)
      guard unsafe rename(temporary, path) == 0 else {
        throw .system("The file cannot be put in its place", path)
      }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(Folders.parent(of: path))
  }

  private static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    do {
      return try read(path) == bytes
    } catch {
      return false  // what is missing, a link or unreadable is replaced
    }
  }

  /// Gives the file or folder at `path` another name in the same folder.
  package static func move(_ path: String, to other: String) throws(PublishingError) {
    guard unsafe rename(path, other) == 0 else { throw .system("It cannot be renamed", path) }
    try syncFolder(Folders.parent(of: other))
  }

  /// Brings a file's content, or a folder's list of names, to the disk.
  public static func syncFolder(_ path: String) throws(PublishingError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("It cannot be opened", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system("It cannot be brought to the disk", path) }
  }

  /// Writes `text` as a new file at `path`, in one step and never over anything.
  ///
  /// - Throws: `PublishingError.notWritable` where something is there already.
  public static func create(_ text: String, at path: String) throws(PublishingError) {
    let temporary = path + ".new"
    do throws(PublishingError) {
      try write(text, to: temporary)
      // link(2) fails where a name is taken; rename(2) would take it away.
      guard unsafe link(temporary, path) == 0 else {
        guard errno == EEXIST else { throw .system("The file cannot be put in its place", path) }
        throw PublishingError(
          code: .notWritable, path: path,
          reason: "There is something of this name already; it is left as it is. Name another file.")
      }
      unsafe unlink(temporary)
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(Folders.parent(of: path))
  }

  /// Makes `copy` a file with the content of the one at `path`: another name of it where the disk allows that, else a
  /// copy. Neither may be written to afterwards.
  ///
  /// - Throws: `PublishingError` where it cannot be read or written; then there is no `copy`.
  package static func duplicate(_ path: String, to copy: String) throws(PublishingError) {
    guard unsafe link(path, copy) != 0 else { return }
    do {
      let source = try DiskFile.open(path, followsLinks: false)
      try DiskFile.create(copy).append(contentsOf: source)
    } catch {
      unsafe unlink(copy)
      throw PublishingError(
        code: error.isDiskFull ? .noSpace : .notReadable, path: path, reason: error.reason)
    }
  }

  /// The bytes of the file at `path`; a link is not followed, where it is not said to be.
  ///
  /// - Throws: `PublishingError.notReadable`.
  public static func read(
    _ path: String, followingLinks followsLinks: Bool = false
  ) throws(PublishingError) -> [UInt8] {
    do {
      return try Disk.read(path, followsLinks: followsLinks)
    } catch {
      throw PublishingError(code: .notReadable, path: path, reason: error.reason)
    }
  }

  /// Some of the file at `path`: all of it up to `whole` bytes, else `part` bytes each of its beginning, middle and end.
  ///
  /// - Throws: `PublishingError.notReadable`.
  package static func sample(
    _ path: String, whole: Int, part: Int
  ) throws(PublishingError) -> (size: Int, bytes: [UInt8]) {
    do {
      let file = try DiskFile.open(path)
      guard file.size > whole else { return (file.size, try file.read(file.size)) }
      var bytes: [UInt8] = []
      for offset in [0, (file.size - part) / 2, file.size - part] {
        bytes += try file.read(part, at: offset)
      }
      return (file.size, bytes)
    } catch {
      throw PublishingError(code: .notReadable, path: path, reason: error.reason)
    }
  }

  /// The size and the SHA-256 of the file at `path`, read piece by piece; a link is not followed.
  ///
  /// - Throws: `PublishingError.notReadable`.
  public static func hash(of path: String) throws(PublishingError) -> (bytes: Int, sha256: String) {
    var hash = SHA256()
    var count = 0
    do {
      try Disk.read(path, followsLinks: false) { block in
        hash.update(block)
        count += block.count
      }
    } catch {
      throw PublishingError(code: .notReadable, path: path, reason: error.reason)
    }
    return (count, hash.hexDigest())
  }
}

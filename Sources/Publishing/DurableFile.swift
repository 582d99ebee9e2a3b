import Glibc

/// Files and folders written so that a crash leaves either the old state or the new one.
public enum DurableFile {
  /// Writes `text` as a new file, through to the disk.
  public static func write(_ text: String, to path: String) throws(PublishingError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes `bytes` as a new file, through to the disk.
  ///
  /// - Throws: `PublishingError.noSpace` where the disk is full, `.notWritable` for everything else.
  public static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system("The file cannot be created", path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let fault = PublishingError.system("The file cannot be written", path)
        close(descriptor)
        throw fault
      }
      written += count
    }
    guard fsync(descriptor) == 0 else {
      let fault = PublishingError.system("The file cannot be brought to the disk", path)
      close(descriptor)
      throw fault
    }
    guard close(descriptor) == 0 else { throw .system("The file cannot be closed", path) }
  }

  /// Writes `text` under another name beside `path` and renames it into place.
  public static func replace(_ text: String, at path: String) throws(PublishingError) {
    let temporary = path + ".new"
    do throws(PublishingError) {
      try write(text, to: temporary)
      guard unsafe rename(temporary, path) == 0 else {
        throw .system("The file cannot be put in its place", path)
      }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    try syncFolder(Folders.parent(of: path))
  }

  /// Brings a file's content, or a folder's list of names, to the disk.
  public static func syncFolder(_ path: String) throws(PublishingError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system("It cannot be opened", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system("It cannot be brought to the disk", path) }
  }

  /// The bytes of the file at `path`.
  ///
  /// - Throws: `PublishingError.notReadable`.
  public static func read(_ path: String) throws(PublishingError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  private static func unreadable(_ path: String) -> PublishingError {
    PublishingError(
      code: .notReadable, path: path, reason: PublishingError.system("It cannot be read", path).reason)
  }
}

import Glibc

/// A file that was opened to be served; it stays what it was when it was opened, whatever takes its name meanwhile.
final class OpenFile: Sendable {
  /// The size in bytes.
  let size: Int
  /// When it was last changed, in seconds since 1970.
  let changed: Int
  /// Names its content: another content, another tag.
  let tag: String
  private let descriptor: CInt

  /// Takes over an open `descriptor`, which is closed at the end of the file's life.
  init(descriptor: CInt, status: stat) {
    self.descriptor = descriptor
    size = Int(status.st_size)
    changed = Int(status.st_mtim.tv_sec)
    // A published file is never written again, only another put in its place: that one is another inode.
    let fields = [
      UInt64(status.st_ino), UInt64(status.st_size), UInt64(bitPattern: Int64(status.st_mtim.tv_sec)),
      UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)),
    ]
    tag = "\"" + fields.map { String($0, radix: 16) }.joined(separator: "-") + "\""
  }

  deinit {
    close(descriptor)
  }

  /// At most `count` bytes from `offset` on.
  ///
  /// - Throws: `ServingError` where the file cannot be read or is shorter by now: the answer must break off then.
  func read(_ count: Int, at offset: Int) throws(ServingError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      var result = 0
      repeat {
        result = unsafe pread(descriptor, buffer.baseAddress, count, off_t(offset))
      } while result < 0 && errno == EINTR
      failure = result < 0 ? errno : 0
      read = max(0, result)
    }
    guard failure == 0 else { throw .system("A file cannot be read", failure) }
    guard !bytes.isEmpty else { throw ServingError("A file has become shorter while it was sent.") }
    return bytes
  }
}

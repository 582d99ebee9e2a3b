import Glibc

/// Whole files, read and written with every fault noticed.
package enum Disk {
  /// Writes `bytes` as the file at `path`, through to the disk.
  ///
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  package static func write(_ bytes: [UInt8], to path: String) throws(MasteringError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system("The file cannot be created", path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let fault = MasteringError.system("The file cannot be written", path)
        close(descriptor)
        throw fault
      }
      written += count
    }
    guard fsync(descriptor) == 0 else {
      let fault = MasteringError.system("The file cannot be brought to the disk", path)
      close(descriptor)
      throw fault
    }
    guard close(descriptor) == 0 else { throw .system("The file cannot be closed", path) }
  }

  /// The bytes of the file at `path`.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read.
  package static func read(_ path: String, followsLinks: Bool = true) throws(MasteringError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw .system("The file cannot be opened", path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0 { bytes.reserveCapacity(max(0, Int(status.st_size))) }
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe block.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system("The file cannot be read", path) }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }
}

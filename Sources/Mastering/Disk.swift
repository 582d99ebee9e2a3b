/// Whole files, read and written with every fault noticed.
package enum Disk {
  /// Writes `bytes` as the file at `path`.
  ///
  /// - Parameter isAwaited: whether it has come to the disk at the end.
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  package static func write(
    _ bytes: [UInt8], to path: String, isAwaited: Bool = true
  ) throws(MasteringError) {
    let file = try DiskFile.create(path)
    try file.write(bytes)
    if isAwaited { try file.synchronize() }
  }

  /// The bytes of the file at `path`.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read.
  package static func read(_ path: String, followsLinks: Bool = true) throws(MasteringError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, followsLinks: followsLinks) { bytes += $0 }
    return bytes
  }

  /// Hands the bytes of the file at `path` to `body`, block by block.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read.
  package static func read(
    _ path: String, followsLinks: Bool = true, blocks body: ([UInt8]) -> Void
  ) throws(MasteringError) {
    let file = try DiskFile.open(path, followsLinks: followsLinks)
    while true {
      let block = try file.read(1 << 18)
      guard !block.isEmpty else { return }
      body(block)
    }
  }
}

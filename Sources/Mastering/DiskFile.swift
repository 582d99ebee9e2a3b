import CSndFile
import Glibc

/// One file on the disk, or what would be one, read and written piece by piece with every fault noticed.
///
/// libsndfile hides a full disk (`sf_close` returns 0 in every format, an MP3 "accepts" every frame): it is handed these
/// functions, and the first fault is kept here.
package final class DiskFile {
  /// The file's path.
  package let path: String
  /// `nil` for a file in memory, which is read only.
  private let descriptor: CInt?
  fileprivate var position = 0
  /// The first fault of a reading or a writing.
  private(set) var fault: MasteringError?
  /// What libsndfile wrote last, before it reaches the file, and where it begins: encoders hand over a few hundred bytes
  /// at a time.
  private var unwritten: [UInt8] = []
  private var unwrittenStart = 0
  /// What stands in the file from `aheadStart` on, read before libsndfile asks for it.
  private var ahead: [UInt8] = []
  private var aheadStart = 0
  private static let room = 1 << 16

  /// A new, empty file at `path`, or an earlier one emptied.
  package static func create(_ path: String) throws(MasteringError) -> DiskFile {
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system("The file cannot be created", path) }
    return DiskFile(path: path, descriptor: descriptor)
  }

  /// The file at `path`, to be read.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  package static func open(_ path: String, followsLinks: Bool = true) throws(MasteringError) -> DiskFile {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw .system("The file cannot be opened", path) }
    return DiskFile(path: path, descriptor: descriptor)
  }

  /// A file that is in memory alone, to be read.
  ///
  /// - Parameter path: the file that it is for, for errors.
  static func holding(_ bytes: [UInt8], path: String) -> DiskFile {
    DiskFile(path: path, descriptor: nil, ahead: bytes)
  }

  private init(path: String, descriptor: CInt?, ahead: [UInt8] = []) {
    self.path = path
    self.descriptor = descriptor
    self.ahead = ahead
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The size in bytes.
  package var size: Int {
    guard let descriptor else { return ahead.count }
    var status = stat()
    let written = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    return unwritten.isEmpty ? written : max(written, unwrittenStart + unwritten.count)
  }

  /// The next bytes, at most `count`; none at the end.
  package func read(_ count: Int) throws(MasteringError) -> [UInt8] {
    try read(count, at: position)
  }

  /// Up to `count` bytes from `offset`; fewer at the end of the file. The reading goes on behind them.
  package func read(_ count: Int, at offset: Int) throws(MasteringError) -> [UInt8] {
    flush()
    position = offset
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes { unsafe pull(into: $0) }
    if let fault { throw fault }
    bytes.removeLast(count - read)
    return bytes
  }

  /// Writes `bytes` behind what was read or written last.
  package func write(_ bytes: [UInt8]) throws(MasteringError) {
    flush()
    _ = unsafe bytes.withUnsafeBytes { unsafe push($0) }
    if let fault { throw fault }
  }

  /// Writes `bytes` over what stands at `offset`. The writing goes on behind them.
  package func write(_ bytes: [UInt8], at offset: Int) throws(MasteringError) {
    position = offset
    try write(bytes)
  }

  /// Writes what stands in `source` from `offset` to its end.
  package func append(contentsOf source: DiskFile, from offset: Int = 0) throws(MasteringError) {
    source.position = offset
    while true {
      let block = try source.read(1 << 18)
      guard !block.isEmpty else { return }
      try write(block)
    }
  }

  /// Goes back to the first byte.
  func rewind() { position = 0 }

  /// Brings the file to the disk.
  package func synchronize() throws(MasteringError) {
    flush()
    if let fault { throw fault }
    guard let descriptor else { return }
    // A device that knows no such thing has noticed its faults when it was written.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .system("The file cannot be brought to the disk", path)
    }
  }

  func pull(into target: UnsafeMutableRawBufferPointer) -> Int {
    guard let descriptor else { return unsafe pullAhead(into: target) }
    var done = 0
    while done < target.count {
      let count = unsafe pread(
        descriptor, target.baseAddress?.advanced(by: done), target.count - done, off_t(position))
      if count < 0 && errno == EINTR { continue }
      if count < 0 { note("The file cannot be read") }
      guard count > 0 else { break }
      done += count
      position += count
    }
    return done
  }

  private func push(_ source: UnsafeRawBufferPointer) -> Int {
    guard let descriptor else {
      fault = fault ?? MasteringError(path, "What is in memory alone cannot be written.")
      return 0
    }
    ahead.removeAll(keepingCapacity: true)
    var done = 0
    while done < source.count {
      let count = unsafe pwrite(
        descriptor, source.baseAddress?.advanced(by: done), source.count - done, off_t(position))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        note("The file cannot be written")
        break
      }
      done += count
      position += count
    }
    return done
  }

  /// Writes what libsndfile handed over and what still waits for it.
  func flush() {
    guard !unwritten.isEmpty else { return }
    let next = position
    position = unwrittenStart
    _ = unsafe unwritten.withUnsafeBytes { unsafe push($0) }
    unwritten.removeAll(keepingCapacity: true)
    position = next
  }

  /// As `push`, a piece of some size at a time.
  fileprivate func pushLater(_ source: UnsafeRawBufferPointer) -> Int {
    if unwrittenStart + unwritten.count != position { flush() }
    if unwritten.isEmpty { unwrittenStart = position }
    guard fault == nil else { return 0 }
    unwritten.reserveCapacity(Self.room)
    unsafe unwritten.append(contentsOf: source)
    position += source.count
    if unwritten.count >= Self.room { flush() }
    return source.count
  }

  /// As `pull`, from a piece that was read before.
  fileprivate func pullAhead(into target: UnsafeMutableRawBufferPointer) -> Int {
    flush()
    var done = 0
    while done < target.count {
      if !(aheadStart..<(aheadStart + ahead.count)).contains(position) {
        guard descriptor != nil else { break }
        let start = position
        unsafe ahead = Array(unsafeUninitializedCapacity: Self.room) { buffer, count in
          count = unsafe pull(into: UnsafeMutableRawBufferPointer(buffer))
        }
        (aheadStart, position) = (start, start)
        if ahead.isEmpty { break }
      }
      let offset = position - aheadStart
      let count = min(target.count - done, ahead.count - offset)
      unsafe ahead.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[done..<(done + count)])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + count)]))
      }
      done += count
      position += count
    }
    return done
  }

  func seek(_ offset: Int, _ whence: CInt) -> Int64 {
    let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : size
    position = max(0, base + offset)
    return Int64(position)
  }

  private func note(_ doing: String) {
    let found = MasteringError.system(doing, path)
    if fault == nil { fault = found }
  }
}

// MARK: - libsndfile

extension DiskFile {
  /// The functions that libsndfile reads and writes with; their context is a `DiskFile`.
  static var functions: SF_VIRTUAL_IO {
    unsafe SF_VIRTUAL_IO(
      get_filelen: { context in unsafe Int64(diskFile(context)?.size ?? 0) },
      seek: { offset, whence, context in unsafe diskFile(context)?.seek(Int(offset), whence) ?? -1 },
      read: { target, count, context in
        unsafe Int64(
          diskFile(context)?.pullAhead(into: UnsafeMutableRawBufferPointer(start: target, count: Int(count)))
            ?? 0)
      },
      write: { source, count, context in
        unsafe Int64(
          diskFile(context)?.pushLater(UnsafeRawBufferPointer(start: source, count: Int(count))) ?? 0)
      },
      tell: { context in unsafe Int64(diskFile(context)?.position ?? 0) })
  }

  /// What is handed to a library; the caller keeps the file alive.
  var context: UnsafeMutableRawPointer {
    unsafe Unmanaged.passUnretained(self).toOpaque()
  }
}

/// The file behind the context of a call from a library.
func diskFile(_ context: UnsafeMutableRawPointer?) -> DiskFile? {
  unsafe context.map { unsafe Unmanaged<DiskFile>.fromOpaque($0).takeUnretainedValue() }
}

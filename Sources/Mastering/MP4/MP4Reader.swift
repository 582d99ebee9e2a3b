import CAVFormat
import EditionModel
import Glibc

/// Decodes the AAC of an MP4 file, and reads its tags and chapters.
@safe struct MP4Reader: ~Copyable {
  /// Whether a file that begins with `bytes` is an MP4 (ISO/IEC 14496-12: its first box says of what kind it is).
  static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.dropFirst(4).starts(with: "ftyp".utf8) }

  private let disk: DiskFile
  private let state: OpaquePointer?

  /// Opens `disk` for reading.
  static func read(_ disk: DiskFile) throws(MasteringError) -> MP4Reader {
    disk.rewind()
    var state: OpaquePointer?
    let result = unsafe cav_reader_open(
      &state,
      { context, bytes, count in
        unsafe Int32(
          diskFile(context)?.pull(into: UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))) ?? 0)
      },
      { context, offset, whence in
        guard let file = unsafe diskFile(context) else { return -1 }
        return whence == Int32(CAV_SIZE) ? Int64(file.size) : file.seek(Int(offset), whence)
      }, disk.context)
    if let fault = disk.fault { throw fault }
    try MP4Fault.check(result, "It is no audio file that can be opened", disk.path)
    return unsafe MP4Reader(disk: disk, state: state)
  }

  private init(disk: DiskFile, state: OpaquePointer?) {
    self.disk = disk
    unsafe self.state = state
  }

  deinit { unsafe cav_reader_close(state) }

  /// The samples of each channel, as the file's head announces them.
  var frames: Int { Int(unsafe cav_reader_length(state)) }

  var channels: Int { Int(unsafe cav_reader_channels(state)) }

  var hertz: Int { Int(unsafe cav_reader_hertz(state)) }

  /// The next samples, at most `count`; none at the end.
  mutating func read(_ count: Int) throws(MasteringError) -> [Float] {
    var samples = [Float](repeating: 0, count: count)
    let read = unsafe samples.withUnsafeMutableBufferPointer {
      unsafe cav_reader_read(state, $0.baseAddress, $0.count)
    }
    if let fault = disk.fault { throw fault }
    try MP4Fault.check(read, "The file cannot be decoded", disk.path)
    samples.removeLast(count - Int(read))
    return samples
  }

  /// Hands `found` every tag and, with no name, every chapter with its start in milliseconds.
  func forEachTag(_ found: (_ name: String?, _ text: String, _ start: Int) -> Void) {
    withoutActuallyEscaping(found) { found in
      let box = Box(found)
      unsafe cav_reader_tags(
        state,
        { context, key, value, start in
          guard let context = unsafe context else { return }
          unsafe Unmanaged<Box>.fromOpaque(context).takeUnretainedValue().found(
            unsafe key.map { unsafe String(cString: $0) },
            unsafe value.map { unsafe String(cString: $0) } ?? "", Int(start))
        }, Unmanaged.passUnretained(box).toOpaque())
      withExtendedLifetime(box) {}
    }
  }

  private final class Box {
    let found: (String?, String, Int) -> Void

    init(_ found: @escaping (String?, String, Int) -> Void) { self.found = found }
  }
}

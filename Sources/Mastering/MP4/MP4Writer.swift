import CAVFormat
import EditionModel

/// Encodes one channel as AAC into an MP4 file without tags, piece by piece, by libavcodec and libavformat.
@safe struct MP4Writer: ~Copyable {
  private let path: String
  private var state: OpaquePointer?

  /// A new file at `path`.
  ///
  /// - Throws: `MasteringError` where it cannot be created or the encoder cannot be opened.
  static func create(_ encoding: AudioEncoding, at path: String) throws(MasteringError) -> MP4Writer {
    var state: OpaquePointer?
    let bits = Int32((encoding.bitRate ?? 64) * 1_000)
    try MP4Fault.check(
      unsafe cav_writer_open(&state, path, Int32(encoding.rate.hertz), bits), "The file cannot be created",
      path)
    return unsafe MP4Writer(path: path, state: state)
  }

  private init(path: String, state: OpaquePointer?) {
    self.path = path
    unsafe self.state = state
  }

  deinit { unsafe cav_writer_discard(state) }

  /// Appends `samples`, 1 for full scale.
  mutating func write(_ samples: [Float]) throws(MasteringError) {
    let result = unsafe samples.withUnsafeBufferPointer {
      unsafe cav_writer_write(state, $0.baseAddress, $0.count)
    }
    try MP4Fault.check(result, "The encoder stopped", path)
  }

  /// Ends the file.
  mutating func close() throws(MasteringError) {
    let state = unsafe self.state
    unsafe self.state = nil
    try MP4Fault.check(unsafe cav_writer_close(state), "The encoder cannot end the file", path)
  }
}

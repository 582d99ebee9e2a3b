import CLame
import EditionModel

/// One stream of MP3 of a constant bit rate, encoded by LAME piece by piece.
@safe struct MP3Stream: ~Copyable {
  /// LAME's `quality`, from 0 to 9: the noise is shaped, and not searched for longer than ffmpeg does. What is decoded lies
  /// no further from what went in than with 3, which libsndfile takes.
  private static let quality: Int32 = 5
  /// What LAME makes of full scale at all bit rates of speech, taken back.
  private static let scale: Float = 0.95
  /// What LAME may give out for `count` samples, in bytes (lame.h, `lame_encode_buffer`).
  private static func room(for count: Int) -> Int { count + count / 4 + 7_200 }

  private let lame: lame_t
  private let path: String

  /// A new stream.
  ///
  /// - Throws: `MasteringError` about `path` where LAME refuses.
  static func make(_ encoding: AudioEncoding, path: String) throws(MasteringError) -> MP3Stream {
    guard let lame = unsafe lame_init() else {
      throw MasteringError(path, "There is no memory for the encoder.")
    }
    let stream = unsafe MP3Stream(lame: lame, path: path)
    unsafe lame_set_num_channels(lame, 1)
    unsafe lame_set_mode(lame, MONO)
    unsafe lame_set_in_samplerate(lame, Int32(encoding.rate.hertz))
    unsafe lame_set_out_samplerate(lame, Int32(encoding.rate.hertz))
    unsafe lame_set_VBR(lame, vbr_off)
    unsafe lame_set_brate(lame, Int32(encoding.bitRate ?? 64))
    unsafe lame_set_quality(lame, quality)
    unsafe lame_set_scale(lame, 1 / scale)
    guard unsafe lame_init_params(lame) >= 0 else {
      throw MasteringError(path, "LAME cannot encode such a stream.")
    }
    return stream
  }

  private init(lame: lame_t, path: String) {
    unsafe self.lame = lame
    self.path = path
  }

  deinit { unsafe lame_close(lame) }

  /// The bytes that are ready after `samples` went in, 1 for full scale. The first frame of a stream is empty: that of
  /// `info()` takes its place.
  mutating func add(_ samples: [Float]) throws(MasteringError) -> [UInt8] {
    try unsafe bytes(Self.room(for: samples.count)) { target, room in
      unsafe samples.withUnsafeBufferPointer {
        unsafe lame_encode_buffer_ieee_float(lame, $0.baseAddress, nil, Int32($0.count), target, room)
      }
    }
  }

  /// The last bytes.
  mutating func finish() throws(MasteringError) -> [UInt8] {
    try unsafe bytes(Self.room(for: 0)) { target, room in unsafe lame_encode_flush(lame, target, room) }
  }

  /// The frame in front of the sound, which tells its length; for a stream that has ended.
  func info() throws(MasteringError) -> [UInt8] {
    var frame = [UInt8](repeating: 0, count: Self.room(for: 0))
    let count = unsafe frame.withUnsafeMutableBufferPointer {
      unsafe lame_get_lametag_frame(lame, $0.baseAddress, $0.count)
    }
    guard count > 0, count <= frame.count else {
      throw MasteringError(path, "LAME has no frame that tells the stream's length.")
    }
    return Array(frame[..<count])
  }

  private func bytes(
    _ room: Int, _ encode: (_ target: UnsafeMutablePointer<UInt8>?, _ room: Int32) -> Int32
  ) throws(MasteringError) -> [UInt8] {
    var state: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { target, count in
      state = unsafe encode(target.baseAddress, Int32(room))
      count = max(0, Int(state))
    }
    guard state >= 0 else { throw MasteringError(path, "The encoder stopped with \(state).") }
    return bytes
  }
}

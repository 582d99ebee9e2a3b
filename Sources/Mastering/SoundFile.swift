import CSndFile
import EditionModel

/// One audio file on the disk, open for writing or reading through libsndfile.
@safe struct SoundFile: ~Copyable {
  private let disk: DiskFile
  private var handle: OpaquePointer?
  private let info: SF_INFO

  /// The samples of each channel, as the file's head announces them.
  var frames: Int { Int(info.frames) }

  var channels: Int { Int(info.channels) }

  var hertz: Int { Int(info.samplerate) }

  /// Opens a new file for writing.
  static func create(_ encoding: AudioEncoding, in disk: DiskFile) throws(MasteringError) -> SoundFile {
    var info = SF_INFO()
    info.samplerate = Int32(encoding.rate.hertz)
    info.channels = 1
    info.format = try encoding.format.soundFileFormat(disk.path)
    let file = try open(disk, mode: Int32(SFM_WRITE), &info)
    if let bitRate = encoding.bitRate { file.setBitRate(Double(bitRate)) }
    return file
  }

  /// Opens `disk` for reading.
  static func read(_ disk: DiskFile) throws(MasteringError) -> SoundFile {
    var info = SF_INFO()
    return try open(disk, mode: Int32(SFM_READ), &info)
  }

  private static func open(
    _ disk: DiskFile, mode: Int32, _ info: inout SF_INFO
  ) throws(MasteringError) -> SoundFile {
    var functions = DiskFile.functions
    disk.rewind()
    guard let handle = unsafe sf_open_virtual(&functions, mode, &info, disk.context) else {
      if let fault = disk.fault { throw fault }
      let reason = unsafe sf_strerror(nil).map { unsafe String(cString: $0) } ?? "unknown"
      throw MasteringError(disk.path, "It is no audio file that can be opened: \(reason)")
    }
    return unsafe SoundFile(disk: disk, handle: handle, info: info)
  }

  private init(disk: DiskFile, handle: OpaquePointer, info: SF_INFO) {
    self.disk = disk
    unsafe self.handle = handle
    self.info = info
  }

  deinit {
    if let handle = unsafe handle { unsafe sf_close(handle) }
  }

  /// Sets the bit rate of Opus, which libsndfile turns a level from 0 to 1 back into.
  private func setBitRate(_ kilobits: Double) {
    var level = 1 - (kilobits - 6) / 250
    unsafe sf_command(handle, Int32(SFC_SET_COMPRESSION_LEVEL), &level, Int32(MemoryLayout<Double>.size))
  }

  /// Appends `samples`, 1 for full scale, in pieces: Vorbis crashes on long ones.
  mutating func write(_ samples: [Float]) throws(MasteringError) {
    var start = 0
    while start < samples.count {
      let count = min(4096, samples.count - start)
      let written = unsafe samples.withUnsafeBufferPointer { buffer in
        unsafe sf_writef_float(handle, buffer.baseAddress.map { unsafe $0 + start }, Int64(count))
      }
      guard written == Int64(count) else { throw fault("The encoder stopped") }
      start += count
    }
  }

  /// Appends 16-bit samples.
  mutating func write(_ samples: [Int16]) throws(MasteringError) {
    let written = unsafe samples.withUnsafeBufferPointer {
      unsafe sf_writef_short(handle, $0.baseAddress, Int64(samples.count))
    }
    guard written == Int64(samples.count) else { throw fault("The encoder stopped") }
  }

  /// The next samples, at most `count`; none at the end.
  mutating func read(_ count: Int) throws(MasteringError) -> [Float] {
    var read: Int64 = 0
    let samples = unsafe [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      read = unsafe sf_readf_float(handle, buffer.baseAddress, Int64(count))
      filled = max(0, Int(read))
    }
    guard read >= 0, unsafe sf_error(handle) == 0 else { throw fault("The file cannot be decoded") }
    return samples
  }

  /// The next samples, at most `count`, as the mean of all channels; none at the end.
  mutating func readMixed(_ count: Int) throws(MasteringError) -> [Float] {
    var samples = [Float](repeating: 0, count: count * channels)
    let read = unsafe samples.withUnsafeMutableBufferPointer {
      unsafe sf_readf_float(handle, $0.baseAddress, Int64(count))
    }
    guard read >= 0, unsafe sf_error(handle) == 0 else { throw fault("The file cannot be decoded") }
    let share = 1 / Float(channels)
    return (0..<Int(read)).map { frame in
      samples[(frame * channels)..<((frame + 1) * channels)].reduce(0, +) * share
    }
  }

  /// Ends the file.
  mutating func close() throws(MasteringError) {
    let handle = unsafe self.handle
    unsafe self.handle = nil
    let state = unsafe sf_close(handle)
    disk.flush()
    if let fault = disk.fault { throw fault }
    guard state == 0 else { throw MasteringError(disk.path, "The encoder cannot end the file.") }
  }

  private func fault(_ what: String) -> MasteringError {
    if let fault = disk.fault { return fault }
    let reason = unsafe sf_strerror(handle).map { unsafe String(cString: $0) } ?? "unknown"
    return MasteringError(disk.path, "\(what): \(reason)")
  }
}

extension AudioFormat {
  fileprivate func soundFileFormat(_ path: String) throws(MasteringError) -> Int32 {
    switch self {
    case .flac: Int32(SF_FORMAT_FLAC) | Int32(SF_FORMAT_PCM_16)
    case .wav: Int32(SF_FORMAT_WAV) | Int32(SF_FORMAT_PCM_16)
    case .ogg: Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_VORBIS)
    case .opus: Int32(SF_FORMAT_OGG) | Int32(SF_FORMAT_OPUS)
    case .mp3, .m4b: throw MasteringError(path, "libsndfile does not write \(rawValue) as it is wanted.")
    }
  }
}

public import EditionModel

/// Encodes one audio file, piece by piece, onto the disk: the sound alone, without tags.
public struct AudioWriter: ~Copyable {
  private let encoding: AudioEncoding
  private let rate: SampleRate
  private let disk: DiskFile
  private var file: SoundFile
  private var resampler: StreamResampler
  private var taken = 0
  private var written = 0

  /// A new file at `path` of sound that comes with `rate`.
  ///
  /// - Throws: `MasteringError` where it cannot be created or the encoder cannot be opened.
  public static func make(
    path: String, encoding: AudioEncoding, from rate: SampleRate
  ) throws(MasteringError) -> AudioWriter {
    let disk = try DiskFile.create(path)
    return AudioWriter(
      encoding: encoding, rate: rate, disk: disk, file: try SoundFile.create(encoding, in: disk),
      resampler: try StreamResampler.make(from: rate, to: encoding.rate, path: path))
  }

  private init(
    encoding: AudioEncoding, rate: SampleRate, disk: DiskFile, file: consuming SoundFile,
    resampler: consuming StreamResampler
  ) {
    self.encoding = encoding
    self.rate = rate
    self.disk = disk
    self.file = file
    self.resampler = resampler
  }

  /// Appends `samples`, 1 for full scale.
  public mutating func write(_ samples: [Float]) throws(MasteringError) {
    taken += samples.count
    try encode(try resampler.add(samples))
  }

  /// Ends the encoding and reads the file's length back.
  ///
  /// - Returns: how many samples it holds.
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  @discardableResult
  public consuming func finish() throws(MasteringError) -> SampleCount {
    let length = SampleCount(taken).converted(from: rate, to: encoding.rate)
    try encode(try resampler.finish(upTo: length.value - written))
    try file.close()
    try SoundFile.checkLength(of: disk, length)
    return length
  }

  private mutating func encode(_ samples: [Float]) throws(MasteringError) {
    written += samples.count
    switch encoding.format {
    case .mp3, .ogg, .opus:
      let gain = 1 / encoding.encoderGain
      try file.write(gain == 1 ? samples : samples.map { $0 * gain })
    case .flac, .wav:
      try file.write(samples.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) })
    }
  }
}

public import EditionModel

/// Encodes one audio file, piece by piece, onto the disk: the sound alone, without tags.
public struct AudioWriter: ~Copyable {
  private let encoding: AudioEncoding
  private let rate: SampleRate
  private let disk: DiskFile
  private var sound: SoundFile?
  private var mp3: MP3Stream?
  private var mp4: MP4Writer?
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
    let format = encoding.format
    return AudioWriter(
      encoding: encoding, rate: rate, disk: disk,
      sound: format == .mp3 || format == .m4b ? nil : try SoundFile.create(encoding, in: disk),
      mp3: format == .mp3 ? try MP3Stream.make(encoding, path: path) : nil,
      mp4: format == .m4b ? try MP4Writer.create(encoding, at: path) : nil,
      resampler: try StreamResampler.make(from: rate, to: encoding.rate, path: path))
  }

  private init(
    encoding: AudioEncoding, rate: SampleRate, disk: DiskFile, sound: consuming SoundFile?,
    mp3: consuming MP3Stream?, mp4: consuming MP4Writer?, resampler: consuming StreamResampler
  ) {
    self.encoding = encoding
    self.rate = rate
    self.disk = disk
    self.sound = sound
    self.mp3 = mp3
    self.mp4 = mp4
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
    try sound?.close()
    try endMP3()
    try mp4?.close()
    try AudioReader.checkLength(of: disk, length)
    return length
  }

  private mutating func encode(_ samples: [Float]) throws(MasteringError) {
    written += samples.count
    switch encoding.format {
    case .mp3:
      if let bytes = try mp3?.add(samples) { try disk.write(bytes) }
    case .ogg, .opus: try sound?.write(samples)
    case .m4b: try mp4?.write(samples)
    case .flac, .wav:
      try sound?.write(samples.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) })
    }
  }

  private mutating func endMP3() throws(MasteringError) {
    guard let rest = try mp3?.finish(), let info = try mp3?.info() else { return }
    try disk.write(rest)
    try disk.write(info, at: 0)
  }
}

public import EditionModel

/// Encodes one audio file, piece by piece, onto the disk: the sound alone, without tags.
public struct AudioWriter: ~Copyable {
  private let format: AudioFormat
  private let disk: DiskFile
  private var file: SoundFile
  private var count = 0

  /// A new file at `path`.
  ///
  /// - Throws: `MasteringError` where it cannot be created or the encoder cannot be opened.
  public static func make(
    path: String, format: AudioFormat, rate: SampleRate
  ) throws(MasteringError) -> AudioWriter {
    let disk = try DiskFile.create(path)
    return AudioWriter(format: format, disk: disk, file: try SoundFile.create(format, rate: rate, in: disk))
  }

  private init(format: AudioFormat, disk: DiskFile, file: consuming SoundFile) {
    self.format = format
    self.disk = disk
    self.file = file
  }

  /// Appends `samples`, 1 for full scale.
  public mutating func write(_ samples: [Float]) throws(MasteringError) {
    count += samples.count
    switch format {
    case .mp3, .ogg:
      let gain = 1 / format.encoderGain
      try file.write(gain == 1 ? samples : samples.map { $0 * gain })
    case .flac, .wav:
      try file.write(samples.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) })
    }
  }

  /// Ends the encoding and reads the file's length back.
  ///
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  public consuming func finish() throws(MasteringError) {
    try file.close()
    try SoundFile.checkLength(of: disk, SampleCount(count))
  }
}

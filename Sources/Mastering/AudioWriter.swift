public import EditionModel

/// Writes one audio file, piece by piece: encoded, tagged and with chapters, checked when it is finished.
public struct AudioWriter: ~Copyable {
  private let path: String
  private let format: AudioFormat
  private let rate: SampleRate
  private let tags: TrackTags
  private let chapters: [Chapter]
  private let length: SampleCount
  private let memory: MemoryFile
  private var file: SoundFile
  private var count = 0

  /// A new file of `length` samples at `path`, which is written when it is finished.
  ///
  /// - Throws: `MasteringError` where there are more than 99 chapters or the encoder cannot be opened.
  public static func make(
    path: String, format: AudioFormat, rate: SampleRate, tags: TrackTags, chapters: [Chapter],
    length: SampleCount
  ) throws(MasteringError) -> AudioWriter {
    guard chapters.count <= 99 else {
      throw MasteringError(path, "It has \(chapters.count) chapters; players read 99 at most.")
    }
    let memory = MemoryFile()
    let file = try SoundFile.create(format, rate: rate, in: memory, path: path)
    return AudioWriter(
      path: path, format: format, rate: rate, tags: tags, chapters: chapters, length: length, memory: memory,
      file: file)
  }

  private init(
    path: String, format: AudioFormat, rate: SampleRate, tags: TrackTags, chapters: [Chapter],
    length: SampleCount,
    memory: MemoryFile, file: consuming SoundFile
  ) {
    self.path = path
    self.format = format
    self.rate = rate
    self.tags = tags
    self.chapters = chapters
    self.length = length
    self.memory = memory
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

  /// Ends the encoding, adds tags and chapters, brings the file to the disk and reads its length back.
  ///
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  public consuming func finish() throws(MasteringError) {
    guard count == length.value else {
      throw MasteringError(path, "\(count) samples were written where \(length.value) were announced.")
    }
    try file.close()
    let tagged = try Tagging.tagged(
      memory.bytes, format: format, tags: tags, chapters: chapters, rate: rate, length: length, path: path)
    var reading = try SoundFile.read(MemoryFile(tagged), path: path)
    guard reading.frames == length.value else {
      throw MasteringError(path, "It holds \(reading.frames) samples instead of \(length.value).")
    }
    try reading.close()
    try Disk.write(tagged, to: path)
  }
}

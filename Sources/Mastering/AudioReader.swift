public import EditionModel

/// Decodes an audio file of any format piece by piece, whichever library knows it.
public struct AudioReader: ~Copyable {
  /// The samples of each channel, as the file's head announces them.
  let frames: Int
  let channels: Int
  let hertz: Int
  private var sound: SoundFile?
  private var mp4: MP4Reader?

  /// Opens the file at `path`, of one channel.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read or has more than one channel.
  public static func open(
    _ path: String, followsLinks: Bool = true
  ) throws(MasteringError) -> AudioReader {
    let reader = try open(try DiskFile.open(path, followsLinks: followsLinks))
    guard reader.channels == 1, reader.hertz > 0 else {
      throw MasteringError(path, "It has \(reader.channels) channels; editions have one.")
    }
    return reader
  }

  /// Opens `disk` for reading.
  ///
  /// - Throws: `MasteringError` where it is no audio file.
  static func open(_ disk: DiskFile) throws(MasteringError) -> AudioReader {
    MP4Reader.recognizes(try disk.read(12, at: 0))
      ? AudioReader(try MP4Reader.read(disk)) : AudioReader(try SoundFile.read(disk))
  }

  private init(_ file: consuming SoundFile) {
    (frames, channels, hertz) = (file.frames, file.channels, file.hertz)
    sound = consume file
    mp4 = nil
  }

  private init(_ file: consuming MP4Reader) {
    (frames, channels, hertz) = (file.frames, file.channels, file.hertz)
    sound = nil
    mp4 = consume file
  }

  /// Reads the head of `disk` again, which must announce `length` samples.
  static func checkLength(of disk: DiskFile, _ length: SampleCount) throws(MasteringError) {
    let frames = try open(disk).frames
    guard frames == length.value else {
      throw MasteringError(disk.path, "It holds \(frames) samples instead of \(length.value).")
    }
  }

  /// Samples per second.
  public var rate: SampleRate { SampleRate(hertz: hertz) }

  /// The next samples, 1 for full scale; none at the end.
  ///
  /// - Throws: `MasteringError` where they cannot be decoded.
  public mutating func next() throws(MasteringError) -> [Float] { try read(1 << 16) }

  /// The next samples, at most `count`; none at the end.
  mutating func read(_ count: Int) throws(MasteringError) -> [Float] {
    if let samples = try sound?.read(count) { return samples }
    return try mp4?.read(count) ?? []
  }
}

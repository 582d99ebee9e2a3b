public import EditionModel

/// Decodes one audio file, piece by piece, from its first to its last sample.
public struct AudioReader: ~Copyable {
  /// Samples per second.
  public let rate: SampleRate
  private var file: SoundFile

  /// Opens the file at `path`.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read or has more than one channel.
  public static func open(
    _ path: String, followsLinks: Bool = true
  ) throws(MasteringError) -> AudioReader {
    let file = try SoundFile.read(try DiskFile.open(path, followsLinks: followsLinks))
    guard file.channels == 1, file.hertz > 0 else {
      throw MasteringError(path, "It has \(file.channels) channels; editions have one.")
    }
    return AudioReader(rate: SampleRate(hertz: file.hertz), file: file)
  }

  private init(rate: SampleRate, file: consuming SoundFile) {
    self.rate = rate
    self.file = file
  }

  /// The next samples, 1 for full scale; none at the end.
  ///
  /// - Throws: `MasteringError` where they cannot be decoded.
  public mutating func next() throws(MasteringError) -> [Float] {
    try file.read(1 << 16)
  }
}

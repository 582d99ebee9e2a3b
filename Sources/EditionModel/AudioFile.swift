/// One published audio file and what was measured on it.
public struct AudioFile: Hashable, Sendable, Codable {
  /// The kind of file.
  public let format: AudioFormat
  /// Its place inside the edition's folder: ASCII, with `/` between folder and name.
  public let file: String
  /// The MIME type.
  public let mimeType: String
  /// The size in bytes.
  public let bytes: Int
  /// The SHA-256 of its bytes, 64 hexadecimal digits.
  public let sha256: String
  /// Samples per second.
  public let sampleRate: SampleRate
  /// The length in samples of the one channel.
  public let samples: SampleCount
  /// Integrated loudness in LUFS, measured on the decoded file; `nil` where there is only silence.
  public let loudness: Double?
  /// True peak in dBTP; `nil` where there is only silence.
  public let truePeak: Double?

  /// A file as it was published.
  public init(
    format: AudioFormat, file: String, bytes: Int, sha256: String, sampleRate: SampleRate,
    samples: SampleCount, loudness: Double?, truePeak: Double?
  ) {
    self.format = format
    self.file = file
    mimeType = format.mimeType
    self.bytes = bytes
    self.sha256 = sha256
    self.sampleRate = sampleRate
    self.samples = samples
    self.loudness = loudness
    self.truePeak = truePeak
  }
}

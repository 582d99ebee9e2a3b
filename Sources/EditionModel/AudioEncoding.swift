/// How a file is encoded: what two files of the same sound must share to have the same bytes.
public struct AudioEncoding: Hashable, Sendable, Codable {
  /// The kind of file.
  public let format: AudioFormat
  /// Samples per second.
  public let rate: SampleRate
  /// The bit rate in kbit/s, where the format has a choice.
  public let bitRate: Int?

  /// An encoding as it is used.
  public init(_ format: AudioFormat, rate: SampleRate, bitRate: Int? = nil) {
    self.format = format
    self.rate = rate
    self.bitRate = bitRate
  }
}

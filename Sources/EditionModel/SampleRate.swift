/// Audio samples per second of one channel, in hertz.
public struct SampleRate: Hashable, Sendable, Codable {
  /// Samples per second.
  public let hertz: Int

  /// A rate of `hertz` samples per second.
  public init(hertz: Int) {
    self.hertz = hertz
  }

  /// What libespeak-ng speaks at: 22,050 Hz.
  public static let hz22050 = SampleRate(hertz: 22_050)

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    hertz = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the bare value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hertz)
  }
}

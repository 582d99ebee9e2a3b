/// How a role is spoken, beside the profile's own way (Sprechweise).
public struct Delivery: Hashable, Sendable, Codable {
  /// Speed as a factor (0.5...1.5).
  public let speed: Double
  /// Pitch in semitones above or below the profile's own (-6...6).
  public let pitch: Double
  /// Pitch range as a factor (0.3...2).
  public let range: Double

  /// A way to speak.
  public init(speed: Double = 1, pitch: Double = 0, range: Double = 1) {
    self.speed = speed
    self.pitch = pitch
    self.range = range
  }

  /// As the profile says.
  public static let plain = Delivery()
}

extension VoiceSettings {
  /// The settings for an utterance that is spoken like `delivery`.
  public func spoken(_ delivery: Delivery) -> VoiceSettings {
    VoiceSettings(
      voice: voice, charactersPerSecond: charactersPerSecond * delivery.speed,
      pitch: Self.clamped(Double(pitch) + delivery.pitch * Self.stepsPerSemitone),
      range: Self.clamped(Double(range) * delivery.range), volume: volume, sentence: sentence)
  }

  /// Measured with espeak-ng 1.51 around its middle, for its own voice and for MBROLA's.
  private static let stepsPerSemitone = 6.0

  private static func clamped(_ value: Double) -> Int {
    Int(min(99, max(0, value)).rounded())
  }
}

/// How an engine is to speak, in units that do not depend on the engine.
public struct VoiceSettings: Hashable, Sendable, Codable {
  /// The engine's own name of the voice: `de`.
  public let voice: String
  /// Speed in characters a second of spoken German (10...30); espeak-ng's `de` speaks 16 at its rate 150.
  public let charactersPerSecond: Double
  /// Pitch, 0...99; 50 is the voice's own.
  public let pitch: Int
  /// Pitch range, 0...99; 50 is the voice's own.
  public let range: Int
  /// Loudness of the synthesis, 0...200; 60 keeps espeak-ng clear of its own limiter.
  public let volume: Int
  /// What a sentence's melody has beside the engine's own tune.
  public let sentence: SentenceMelody

  /// Settings for one voice.
  public init(
    voice: String, charactersPerSecond: Double, pitch: Int, range: Int, volume: Int,
    sentence: SentenceMelody = .plain
  ) {
    self.voice = voice
    self.charactersPerSecond = charactersPerSecond
    self.pitch = pitch
    self.range = range
    self.volume = volume
    self.sentence = sentence
  }
}

extension VoiceSettings {
  /// The same settings for a sentence of another melody.
  public func with(_ sentence: SentenceMelody) -> VoiceSettings {
    VoiceSettings(
      voice: voice, charactersPerSecond: charactersPerSecond, pitch: pitch, range: range, volume: volume,
      sentence: sentence)
  }
}

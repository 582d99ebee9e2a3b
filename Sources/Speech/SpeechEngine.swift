public import EditionModel

/// Something that turns engine text into sound; the same request gives the same samples, whatever was said before.
public protocol SpeechEngine: PhonemeSource, Sendable {
  /// What is speaking, for manifests and cache keys.
  var identity: EngineIdentity { get }

  /// Speaks `text` once.
  ///
  /// - Returns: the sound as the engine made it, with its silences.
  /// - Throws: `SpeechError.utterance` when this text cannot be spoken, anything else when no text can.
  func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound
}

/// One utterance as the engine made it.
public struct SpokenSound: Hashable, Sendable {
  /// The samples of the one channel, 16 bit.
  public let samples: [Int16]
  /// When which word begins.
  public let words: [WordEvent]

  /// A sound of `samples`.
  public init(samples: [Int16], words: [WordEvent] = []) {
    self.samples = samples
    self.words = words
  }
}

/// The start of one word within an utterance.
public struct WordEvent: Hashable, Sendable {
  /// The word's first Unicode scalar in the engine text, counted from 1.
  public let position: Int
  /// The word's length in Unicode scalars.
  public let length: Int
  /// Its first sample within the utterance.
  public let sample: SampleCount

  /// A word that begins at `sample`.
  public init(position: Int, length: Int, sample: SampleCount) {
    self.position = position
    self.length = length
    self.sample = sample
  }
}

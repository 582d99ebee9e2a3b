public import EditionModel

/// Something that turns an utterance into samples and timing; the same request gives the same answer, whatever was said
/// before, in any order and by any number of jobs.
public protocol SpeechEngine: Sendable {
  /// What is speaking, for manifests and cache keys.
  var identity: EngineIdentity { get }

  /// How much text it is best handed at once, in bytes; all of its sound is in memory twice for a while.
  var lettersAtOnce: Int { get }

  /// Speaks `text` once.
  ///
  /// - Returns: the sound as the engine made it, with its silences.
  /// - Throws: `SpeechError.utterance` when this text cannot be spoken, anything else when no text can.
  func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound

  /// Speaks several utterances, of which an engine may make one piece of work; each sounds as it does by itself.
  ///
  /// - Returns: an answer for each request, in their order.
  /// - Throws: when no text can be spoken.
  func speak(_ requests: [SpeechRequest]) async throws -> [Result<SpokenSound, SpeechError>]
}

extension SpeechEngine {
  /// A few sentences.
  public var lettersAtOnce: Int { 400 }

  /// Speaks one utterance after the other.
  public func speak(_ requests: [SpeechRequest]) async throws -> [Result<SpokenSound, SpeechError>] {
    var answers: [Result<SpokenSound, SpeechError>] = []
    for request in requests {
      try Task.checkCancellation()
      answers.append(try await answer(to: request))
    }
    return answers
  }

  private func answer(to request: SpeechRequest) async throws -> Result<SpokenSound, SpeechError> {
    do {
      return .success(try await speak(request.text, settings: request.settings))
    } catch let SpeechError.utterance(reason) {
      return .failure(.utterance(reason))
    }
  }
}

/// One utterance, and how it is to be spoken.
public struct SpeechRequest: Hashable, Sendable {
  /// What the engine is handed.
  public let text: EngineText
  /// Speed, pitch, range and volume.
  public let settings: VoiceSettings

  /// A request for `text`.
  public init(text: EngineText, settings: VoiceSettings) {
    self.text = text
    self.settings = settings
  }
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

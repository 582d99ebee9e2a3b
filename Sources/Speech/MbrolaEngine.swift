public import EditionModel

/// MBROLA with the German front end of espeak-ng: recorded sounds, joined at lengths and pitches that are ours.
///
/// The front end turns the text into sounds, `mbrola` speaks them; neither keeps anything from sentence to sentence.
public struct MbrolaEngine: SpeechEngine {
  /// What is speaking.
  public let identity: EngineIdentity
  let frontEnd: EspeakEngine
  private let program: MbrolaProgram

  /// Starts `speakers` front ends, calls `work` with the engine, and ends them again.
  ///
  /// - Parameters:
  ///   - speakers: how many sentences are turned into sounds at once, at least 1.
  ///   - executable: the path of `anhoeren-speaker`.
  ///   - voice: the front end's name of a voice of MBROLA's: `mb-de6`.
  /// - Throws: `SpeechError.engine` where program or database are missing, and what `work` throws.
  public static func withEngine<Result: Sendable>(
    speakers: Int, executable: String, voice: String,
    _ work: @Sendable (MbrolaEngine) async throws -> Result
  ) async throws -> Result {
    let program = try await MbrolaProgram(voice: voice)
    return try await EspeakEngine.withEngine(speakers: speakers, executable: executable, voice: voice) {
      frontEnd in
      let identity = EngineIdentity(
        name: "MBROLA", version: "\(program.version), \(frontEnd.identity)", voice: frontEnd.identity.voice,
        dataFolder: program.database, rate: program.rate)
      return try await work(MbrolaEngine(identity: identity, frontEnd: frontEnd, program: program))
    }
  }

  /// A minute and a half: a process is started for each piece.
  public var lettersAtOnce: Int { 1500 }

  /// Speaks `text` once.
  public func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound {
    try await speak([SpeechRequest(text: text, settings: settings)])[0].get()
  }

  /// Speaks `requests` in as few processes as possible.
  public func speak(
    _ requests: [SpeechRequest]
  ) async throws -> [Result<SpokenSound, SpeechError>] {
    var phos: [Result<Pho, SpeechError>] = []
    for request in requests {
      do {
        let pho = try await frontEnd.pho(of: request.text, settings: request.settings)
          .withoutSilenceAround
        phos.append(
          .success(
            SentenceShaper(request.settings.sentence).shaped(pho, of: request.text)
              .named(for: program.database)))
      } catch let SpeechError.utterance(reason) {
        phos.append(.failure(.utterance(reason)))
      }
    }
    var sounds = try await program.speak(phos.compactMap { try? $0.get() })[...]
    return zip(requests, phos).map { request, pho in
      pho.flatMap { pho in
        guard let samples = sounds.removeFirst() else {
          return .failure(.utterance("MBROLA cannot speak these sounds."))
        }
        return .success(SpokenSound(samples: samples, words: words(of: pho, in: request.text)))
      }
    }
  }

  /// When which word begins: the sum of what stands before it.
  private func words(of pho: Pho, in text: EngineText) -> [WordEvent] {
    let scalars = Array(text.rawValue.unicodeScalars)
    var time = MbrolaProgram.lead
    var events: [WordEvent] = []
    for sound in pho.sounds {
      if let word = sound.word, word >= 1, word <= scalars.count {
        let length = scalars[(word - 1)...].prefix { $0 != " " }.count
        events.append(
          WordEvent(
            position: word, length: length, sample: SampleCount(Milliseconds(time), at: identity.rate)))
      }
      time += sound.milliseconds
    }
    return events
  }
}

extension EspeakEngine {
  /// What MBROLA is to speak for `text`.
  ///
  /// - Throws: `SpeechError.utterance` where the text holds nothing to be heard.
  func pho(of text: EngineText, settings: VoiceSettings) async throws -> Pho {
    let answer = try await queue.ask(SpeakerMessage.mbrola(text.rawValue, settings))
    guard let pho = Pho(String(decoding: answer, as: UTF8.self)) else {
      throw SpeechError.utterance("The speaker's answer is malformed.")
    }
    guard pho.isAudible else { throw SpeechError.utterance("The text holds nothing that can be heard.") }
    return pho
  }
}

extension MbrolaEngine: InstallableEngine {
  /// The name in voice profiles.
  public static let name = "mbrola"

  /// The program or the database.
  public static func missing(for voice: String) -> String? {
    MbrolaProgram.missing(for: voice)
  }

  /// The licence of the databases de6 and de7; the program itself is free.
  public static func licence(of voice: String) -> String { "free to use, not to be sold" }
}

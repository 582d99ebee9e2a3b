import EditionModel
import Pronunciation
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// Everything that turns a script into sound: the voice profile, the lexicons and the engine's speakers.
struct Studio: Sendable {
  /// What a studio is opened for.
  enum Work {
    /// Scripts are spoken.
    case speaking
    /// Scripts and phonemes are looked at.
    case reading
  }

  let voice: VoiceCatalog.Entry
  let writer: ScriptWriter
  let lexicon: LexiconShelf
  private let cast: Cast
  private let frontEnd: EspeakEngine
  private let engines: [any SpeechEngine]
  private let fingerprints: EngineFingerprints
  /// Lexicon and word list, made beside each other when the first text is read: who waits for them leaves its core to others.
  private let preparation: Lazy<Task<Void, Never>>
  private let lazyPronouncer: Lazy<Pronouncer>
  /// The hash of everything that decides how a text is read and sounds: voices, engines, lexicons, word list.
  let source: String

  private var pronouncer: Pronouncer { lazyPronouncer.get() }

  /// Opens a studio with `speakers` speaker processes, and closes them when `work` has ended.
  static func open<Result: Sendable>(
    voice name: String, parts: VoiceParts = .none, speakers: Int, installation: Installation,
    for purpose: Work = .speaking,
    _ work: @Sendable (Studio) async throws -> Result
  ) async throws -> Result {
    let cast = try Cast(name, parts: parts, in: installation.catalog)
    // Read while the engines start.
    let reading = Task { try LexiconShelf(folder: installation.voices) }
    let executable = try SpeakerLocator.find(from: Installation.runningExecutable)
    // The sounds of words are always those of the engine's own German voice, whoever speaks.
    return try await EspeakEngine.withEngine(speakers: 1, executable: executable, voice: "de") { frontEnd in
      let open = Opening(speakers: speakers, executable: executable)
      return try await open.engines(of: purpose == .speaking ? cast.members : []) { engines in
        let shelf = try await reading.value
        let fingerprints = try EngineFingerprints(
          speaker: executable, frontEnd: frontEnd.identity, cast: cast.members, engines: engines)
        return try await work(
          Studio(
            voice: cast.first.entry, writer: ScriptWriter(profile: cast.first.profile), lexicon: shelf,
            cast: cast, frontEnd: frontEnd, engines: engines, fingerprints: fingerprints,
            preparation: Lazy {
              Task {
                async let words = shelf.words
                _ = shelf.lexicon
                _ = await words
              }
            },
            lazyPronouncer: Lazy {
              Pronouncer(lexicon: shelf.lexicon, wordList: shelf.words, phonemes: frontEnd)
            },
            source: SHA256.hexDigest(
              of: ([cast.source, fingerprints.frontEnd] + fingerprints.voices
                + shelf.inputs.map(\.sha256) + [shelf.wordsHash ?? ""]).joined(separator: "\n"))))
      }
    }
  }

  /// The engines that speak and their voices, for manifests.
  var engineIdentity: String {
    engines.map { "\($0.identity), voice \($0.identity.voice)" }.joined(separator: "; ")
  }

  /// What decides how the engines sound, beside what `engineIdentity` tells: their data and the program that runs them.
  var engineFingerprints: [String] { [fingerprints.frontEnd] + fingerprints.voices }

  /// The rate that the voices speak at.
  var rate: SampleRate { engines[0].identity.rate }

  /// Everything that decides how the voices sound, for manifests.
  var voiceSource: String { cast.source }

  /// What an editor should know about the voices.
  var voiceWarnings: [Warning] { cast.warnings }

  /// Speaks `script`.
  ///
  /// - Parameter turn: the article's number, for voices that take turns; 0 for what the first voice always speaks.
  func record(_ script: Script, turn: Int = 0) async throws -> SpokenScript {
    try await record(script, texts: try await engineTexts(of: script), turn: turn)
  }

  /// Speaks `script`, of which `texts` are handed to the engine.
  func record(_ script: Script, texts: [[EngineText]], turn: Int = 0) async throws -> SpokenScript {
    let engines = engines
    let parts = parts(of: script, turn: turn)
    return try await SpeechRenderer(clausePause: voice.profile.pauses.clause, rate: rate) { index, _ in
      SpeechRenderer.Casting(
        speaker: parts[index].speaker, engine: engines[parts[index].speaker], settings: parts[index].settings)
    }.render(script, texts: texts)
  }

  /// Which of two voices that take turns reads the article at `turn`; 0 where nobody takes turns.
  func reader(turn: Int) -> Int { cast.reader(turn: turn) }

  /// Everything that decides how `script` sounds, of which `texts` are handed to the engine.
  func ingredients(of script: Script, texts: [[EngineText]], turn: Int = 0) -> ScriptIngredients {
    ScriptIngredients(
      utterances: script.utterances, texts: texts,
      parts: parts(of: script, turn: turn).map {
        ScriptIngredients.Part(engine: fingerprints.voices[$0.speaker], settings: $0.settings)
      }, clausePause: voice.profile.pauses.clause, pauseAfter: script.pauseAfter)
  }

  /// Who speaks each utterance of `script`, and how.
  private func parts(of script: Script, turn: Int) -> [(speaker: Int, settings: VoiceSettings)] {
    let semitones = Declination.semitones(of: script, melody: voice.profile.melody)
    let quoted = OpenQuotations.starts(of: script)
    return script.utterances.enumerated().map { index, utterance in
      let speaker = cast.speaker(of: utterance.role, turn: turn, ressort: script.ressort)
      let settings = cast.members[speaker].profile.settings(
        for: utterance.role, semitones: semitones[index], startsQuoted: quoted[index])
      return (speaker, settings)
    }
  }

  /// What the engine is handed for each utterance of `script`.
  func engineTexts(of script: Script) async throws -> [[EngineText]] {
    try await engineTexts(of: script.utterances.map(\.marked))
  }

  /// What the engine is handed for each sentence.
  func engineTexts(of sentences: [SpokenText]) async throws -> [[EngineText]] {
    await preparation.get().value
    return try await pronouncer.engineTexts(for: sentences)
  }

  /// A reader of words with another choice of lexicons.
  func pronouncer(with shelf: LexiconShelf) -> Pronouncer {
    Pronouncer(lexicon: shelf.lexicon, wordList: shelf.words, phonemes: frontEnd)
  }

  /// The IPA of each text.
  func ipa(of texts: [EngineText]) async throws -> [String] {
    try await frontEnd.ipa(for: texts)
  }

  /// The words of `text` that no lexicon and no word list knows.
  func unknownWords(in text: SpokenText) -> [String] {
    pronouncer.unknownWords(in: text)
  }
}

/// Opens the engines of a cast, one inside the other.
private struct Opening {
  let speakers: Int
  let executable: String

  func engines<Result: Sendable>(
    of members: [Cast.Member], opened: [any SpeechEngine] = [],
    _ work: @Sendable ([any SpeechEngine]) async throws -> Result
  ) async throws -> Result {
    guard let member = members.first else { return try await work(opened) }
    return try await with(member.engine, voice: member.voice) { engine in
      if let first = opened.first, first.identity.rate != engine.identity.rate {
        throw JobError(
          .configuration,
          "\(member.profile.name): This voice has \(engine.identity.rate.hertz) samples a second and the first one "
            + "\(first.identity.rate.hertz); the two cannot share an edition.")
      }
      return try await engines(of: Array(members.dropFirst()), opened: opened + [engine], work)
    }
  }

  private func with<Engine: InstallableEngine, Result: Sendable>(
    _ type: Engine.Type, voice: String, _ work: @Sendable (any SpeechEngine) async throws -> Result
  ) async throws -> Result {
    try await Engine.withEngine(speakers: speakers, executable: executable, voice: voice) {
      try await work($0)
    }
  }
}

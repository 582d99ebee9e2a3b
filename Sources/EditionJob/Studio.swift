import EditionModel
import Pronunciation
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// Everything that turns a script into sound: the voice profile, the lexicons and the engine's speakers.
struct Studio: Sendable {
  let voice: VoiceCatalog.Entry
  let writer: ScriptWriter
  let lexicon: LexiconShelf
  private let engine: EspeakEngine
  private let pronouncer: Pronouncer

  /// Opens a studio with `speakers` speaker processes, and closes them when `work` has ended.
  static func open<Result: Sendable>(
    voice name: String, speakers: Int, installation: Installation,
    _ work: @Sendable (Studio) async throws -> Result
  ) async throws -> Result {
    let voice = try VoiceCatalog(folder: installation.voices).entry(named: name)
    let shelf = try LexiconShelf(folder: installation.voices)
    return try await EspeakEngine.withEngine(
      speakers: speakers, executable: try SpeakerLocator.find(from: Installation.runningExecutable),
      voice: voice.profile.settings.voice
    ) { engine in
      try await work(
        Studio(
          voice: voice, writer: ScriptWriter(profile: voice.profile), lexicon: shelf, engine: engine,
          pronouncer: Pronouncer(lexicon: shelf.lexicon, wordList: shelf.words, phonemes: engine)))
    }
  }

  /// The engine's name, version and data, for manifests.
  var engineIdentity: String { engine.identity.description }

  /// Speaks `script`.
  func record(_ script: Script) async throws -> SpokenScript {
    let texts = try await engineTexts(of: script)
    return try await SpeechRenderer(
      engine: engine, settings: voice.profile.settings, clausePause: voice.profile.pauses.clause
    ).render(script, texts: texts)
  }

  /// What the engine is handed for each utterance of `script`.
  func engineTexts(of script: Script) async throws -> [[EngineText]] {
    try await engineTexts(of: script.utterances.map(\.spoken))
  }

  /// What the engine is handed for each sentence.
  func engineTexts(of sentences: [SpokenText]) async throws -> [[EngineText]] {
    try await pronouncer.engineTexts(for: sentences)
  }

  /// The IPA of each text.
  func ipa(of texts: [EngineText]) async throws -> [String] {
    try await engine.ipa(for: texts)
  }

  /// The words of `text` that no lexicon and no word list knows.
  func unknownWords(in text: SpokenText) -> [String] {
    pronouncer.unknownWords(in: text)
  }
}

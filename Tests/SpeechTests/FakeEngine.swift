import EditionModel
import Speech

/// An engine that answers by rule; no process is started.
struct FakeEngine: SpeechEngine {
  let identity = EngineIdentity(
    name: "fake", version: "1", voice: "de", dataFolder: "/nowhere", rate: .hz22050)
  /// The samples of a text.
  let sound: @Sendable (String) throws -> [Int16]

  func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound {
    SpokenSound(samples: try sound(text.rawValue))
  }

  func mnemonics(for texts: [String]) async throws -> [String] { texts.map { _ in "" } }

  func ipa(for texts: [EngineText]) async throws -> [String] { texts.map { _ in "" } }

  static let settings = VoiceSettings(
    voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60)
}

import Publishing
import Speech
import VoiceProfiles

/// What tells the engines of a studio from others, for keys.
struct EngineFingerprints: Sendable {
  /// The engine that is asked for the sounds of words.
  let frontEnd: String
  /// The engine and voice of each member of the cast.
  let voices: [String]

  init(
    speaker: String, frontEnd: EngineIdentity, cast: [Cast.Member], engines: [any SpeechEngine]
  ) throws {
    let program = try DurableFile.hash(of: speaker).sha256
    // The front end of every engine has this data; an engine may have more.
    let data = try EngineFingerprint.data(at: frontEnd.dataFolder)
    self.frontEnd = "\(EngineFingerprint.name(of: frontEnd)), data \(data), speaker \(program)"
    var voices: [String] = []
    for (member, engine) in zip(cast, engines) {
      let own = engine.identity.dataFolder
      let more = own == frontEnd.dataFolder ? "" : ", data \(try EngineFingerprint.data(at: own))"
      let file = try member.entry.voicePath.map { try DurableFile.hash(of: $0).sha256 }
      voices.append(
        "\(EngineFingerprint.name(of: engine.identity))\(more), file \(file ?? "none"); \(self.frontEnd)")
    }
    self.voices = voices
  }
}

import EditionModel
import Speech
import VoiceProfiles

/// Who speaks: the profile that was asked for or its fallback, and the second voice where it has one (Besetzung).
struct Cast: Sendable {
  /// A profile whose engine and voice are installed.
  struct Member: Sendable {
    let entry: VoiceCatalog.Entry
    let engine: any InstallableEngine.Type

    var profile: VoiceProfile { entry.profile }

    /// The engine's own name of the voice, or the path of a voice file.
    var voice: String { entry.voicePath ?? profile.settings.voice }
  }

  let first: Member
  let second: Member?

  /// Casts the profile called `name`.
  ///
  /// - Throws: `VoiceProfileError` for a fault in a profile; `JobError` with the remedy where neither the profile nor a
  ///   fallback can speak.
  init(_ name: String, in catalog: VoiceCatalog) throws {
    first = try Self.member(name, in: catalog)
    guard let part = first.profile.second else {
      second = nil
      return
    }
    // A second voice that is not installed is no reason to mix two engines: the first one reads everything.
    let other = try Self.member(part.profile, in: catalog)
    second = other.profile.name == part.profile ? other : nil
  }

  var members: [Member] { [first] + (second.map { [$0] } ?? []) }

  /// Who of `members` speaks an utterance of `role` in the article at `turn`, counted from 1.
  func speaker(of role: Role, turn: Int) -> Int {
    guard let part = first.profile.second, second != nil else { return 0 }
    let reader = part.articles == .inTurn && turn > 0 ? (turn + 1) % 2 : 0
    return part.quotes && role == .quote ? 1 - reader : reader
  }

  private static func member(_ name: String, in catalog: VoiceCatalog) throws -> Member {
    var tried: [String] = []
    var next = name
    while true {
      let entry = try catalog.entry(named: next)
      guard let engine = SpeechEngines.named(entry.profile.engine) else {
        throw JobError(
          .configuration,
          "\(next): There is no engine \(entry.profile.engine); there are: \(SpeechEngines.names).")
      }
      guard let missing = engine.missing(for: entry.profile.settings.voice) else {
        return Member(entry: entry, engine: engine)
      }
      tried.append(next)
      guard let fallback = entry.profile.fallback, !tried.contains(fallback) else {
        throw JobError(.configuration, "The voice \(next) cannot speak: \(missing)")
      }
      next = fallback
    }
  }
}

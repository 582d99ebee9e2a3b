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
  private let others: [Member]
  private let parts: VoiceParts
  /// Who of `members` reads a Ressort or a role, by the name of the profile that was asked for.
  private let places: [String: Int]
  /// What an editor should know: profiles that are not installed.
  let warnings: [Warning]

  /// Casts the profile called `name`.
  ///
  /// - Throws: `VoiceProfileError` for a fault in a profile; `JobError` with the remedy where neither the profile nor a
  ///   fallback can speak.
  init(_ name: String, parts: VoiceParts = .none, in catalog: VoiceCatalog) throws {
    self.parts = parts
    first = try Self.member(name, in: catalog)
    // A second voice that is not installed is no reason to mix two engines: the first one reads everything.
    if let part = first.profile.second {
      let other = try Self.member(part.profile, in: catalog)
      second = other.profile.name == part.profile ? other : nil
    } else {
      second = nil
    }
    var members = [first] + (second.map { [$0] } ?? [])
    let own = members.count
    var places: [String: Int] = [:]
    var warnings: [Warning] = []
    for name in parts.profiles {
      let member = try Self.member(name, in: catalog)
      if member.profile.name != name {
        let message =
          "This voice is not installed; \(first.profile.name) reads its parts. See `anhoeren voices`."
        warnings.append(Warning(source: name, message: message))
      } else if let place = members.firstIndex(where: { $0.profile.name == name }) {
        places[name] = place
      } else {
        places[name] = members.count
        members.append(member)
      }
    }
    others = Array(members.dropFirst(own))
    self.places = places
    self.warnings = warnings
  }

  var members: [Member] { [first] + (second.map { [$0] } ?? []) + others }

  /// Everything that decides who sounds how, for manifests.
  var source: String {
    members.map(\.entry.source).joined() + parts.description
  }

  /// Who of `members` speaks an utterance of `role` in the article at `turn`, counted from 1.
  func speaker(of role: Role, turn: Int, ressort: String? = nil) -> Int {
    let name = parts.roles[role] ?? ressort.flatMap { parts.ressorts[$0] }
    if let place = name.flatMap({ places[$0] }) { return place }
    guard let part = first.profile.second, second != nil else { return 0 }
    let reader = reader(turn: turn)
    return part.quotes && role == .quote ? 1 - reader : reader
  }

  /// Which of the first two members reads the article at `turn`, counted from 1, but for its quotes.
  func reader(turn: Int) -> Int {
    guard let part = first.profile.second, second != nil else { return 0 }
    return part.articles == .inTurn && turn > 0 ? (turn + 1) % 2 : 0
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

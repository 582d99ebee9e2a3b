/// An engine that a voice profile can name. A new one is a file of its own and a line in `SpeechEngines.all`.
public protocol InstallableEngine: SpeechEngine {
  /// The name in voice profiles.
  static var name: String { get }

  /// What is not installed that `voice` needs, with the remedy; `nil` where it can speak.
  static func missing(for voice: String) -> String?

  /// What the voice's licence allows, in a word or two.
  static func licence(of voice: String) -> String

  /// Opens the engine for the time of `work`.
  ///
  /// - Parameters:
  ///   - speakers: how many utterances are worked on at once.
  ///   - executable: the path of `anhoeren-speaker`.
  ///   - voice: the engine's own name of the voice, or the path of a voice file.
  static func withEngine<Result: Sendable>(
    speakers: Int, executable: String, voice: String, _ work: @Sendable (Self) async throws -> Result
  ) async throws -> Result
}

/// The engines there are. Swift finds no types by itself at run time, so this list is the one place that names them.
public enum SpeechEngines {
  /// One line an engine.
  private static let all: [any InstallableEngine.Type] = [EspeakEngine.self, MbrolaEngine.self]

  /// The engine that profiles call `name`.
  public static func named(_ name: String) -> (any InstallableEngine.Type)? {
    all.first { $0.name == name }
  }

  /// The names that profiles can use.
  public static var names: [String] { all.map { $0.name } }
}

extension EspeakEngine: InstallableEngine {
  /// The name in voice profiles.
  public static let name = "espeak-ng"

  /// Nothing: the program is built with its library.
  public static func missing(for voice: String) -> String? { nil }

  /// Starts `speakers` speakers, calls `work` with the engine, and ends them again.
  public static func withEngine<Result: Sendable>(
    speakers: Int, executable: String, voice: String, _ work: @Sendable (EspeakEngine) async throws -> Result
  ) async throws -> Result {
    try await withEngine(
      speakers: speakers, executable: executable, voice: voice, deadline: standardDeadline, work)
  }

  /// The licence of espeak-ng and of its voices.
  public static func licence(of voice: String) -> String { "free (GPL-3)" }
}

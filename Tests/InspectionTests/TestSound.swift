import TestSupport
import Testing

/// Sounds made by SoX, which knows nothing of the product.
enum TestSound {
  /// A sine of `frequency`, `level` times full scale.
  static func tone(
    _ frequency: Double, hertz: Int = 22_050, seconds: Double, level: Double, in folder: String
  ) async throws -> String {
    try await make(
      ["synth", "\(seconds)", "sine", "\(frequency)", "vol", "\(level)"], hertz: hertz, in: folder)
  }

  /// Whatever `effects` make of nothing.
  static func make(_ effects: [String], hertz: Int = 22_050, in folder: String) async throws -> String {
    let path = folder + "/sound.wav"
    let result = try await Program.run(
      "sox", ["-D", "-r", "\(hertz)", "-n", "-c", "1", "-b", "16", path] + effects)
    try #require(result.status == 0, "\(result.errors)")
    return path
  }
}

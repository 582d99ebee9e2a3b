import FoundationEssentials
import TestSupport
import Testing

@Suite("Rumble below the voice")
struct RumbleTests {
  @Test("is gone from what either engine speaks", arguments: ["formant", "nachrichten"])
  func highPass(voice: String) async throws {
    let folder = try TemporaryFolder()
    let text = "Am Freitag hat der Rat der Stadt lange über die neue Brücke beraten."
    let (file, raw) = (folder.path + "/say.wav", folder.path + "/say.raw")
    for arguments in [["-o", file], ["--unmastered", "-o", raw]] {
      let run = try await Program.anhoeren(["say", text, "--voice", voice] + arguments)
      try #require(run.status == 0, "\(run.errors)")
    }
    let rate = try await Program.run("soxi", ["-r", file]).output.filter(\.isNumber)
    let before = try await rumble(["-t", "raw", "-r", rate, "-e", "signed", "-b", "16", "-c", "1", raw])
    let after = try await rumble([file])
    #expect(after < before - 10, "\(after) dB instead of \(before) dB")
  }

  /// The energy up to 30 Hz beside all of it, in dB, by sox.
  private func rumble(_ input: [String]) async throws -> Double {
    func level(_ effects: [String]) async throws -> Double {
      let result = try await Program.run("sox", input + ["-n"] + effects + ["stats"])
      let line = try #require(result.errors.split(separator: "\n").first { $0.hasPrefix("RMS lev dB") })
      return try #require(line.split(separator: " ").last.flatMap { Double($0) }, "\(line)")
    }
    return try await level(["sinc", "-t", "10", "-30"]) - level([])
  }
}

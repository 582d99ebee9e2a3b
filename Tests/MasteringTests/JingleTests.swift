import EditionModel
import Glibc
import TestSupport
import Testing

@testable import Mastering

@Suite("Jingles")
struct JingleTests {
  /// A struck string of `seconds`, made by sox in the format of the file's ending.
  private static func gong(
    _ name: String, in folder: String, hertz: Int = 44_100, channels: Int = 2, seconds: Double = 2,
    effects: [String] = []
  ) async throws -> String {
    let path = folder + "/" + name
    let result = try await Program.run(
      "sox",
      ["-R", "-n", "-r", "\(hertz)", "-c", "\(channels)", path, "synth", "\(seconds)", "pluck", "262"]
        + (channels == 2 ? ["pluck", "392"] : []) + effects)
    try #require(result.status == 0, "\(result.errors)")
    return path
  }

  @Test(
    "any format, rate and number of channels becomes one channel at the edition's rate",
    arguments: [
      ("a.wav", 44_100, 2), ("b.flac", 48_000, 1), ("c.ogg", 44_100, 2), ("d.aiff", 8_000, 1),
      ("e.wav", 22_050, 2), ("f.wav", 96_000, 1),
    ])
  func formats(name: String, hertz: Int, channels: Int) async throws {
    let folder = try TemporaryFolder()
    let path = try await Self.gong(name, in: folder.path, hertz: hertz, channels: channels)
    let jingle = try Jingle(try JingleFile.read(path), target: -19, rate: Signals.rate)
    #expect(abs(jingle.length.value - 44_100) <= 1)
  }

  private static func loudness(of samples: [Float]) throws -> Double? {
    var meter = try LoudnessMeter.make(rate: Signals.rate)
    meter.add(samples)
    return meter.result().integrated
  }

  @Test("an MP3 is read too")
  func mp3() async throws {
    let folder = try TemporaryFolder()
    let wave = try await Self.gong("a.wav", in: folder.path)
    let path = folder.path + "/a.mp3"
    let made = try await Program.run("ffmpeg", ["-v", "error", "-i", wave, path])
    try #require(made.status == 0, "\(made.errors)")
    let jingle = try Jingle(try JingleFile.read(path), target: -19, rate: Signals.rate)
    #expect(abs(jingle.length.value - 44_100) <= 3_000)
  }

  @Test(
    "beside speech of any level it is as loud as the speech, and its peaks stay below the ceiling",
    arguments: [-40.0, -25, -18], ["gain -n -20", "gain -n -1", "overdrive 30 gain -n 0"])
  func loudness(speech: Double, effects: String) async throws {
    let folder = try TemporaryFolder()
    let path = try await Self.gong(
      "a.wav", in: folder.path, effects: effects.split(separator: " ").map(String.init))
    var voice = Signals.speech(seconds: 20).map { Float($0) / 32_768 }
    let measured = try #require(try Self.loudness(of: voice))
    let factor = Float(pow(10, (speech - measured) / 20))
    voice = voice.map { max(-1, min(1, $0 * factor)) }
    let raw = voice.map { Int16(($0 * 32_767).rounded()) }
    let jingle = try Jingle(try JingleFile.read(path), target: -19, rate: Signals.rate)
    let sound = try jingle.recorded(beside: raw)
    // The level is that of the track with the jingle in it.
    let track = raw + [Int16](repeating: 0, count: 20_000) + sound + [Int16](repeating: 0, count: 20_000)
    let level = try #require(
      try TrackMaster(target: -19, rate: Signals.rate).measure(track, for: [.ogg]).levels[.ogg])
    let mastered = level.applied(to: track, in: track.indices)
    let part = Array(mastered[(raw.count + 20_000)..<(raw.count + 20_000 + sound.count)])
    let found = try #require(try Self.loudness(of: part))
    #expect(abs(found + 19) <= 0.3, "\(found) LUFS")
    // The limiter and the test interpolate by two filters.
    #expect(20 * log10(Signals.truePeak(of: part)) <= -1.8)
    #expect(mastered[(raw.count + 100)..<(raw.count + 19_900)].allSatisfy { $0 == 0 })
  }

  @Test("the same file gives the same samples, and another sound another content")
  func isStable() async throws {
    let folder = try TemporaryFolder()
    let one = try JingleFile.read(try await Self.gong("a.wav", in: folder.path, hertz: 48_000))
    let other = try JingleFile.read(
      try await Self.gong("b.wav", in: folder.path, hertz: 48_000, effects: ["reverse"]))
    let speech = Signals.speech(seconds: 5)
    let first = try Jingle(one, target: -19, rate: Signals.rate).recorded(beside: speech)
    let second = try Jingle(one, target: -19, rate: Signals.rate).recorded(beside: speech)
    #expect(first == second)
    #expect(one.content != other.content)
  }

  @Test("what cannot be played is named with its reason")
  func faults() async throws {
    let folder = try TemporaryFolder()
    func reason(_ path: String) -> String {
      do {
        _ = try Jingle(try JingleFile.read(path), target: -19, rate: Signals.rate)
        return "none"
      } catch {
        return "\(error)"
      }
    }
    let missing = folder.path + "/fehlt.wav"
    #expect(reason(missing).hasPrefix("\(missing): The file cannot be opened"))
    try folder.write("Das ist kein Ton.", as: "text.wav")
    #expect(reason(folder.path + "/text.wav").contains("no audio file"))
    try folder.write("", as: "leer.wav")
    #expect(reason(folder.path + "/leer.wav").contains("no audio file"))
    #expect(reason(folder.path) != "none")
    #expect(
      reason(try await Self.gong("lang.wav", in: folder.path, seconds: 30.5)).contains("30 seconds at most"))
    #expect(reason(try await Self.gong("dreissig.wav", in: folder.path, seconds: 30)) == "none")
    #expect(
      reason(try await Self.gong("kurz.wav", in: folder.path, seconds: 0.4)).contains(
        "half a second at least"))
    #expect(
      reason(try await Self.gong("still.wav", in: folder.path, effects: ["vol", "0"])).contains("no sound"))
    #expect(
      reason(try await Self.gong("leise.wav", in: folder.path, effects: ["vol", "0.0002"])).contains(
        "too quiet"))
  }
}

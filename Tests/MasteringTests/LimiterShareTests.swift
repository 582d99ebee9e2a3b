import EditionModel
import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Mastering

@Suite("The limiter's share of real voices")
struct LimiterShareTests {
  /// What `voice` says of an example page, before any mastering.
  private static func recording(_ voice: String) async throws -> [Int16] {
    let folder = try TemporaryFolder()
    let page = try String(
      contentsOfFile: Program.root + "/Examples/02-freibad-bleibt.txt", encoding: .utf8)
    // The longest lines are paragraphs; menu and labels are short.
    let lines: [Substring] = page.split(separator: "\n")
    let text = lines.filter { $0.count > 150 }.prefix(6).joined(separator: "\n")
    let raw = folder.path + "/text.raw"
    let run = try await Program.anhoeren(
      ["say", "-", "--voice", voice, "--unmastered", "-o", raw], input: text)
    try #require(run.status == 0, "\(run.errors)")
    return try Recording.read(raw)
  }

  @Test(
    "at the usual target at most a thousandth of the samples lies above the ceiling before it",
    arguments: ["formant", "nachrichten"])
  func share(voice: String) async throws {
    let rate = SampleRate.hz22050
    let samples = HighPass(rate: rate).filtered(try await Self.recording(voice))
    try #require(samples.count > 20 * rate.hertz)
    let levels = try TrackMaster(target: -19, rate: rate).measure(samples, for: AudioFormat.allCases).levels
    for format in AudioFormat.allCases {
      let gain = try #require(levels[format]).gain
      let ceiling = Float(pow(10, format.ceiling / 20))
      let signal = LeveledSignal(samples: samples, gain: gain).samples(in: samples.indices)
      let above = signal.withUnsafeBufferPointer { buffer in
        signal.indices.count { Oversampler.peak(buffer, at: $0) > ceiling }
      }
      #expect(above * 1_000 <= samples.count, "\(format.rawValue): \(above) of \(samples.count)")
    }
  }
}

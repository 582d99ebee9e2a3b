import EditionModel
import TestSupport
import Testing

@testable import Mastering

@Suite("Bit rates")
struct BitRateTests {
  private static let samples =
    [Int16](repeating: 0, count: 4_410) + Signals.speech(seconds: 6) + [Int16](repeating: 0, count: 22_050)

  static let streams = AudioFormat.mp3.sampleRates.flatMap { hertz in
    AudioFormat.mp3.bitRates(at: hertz).map { Kind(.mp3, bitRate: $0, hertz: hertz) }
  }

  @Test("every one of MP3 is kept, comes out at the target in one go, and can be joined", arguments: streams)
  func mp3(kind: Kind) async throws {
    let folder = try TemporaryFolder()
    let track = try Sample.encode(Self.samples, kind, in: folder.path)
    let rate = kind.encoding.rate
    #expect(abs(try #require(track.inspection.loudness.integrated) + 19) <= 0.2)
    let schedule = EditionSchedule(
      (0..<2).map { _ in .init(length: SampleCount(Self.samples.count), firstSound: SampleCount(4_410)) },
      rate: Signals.rate)
    let length = schedule.length.converted(from: Signals.rate, to: rate)
    let joined = folder.path + "/joined.mp3"
    try JoinedFile.write(
      schedule.places.map {
        .init(path: track.path, start: $0.start.converted(from: Signals.rate, to: rate))
      }, to: joined, tags: Sample.tags(title: "x"), chapters: [], rate: rate, length: length)
    #expect(try await Listener.samples(of: joined).count == length.value)
    let checked = try await Program.run("mp3val", [joined])
    #expect(!checked.output.contains("WARNING") && !checked.output.contains("ERROR"), "\(checked.output)")
    #expect(checked.output.contains("CBR"), "\(checked.output)")
    let probe = try await Program.run(
      "ffprobe", ["-v", "error", "-show_entries", "stream=bit_rate,sample_rate", "-of", "csv=p=0", joined])
    #expect(probe.output == "\(rate.hertz),\((kind.encoding.bitRate ?? 0) * 1_000)\n")
  }

  @Test("Opus is about as long as its bit rate says", arguments: [12, 24, 48, 128], [24_000, 48_000])
  func opus(bitRate: Int, hertz: Int) throws {
    let folder = try TemporaryFolder()
    let kind = Kind(.opus, bitRate: bitRate, hertz: hertz)
    let samples = Signals.speech(seconds: 20)
    let path = try Sample.encode(samples, kind, in: folder.path).path
    let bits = try Disk.read(path).count * 8
    // At a variable bit rate the number is what the encoder aims at.
    #expect((0.6...1.4).contains(Double(bits) / Double(20_000 * bitRate)), "\(bits / 20_000) kbit/s")
  }
}

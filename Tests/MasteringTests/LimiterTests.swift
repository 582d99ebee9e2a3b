import EditionModel
import Glibc
@testable import Mastering
import Testing

@Suite("Loudness and limiter")
struct LimiterTests {
  /// Speech with peaks that no gain alone leaves below the ceiling.
  private static func peaky(_ seed: UInt64) -> [Int16] {
    var samples = Signals.speech(seconds: 3, seed: seed)
    var random = Generator(seed: seed + 100)
    // Also where the signal begins and ends, with silence beyond.
    for place in [0, samples.count - 6] + (0..<10).map({ _ in random.next(samples.count - 10) }) {
      let height = 20_000 + random.next(12_000)
      for (offset, share) in [0.4, 1, 0.9, -0.5, -1, 0.2].enumerated() {
        samples[place + offset] = Int16(Double(height) * share)
      }
    }
    return samples
  }

  @Test("the true peak stays below the ceiling, seen by another filter", arguments: [1, 2] as [UInt64])
  func ceiling(seed: UInt64) throws {
    let samples = Self.peaky(seed)
    let master = TrackMaster(target: -16, rate: Signals.rate)
    // A click looks a tenth of a decibel higher through a longer filter; BS.1770 allows a meter half a decibel.
    for (format, ceiling) in [(AudioFormat.mp3, -1.5), (.ogg, -2), (.wav, -1.15)] {
      let limited = try master.master(samples, for: format)
      #expect(20 * log10(Signals.truePeak(of: limited)) <= ceiling + 0.15)
    }
  }

  @Test("far from a peak there is one gain, and near it the gain never jumps", arguments: [1, 2] as [UInt64])
  func smooth(seed: UInt64) throws {
    let samples = Self.peaky(seed)
    let limited = try TrackMaster(target: -16, rate: Signals.rate).master(samples, for: .mp3)
    let gains = zip(limited, samples).map { $1 == 0 ? Float.nan : $0 / (Float($1) / 32_768) }
    let full = try #require(gains.filter { !$0.isNaN }.max())
    let turnedDown = gains.filter { $0 < full * 0.9999 }.count
    #expect(turnedDown > 0)
    #expect(turnedDown < samples.count / 5)
    // Over a look-ahead of 5 ms on both sides the gain moves by at most a two-hundredth of its way a sample.
    for (left, right) in zip(gains, gains.dropFirst()) where !left.isNaN && !right.isNaN {
      #expect(abs(left - right) / full < 0.01)
    }
  }

  @Test("what stays below the ceiling is only turned up or down")
  func untouched() throws {
    let quiet = Signals.speech(seconds: 5).map { $0 / 8 }
    let mastered = try TrackMaster(target: -40, rate: Signals.rate).master(quiet, for: .mp3)
    let gains = zip(mastered, quiet).filter { abs(Int($1)) > 100 }.map { $0 / Float($1) }
    let (low, high) = (try #require(gains.min()), try #require(gains.max()))
    #expect((high - low) / high < 1e-5)
  }

  @Test("one measurement serves every format, and a level applied piece by piece is the same")
  func levels() throws {
    let samples = Self.peaky(9)
    let master = TrackMaster(target: -19, rate: Signals.rate)
    let levels = try master.measure(samples, for: AudioFormat.allCases).levels
    for format in AudioFormat.allCases {
      let level = try #require(levels[format])
      let cuts = [0, 1, 4_000, 4_001, 33_000, samples.count]
      let pieces = zip(cuts, cuts.dropFirst()).flatMap { level.applied(to: samples, in: $0..<$1) }
      #expect(pieces == (try master.master(samples, for: format)))
    }
    #expect(levels[.flac] == levels[.wav])
  }

  @Test("what is too short to be measured keeps its level", arguments: [0, 1, 100, 8_000])
  func short(count: Int) throws {
    let samples = [Int16](repeating: 8_192, count: count)
    let mastered = try TrackMaster(target: -19, rate: Signals.rate).master(samples, for: .flac)
    #expect(mastered.allSatisfy { $0 == 0.25 })
    #expect(mastered.count == count)
  }
}

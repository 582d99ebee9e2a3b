public import EditionModel
import Glibc

/// A jingle as loud as the speech around it: at the loudness target, with its peaks below the ceiling.
public struct Jingle: Sendable {
  /// The samples at the target, 1 for full scale.
  private let samples: [Float]
  private let rate: SampleRate
  private let target: Double

  /// How far the loudness may lie from the target after the peaks were limited, in LU.
  private static let tolerance = 0.05
  /// The lowest ceiling of any format: the same sound serves all of them.
  private static let ceiling = AudioFormat.allCases.map(\.ceiling).min() ?? -2
  /// Over which its first and last samples rise and fall, so that a cut sound does not click, in seconds.
  private static let fade = 0.005

  /// Brings `file` to `rate` and to `target` (LUFS on the single channel).
  ///
  /// - Throws: `MasteringError` where it is too quiet to be measured.
  public init(_ file: JingleFile, target: Double, rate: SampleRate) throws(MasteringError) {
    var sound = try Resampler.resampled(file.samples, from: file.hertz, to: rate.hertz, path: file.path)
    Self.fadeEnds(of: &sound, hertz: rate.hertz)
    let scale = 29_000 / sound.reduce(Float.leastNormalMagnitude) { max($0, abs($1)) }
    let recorded = sound.map { Int16(($0 * scale).rounded()) }
    let ceiling = Float(pow(10, Self.ceiling / 20))
    var level = TrackLevel(gain: 1, dips: [])
    // What the limiter takes from the peaks is given back by the gain, turn by turn.
    for _ in 0..<12 {
      let limited = level.applied(to: recorded, in: recorded.indices)
      guard let loudness = try Self.loudness(of: limited, rate: rate) else {
        throw MasteringError(file.path, "It is too quiet: its loudness cannot be measured.")
      }
      let missing = target - loudness
      guard abs(missing) > Self.tolerance else { break }
      let gain = level.gain * Float(pow(10, missing / 20))
      level = TrackLevel(
        gain: gain,
        dips: Limiter.dips(
          in: LeveledSignal(samples: recorded, gain: gain), ceiling: ceiling, hertz: rate.hertz))
    }
    samples = level.applied(to: recorded, in: recorded.indices)
    self.rate = rate
    self.target = target
  }

  /// How long it sounds.
  public var length: SampleCount { SampleCount(samples.count) }

  /// The jingle as raw as `speech`: the gain that brings the speech to the target brings the jingle there too.
  ///
  /// Where that gain is below 1, a jingle whose peaks have no room for it is turned down to full scale.
  public func recorded(beside speech: [Int16]) throws(MasteringError) -> [Int16] {
    let signal = LeveledSignal(samples: speech, gain: 1)
    var meter = try LoudnessMeter.make(rate: rate)
    signal.forEachWindow { meter.addLoudness(signal.samples(in: $0)) }
    let loudness = meter.distribution.integrated ?? target
    let peak = samples.reduce(0) { max($0, abs($1)) }
    let scale = min(Float(pow(10, (loudness - target) / 20)), 0.999 / max(peak, .leastNormalMagnitude))
    return samples.map { Int16(($0 * scale * 32_768).rounded()) }
  }

  private static func loudness(of samples: [Float], rate: SampleRate) throws(MasteringError) -> Double? {
    var meter = try LoudnessMeter.make(rate: rate)
    meter.addLoudness(samples)
    return meter.distribution.integrated
  }

  private static func fadeEnds(of sound: inout [Float], hertz: Int) {
    let span = min(Int(Double(hertz) * fade), sound.count / 2)
    for index in 0..<span {
      let factor = Float(index + 1) / Float(span + 1)
      sound[index] *= factor
      sound[sound.count - 1 - index] *= factor
    }
  }
}

import CEbur128
import EditionModel
import Glibc

/// How loud something is (EBU R 128, ITU-R BS.1770-4).
public struct Loudness: Hashable, Sendable, Codable {
  /// Integrated loudness of the one channel in LUFS, in hundredths; `nil` for silence and for less than 400 ms.
  public let integrated: Double?
  /// True peak in dBTP, in hundredths; `nil` for silence.
  public let truePeak: Double?

  /// The loudness of what was counted in `distribution`, with the highest of `peaks` as its own.
  public init(_ distribution: LoudnessDistribution, peaks: [Double?]) {
    self.init(integrated: distribution.integrated, truePeak: peaks.compactMap(\.self).max())
  }

  init(integrated: Double?, truePeak: Double?) {
    self.integrated = integrated.map(Self.rounded)
    self.truePeak = truePeak.map(Self.rounded)
  }

  private static func rounded(_ level: Double) -> Double {
    (level * 100).rounded() / 100
  }
}

/// Measures loudness and true peak of one channel, piece by piece, in memory that does not grow with its length.
struct LoudnessMeter: ~Copyable {
  private var state: LoudnessState
  /// The mean square of the last four tenths of a second, weighted as the ear hears: together they are a block.
  private var tenths: SIMD4<Double> = .zero
  private var peak = TruePeakMeter()
  /// The blocks that were heard.
  private(set) var distribution = LoudnessDistribution()

  static func make(rate: SampleRate) throws(MasteringError) -> LoudnessMeter {
    let mode = Int(EBUR128_MODE_M.rawValue)
    return LoudnessMeter(state: try LoudnessState.make(rate: rate, mode: mode, step: rate.hertz / 10))
  }

  private init(state: consuming LoudnessState) {
    self.state = state
  }

  mutating func add(_ samples: [Float]) {
    addLoudness(samples)
    peak.add(samples)
  }

  /// As `add`, without looking at peaks.
  mutating func addLoudness(_ samples: [Float]) {
    var start = 0
    while start < samples.count {
      if state.add(samples, from: &start) { endTenth() }
    }
  }

  /// As `addLoudness`, for samples of 16 bits.
  mutating func addLoudness(_ samples: [Int16]) {
    var start = 0
    while start < samples.count {
      if state.add(samples, from: &start) { endTenth() }
    }
  }

  /// Blocks overlap by three quarters: the library would go over each sample four times.
  private mutating func endTenth() {
    guard let loudness = unsafe state.value({ unsafe ebur128_loudness_window($0, 100, $1) }) else { return }
    // BS.1770-4, annex 1, formula 2, and back again.
    tenths[state.steps % 4] = loudness.isFinite ? pow(10, (loudness + 0.691) / 10) : 0
    if state.steps >= 4 { distribution.add(10 * log10(tenths.sum() / 4) - 0.691) }
  }

  /// What was measured so far.
  mutating func result() -> Loudness {
    peak.finish()
    return Loudness(
      integrated: distribution.integrated,
      truePeak: peak.value > 0 ? 20 * log10(Double(peak.value)) : nil)
  }
}

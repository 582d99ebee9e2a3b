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
  private var blocks = LoudnessBlocks()
  private var peak = TruePeakMeter()

  static func make(rate: SampleRate) throws(MasteringError) -> LoudnessMeter {
    let mode = Int(EBUR128_MODE_M.rawValue)
    return LoudnessMeter(state: try LoudnessState.make(rate: rate, mode: mode, step: rate.hertz / 10))
  }

  private init(state: consuming LoudnessState) {
    self.state = state
  }

  /// The blocks that were heard.
  var distribution: LoudnessDistribution { blocks.distribution }

  mutating func add(_ samples: [Float]) {
    addLoudness(samples)
    peak.add(samples)
  }

  /// As `add`, without looking at peaks.
  mutating func addLoudness(_ samples: [Float]) {
    var start = 0
    while start < samples.count {
      if state.add(samples, from: &start) { _ = endTenth() }
    }
  }

  /// As `addLoudness`, for samples of 16 bits.
  ///
  /// - Parameter heard: told each tenth of a second, by its number, with its weighted mean square.
  mutating func addLoudness(
    _ samples: ArraySlice<Int16>, heard: (_ tenth: Int, _ mean: Double) -> Void
  ) {
    var start = samples.startIndex
    while start < samples.endIndex {
      if state.add(samples, from: &start), let mean = endTenth() { heard(state.steps - 1, mean) }
    }
  }

  /// Blocks overlap by three quarters: the library would go over each sample four times.
  ///
  /// - Returns: the weighted mean square of the tenth.
  private mutating func endTenth() -> Double? {
    guard let loudness = unsafe state.value({ unsafe ebur128_loudness_window($0, 100, $1) }) else {
      return nil
    }
    // BS.1770-4, annex 1, formula 2, and back again.
    let mean = loudness.isFinite ? pow(10, (loudness + 0.691) / 10) : 0
    blocks.add(mean)
    return mean
  }

  /// What was measured so far.
  mutating func result() -> Loudness {
    peak.finish()
    return Loudness(integrated: distribution.integrated, truePeak: peak.decibels)
  }
}

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
@safe struct LoudnessMeter: ~Copyable {
  private var state: UnsafeMutablePointer<ebur128_state>
  private let step: Int
  private var heard = 0
  /// The mean square of the last four tenths of a second, weighted as the ear hears: together they are a block.
  private var tenths: SIMD4<Double> = .zero
  private var peak = TruePeakMeter()
  /// The blocks that were heard.
  private(set) var distribution = LoudnessDistribution()

  static func make(rate: SampleRate) throws(MasteringError) -> LoudnessMeter {
    guard let state = unsafe ebur128_init(1, UInt(rate.hertz), Int32(EBUR128_MODE_M.rawValue)) else {
      throw MasteringError("loudness", "There is no memory for the measurement.")
    }
    return unsafe LoudnessMeter(state: state, step: rate.hertz / 10)
  }

  private init(state: UnsafeMutablePointer<ebur128_state>, step: Int) {
    unsafe self.state = state
    self.step = max(1, step)
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe self.state
    unsafe ebur128_destroy(&state)
  }

  mutating func add(_ samples: [Float]) {
    addLoudness(samples)
    peak.add(samples)
  }

  /// As `add`, without looking at peaks.
  mutating func addLoudness(_ samples: [Float]) {
    var start = 0
    while start < samples.count {
      let count = min(step - heard % step, samples.count - start)
      _ = unsafe samples.withUnsafeBufferPointer {
        unsafe ebur128_add_frames_float(state, $0.baseAddress.map { unsafe $0 + start }, count)
      }
      start += count
      heard += count
      if heard.isMultiple(of: step) { endTenth() }
    }
  }

  /// Blocks overlap by three quarters: the library would go over each sample four times.
  private mutating func endTenth() {
    var loudness = 0.0
    guard unsafe ebur128_loudness_window(state, 100, &loudness) == Int32(EBUR128_SUCCESS.rawValue) else {
      return
    }
    // BS.1770-4, annex 1, formula 2, and back again.
    tenths[heard / step % 4] = loudness.isFinite ? pow(10, (loudness + 0.691) / 10) : 0
    if heard >= 4 * step { distribution.add(10 * log10(tenths.sum() / 4) - 0.691) }
  }

  /// What was measured so far.
  mutating func result() -> Loudness {
    peak.finish()
    return Loudness(
      integrated: distribution.integrated,
      truePeak: peak.value > 0 ? 20 * log10(Double(peak.value)) : nil)
  }
}

import CEbur128
import EditionModel
import Glibc

/// How loud something is (EBU R 128, ITU-R BS.1770-4).
public struct Loudness: Hashable, Sendable {
  /// Integrated loudness of the one channel in LUFS, in hundredths; `nil` for silence and for less than 400 ms.
  public let integrated: Double?
  /// True peak in dBTP, in hundredths; `nil` for silence.
  public let truePeak: Double?
}

/// Measures loudness and true peak of one channel, piece by piece.
@safe struct LoudnessMeter: ~Copyable {
  private var state: UnsafeMutablePointer<ebur128_state>
  private var peak = TruePeakMeter()

  static func make(rate: SampleRate) throws(MasteringError) -> LoudnessMeter {
    guard let state = unsafe ebur128_init(1, UInt(rate.hertz), Int32(EBUR128_MODE_I.rawValue)) else {
      throw MasteringError("loudness", "There is no memory for the measurement.")
    }
    return unsafe LoudnessMeter(state: state)
  }

  private init(state: UnsafeMutablePointer<ebur128_state>) {
    unsafe self.state = state
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe self.state
    unsafe ebur128_destroy(&state)
  }

  /// Integrated loudness of `samples` in LUFS; `nil` where every block is below the gate.
  static func integrated(_ samples: [Float], rate: SampleRate) throws(MasteringError) -> Double? {
    let meter = try make(rate: rate)
    meter.addLoudness(samples)
    return meter.integrated
  }

  mutating func add(_ samples: [Float]) {
    addLoudness(samples)
    peak.add(samples)
  }

  private func addLoudness(_ samples: [Float]) {
    _ = unsafe samples.withUnsafeBufferPointer {
      unsafe ebur128_add_frames_float(state, $0.baseAddress, $0.count)
    }
  }

  private var integrated: Double? {
    var loudness = 0.0
    guard unsafe ebur128_loudness_global(state, &loudness) == Int32(EBUR128_SUCCESS.rawValue),
      loudness.isFinite
    else {
      return nil
    }
    return loudness
  }

  /// What was measured so far.
  mutating func result() -> Loudness {
    peak.finish()
    return Loudness(
      integrated: integrated.map(Self.rounded),
      truePeak: peak.value > 0 ? Self.rounded(20 * log10(Double(peak.value))) : nil)
  }

  private static func rounded(_ level: Double) -> Double {
    (level * 100).rounded() / 100
  }
}

public import EditionModel
import Glibc

/// Takes away what lies below any voice: rumble and steps of the level, which cost bits and headroom and are not heard.
///
/// A Butterworth filter of the second order. Source of the coefficients: W3C, Audio EQ Cookbook (2021), HPF with
/// Q = 1/√2. It begins at rest, and a tenth of a second of silence brings it to rest again, so that what begins and ends
/// in silence can be joined as before; no sound moves.
public struct HighPass: Sendable {
  /// Where the filter takes 3 dB, in hertz: below the lowest note of a man's voice.
  public static let cutoff = 60.0

  private let b0: Double
  private let a1: Double
  private let a2: Double

  /// A filter for sound of `rate`.
  public init(rate: SampleRate) {
    let angle = 2 * Double.pi * Self.cutoff / Double(rate.hertz)
    let alpha = sin(angle) / 2.0.squareRoot()
    let a0 = 1 + alpha
    b0 = (1 + cos(angle)) / 2 / a0
    a1 = -2 * cos(angle) / a0
    a2 = (1 - alpha) / a0
  }

  /// `samples` without what lies below the cutoff, as many as before.
  ///
  /// Where a peak would not fit into 16 bits the whole is turned down; its loudness is measured afterwards.
  public func filtered(_ samples: [Int16]) -> [Int16] {
    var peak = 0.0
    run(over: samples) { peak = max(peak, abs($0)) }
    let scale = min(1, 32_767 / max(peak, 1))
    var result: [Int16] = []
    result.reserveCapacity(samples.count)
    run(over: samples) { result.append(Int16(($0 * scale).rounded())) }
    return result
  }

  /// Hands `body` each filtered sample: the transposed direct form II, with b1 = -2 b0 and b2 = b0.
  private func run(over samples: [Int16], _ body: (Double) -> Void) {
    var (first, second) = (0.0, 0.0)
    for sample in samples {
      let input = b0 * Double(sample)
      let output = input + first
      first = second - 2 * input - a1 * output
      second = input - a2 * output
      body(output)
    }
  }
}

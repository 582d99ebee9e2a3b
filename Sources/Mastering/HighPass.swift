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

  /// `samples` without what lies below the cutoff, as many as before, in the same memory where nobody else holds it.
  ///
  /// Where a peak would not fit into 16 bits the whole is turned down; its loudness is measured afterwards.
  public func filtered(_ samples: consuming [Int16]) -> [Int16] {
    var tooLoud: [(index: Int, value: Double)] = []
    let result = run(over: samples, tooLoud: &tooLoud)
    guard let peak = tooLoud.map({ abs($0.value) }).max() else { return result }
    let scale = 32_767 / peak
    var scaled = result.map { Self.rounded(Double($0) * scale) }
    for (index, value) in tooLoud { scaled[index] = Self.rounded(value * scale) }
    return scaled
  }

  /// The transposed direct form II, with b1 = -2 b0 and b2 = b0; what does not fit into 16 bits is told beside.
  private func run(
    over samples: consuming [Int16], tooLoud: inout [(index: Int, value: Double)]
  ) -> [Int16] {
    var (first, second) = (0.0, 0.0)
    unsafe samples.withUnsafeMutableBufferPointer { samples in
      for index in samples.indices {
        let input = b0 * Double(unsafe samples[index])
        let output = input + first
        first = second - 2 * input - a1 * output
        second = input - a2 * output
        if abs(output) > 32_767 { Self.note(output, at: index, in: &tooLoud) }
        unsafe samples[index] = Self.rounded(output)
      }
    }
    return samples
  }

  /// Out of the way of the loop, which is twice as fast without it.
  @inline(never)
  private static func note(_ value: Double, at index: Int, in tooLoud: inout [(index: Int, value: Double)]) {
    tooLoud.append((index, value))
  }

  /// The nearest number of 16 bits; of what does not fit into them it is none. Behind 1.5 times 2 to the 52nd a number's last
  /// bits are its nearest whole number: without a call into the C library, and without asking for its sign, which the
  /// processor would guess wrong.
  @inline(__always)
  private static func rounded(_ value: Double) -> Int16 {
    Int16(truncatingIfNeeded: (value + 0x1.8p52).bitPattern)
  }
}

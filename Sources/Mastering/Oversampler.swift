import Glibc

/// Sees between the samples: the signal at four times its rate (ITU-R BS.1770-4, annex 2).
///
/// A windowed sinc of 24 taps for each of the four phases; the first phase is the sample itself.
enum Oversampler {
  /// Taps on either side of a sample.
  static let reach = 12

  /// The filters between two samples, at a quarter, a half and three quarters of the way.
  private static let phases: [[Float]] = (1...3).map { phase in
    let offset = Double(phase) / 4
    let taps = (0..<(2 * reach)).map { index in
      let distance = Double(index - reach + 1) - offset
      let sinc = distance == 0 ? 1 : sin(Double.pi * distance) / (Double.pi * distance)
      let window = 0.5 + 0.5 * cos(Double.pi * distance / Double(reach + 1))
      return sinc * window
    }
    let sum = taps.reduce(0, +)
    return taps.map { Float($0 / sum) }
  }

  /// By how much the signal between samples can exceed the largest sample around it.
  static let overshoot: Float = phases.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 1

  /// The largest magnitude at `index` and up to the next sample.
  static func peak(_ samples: UnsafeBufferPointer<Float>, at index: Int) -> Float {
    var peak = abs(unsafe samples[index])
    guard index - reach + 1 >= 0, index + reach < samples.count else { return peak }
    for filter in phases {
      var sum: Float = 0
      for tap in 0..<(2 * reach) {
        sum += filter[tap] * (unsafe samples[index - reach + 1 + tap])
      }
      peak = max(peak, abs(sum))
    }
    return peak
  }
}

/// The largest true peak of a signal that comes in pieces.
struct TruePeakMeter {
  private var window: [Float] = [Float](repeating: 0, count: 2 * Oversampler.reach)
  /// The largest magnitude so far, 1 for full scale.
  private(set) var value: Float = 0

  mutating func add(_ samples: [Float]) {
    window += samples
    measure()
    window.removeFirst(max(0, window.count - 2 * Oversampler.reach))
  }

  mutating func finish() {
    add([Float](repeating: 0, count: 2 * Oversampler.reach))
  }

  private mutating func measure() {
    var best = value
    let reach = Oversampler.reach
    unsafe window.withUnsafeBufferPointer { samples in
      guard samples.count > 2 * reach else { return }
      var index = reach
      while index + reach < samples.count {
        // Between two small samples the signal is small as well.
        let near = max(abs(unsafe samples[index]), abs(unsafe samples[index + 1]))
        if near * Oversampler.overshoot > best {
          best = max(best, unsafe Oversampler.peak(samples, at: index))
        }
        index += 1
      }
    }
    value = best
  }
}

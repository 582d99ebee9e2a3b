import Glibc

/// Sees between the samples: the signal at four times its rate (ITU-R BS.1770-4, annex 2).
///
/// A windowed sinc of 24 taps for each of the four phases; the first phase is the sample itself.
enum Oversampler {
  /// Taps on either side of a sample.
  static let reach = 12

  /// The filters at a quarter, a half and three quarters of the way, each in three runs of eight taps.
  private typealias Filter = (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

  private static let taps: [[Float]] = (1...3).map { phase in
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

  private static let quarter = filter(taps[0])
  private static let half = filter(taps[1])
  private static let threeQuarters = filter(taps[2])

  /// By how much the signal between samples can exceed the largest sample around it.
  static let overshoot: Float = taps.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 1

  /// The largest magnitude at `index` and up to the next sample; beyond the ends there is silence.
  static func peak(_ samples: UnsafeBufferPointer<Float>, at index: Int) -> Float {
    let start = index - reach + 1
    guard start >= 0, index + reach < samples.count, let base = samples.baseAddress else {
      return unsafe peakNearEnd(samples, at: index)
    }
    let peak = abs(unsafe samples[index])
    let window = unsafe UnsafeRawPointer(base + start)
    let first = unsafe window.loadUnaligned(as: SIMD8<Float>.self)
    let second = unsafe window.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self)
    let third = unsafe window.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
    func magnitude(_ filter: Filter) -> Float {
      abs((first * filter.0 + second * filter.1 + third * filter.2).sum())
    }
    return max(peak, magnitude(quarter), magnitude(half), magnitude(threeQuarters))
  }

  /// As `peak`, for a sample whose window reaches beyond the ends.
  private static func peakNearEnd(_ samples: UnsafeBufferPointer<Float>, at index: Int) -> Float {
    var result = abs(unsafe samples[index])
    for filter in taps {
      var sum: Float = 0
      for (offset, tap) in filter.enumerated() {
        let place = index - reach + 1 + offset
        if samples.indices.contains(place) { sum += tap * (unsafe samples[place]) }
      }
      result = max(result, abs(sum))
    }
    return result
  }

  private static func filter(_ taps: [Float]) -> Filter {
    (SIMD8(taps[0..<8]), SIMD8(taps[8..<16]), SIMD8(taps[16..<24]))
  }
}

/// The largest true peak of a signal that comes in pieces.
struct TruePeakMeter {
  private var window: [Float] = [Float](repeating: 0, count: 2 * Oversampler.reach)
  /// The largest magnitude so far, 1 for full scale.
  private(set) var value: Float = 0
  /// The same in dBTP; `nil` for silence.
  var decibels: Double? { Self.decibels(of: value) }

  /// A magnitude in dBTP; `nil` for silence.
  static func decibels(of value: Float) -> Double? { value > 0 ? 20 * log10(Double(value)) : nil }

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
    let overshoot = Oversampler.overshoot
    let reach = Oversampler.reach
    unsafe window.withUnsafeBufferPointer { samples in
      guard samples.count > 2 * reach else { return }
      for start in stride(from: reach, to: samples.count - reach, by: Self.block) {
        let end = min(start + Self.block, samples.count - reach)
        // Between small samples the signal is small as well.
        guard unsafe Self.magnitude(samples, start...end) * overshoot > best else { continue }
        for index in start..<end {
          let near = max(abs(unsafe samples[index]), abs(unsafe samples[index + 1]))
          if near * overshoot > best {
            best = max(best, unsafe Oversampler.peak(samples, at: index))
          }
        }
      }
    }
    value = best
  }

  /// How many samples are passed over together where they are small.
  private static let block = 64

  /// The largest magnitude of the samples in `range`, eight at a time.
  private static func magnitude(_ samples: UnsafeBufferPointer<Float>, _ range: ClosedRange<Int>) -> Float {
    let samples = unsafe UnsafeBufferPointer(rebasing: samples[range])
    let bytes = UnsafeRawBufferPointer(samples)
    var largest = SIMD8<Float>.zero
    var start = 0
    while start + 8 <= samples.count {
      let eight = unsafe bytes.loadUnaligned(fromByteOffset: 4 * start, as: SIMD8<Float>.self)
      let turned = SIMD8.zero - eight
      largest.replace(with: eight, where: eight .> largest)
      largest.replace(with: turned, where: turned .> largest)
      start += 8
    }
    return unsafe samples[start...].reduce(largest.max()) { max($0, abs($1)) }
  }
}

import Glibc

/// Keeps the true peak under a ceiling: where nothing exceeds it, nothing is changed.
///
/// The gain that each sample needs is held over a look-ahead of 5 ms on both sides and smoothed over the same span, so
/// that it has arrived when the peak comes and never jumps.
enum Limiter {
  private static let lookAheadSeconds = 0.005

  /// `samples` with a true peak of at most `ceiling` (1 is full scale).
  static func limited(_ samples: [Float], ceiling: Float, hertz: Int) -> [Float] {
    var needed: [Float] = []
    var lowest: Float = 1
    unsafe samples.withUnsafeBufferPointer { buffer in
      for index in buffer.indices
      where abs(unsafe buffer[index]) * Oversampler.overshoot > ceiling
        || (index + 1 < buffer.count && abs(unsafe buffer[index + 1]) * Oversampler.overshoot > ceiling)
      {
        let peak = unsafe Oversampler.peak(buffer, at: index)
        guard peak > ceiling else { continue }
        if needed.isEmpty { needed = [Float](repeating: 1, count: buffer.count) }
        // The peak may lie between this sample and the next: both are turned down.
        let gain = ceiling / peak
        needed[index] = min(needed[index], gain)
        if index + 1 < buffer.count { needed[index + 1] = min(needed[index + 1], gain) }
        lowest = min(lowest, gain)
      }
    }
    guard lowest < 1 else { return samples }
    let span = max(2, Int(Double(hertz) * lookAheadSeconds))
    let gains = smoothed(held(needed, span: span), span: span)
    var result = samples
    for index in result.indices { result[index] *= gains[index] }
    // A gain that moves bends the signal between the samples by a trace.
    var meter = TruePeakMeter()
    meter.add(result)
    meter.finish()
    if meter.value > ceiling {
      let rest = ceiling / meter.value
      for index in result.indices { result[index] *= rest }
    }
    return result
  }

  /// The smallest value within `span` samples on either side of each.
  private static func held(_ gains: [Float], span: Int) -> [Float] {
    var result = [Float](repeating: 1, count: gains.count)
    var candidates: [Int] = []
    var head = 0
    for index in 0..<(gains.count + span) {
      if index < gains.count {
        while candidates.count > head, let last = candidates.last, gains[last] >= gains[index] {
          candidates.removeLast()
        }
        candidates.append(index)
      }
      let center = index - span
      guard center >= 0 else { continue }
      while candidates[head] < center - span { head += 1 }
      result[center] = gains[candidates[head]]
    }
    return result
  }

  /// The mean over `span` samples on either side of each; beyond the ends the gain is that of the end.
  private static func smoothed(_ gains: [Float], span: Int) -> [Float] {
    var sums: [Double] = [0]
    sums.reserveCapacity(gains.count + 1)
    for gain in gains { sums.append(sums[sums.count - 1] + Double(gain)) }
    return gains.indices.map { index in
      let low = max(0, index - span)
      let high = min(gains.count, index + span + 1)
      return Float((sums[high] - sums[low]) / Double(high - low))
    }
  }
}

import Glibc

/// Keeps the true peak under a ceiling: where nothing exceeds it, nothing is changed.
///
/// The gain that each sample needs is held over a look-ahead of 5 ms on both sides and smoothed over the same span, so
/// that it has arrived when the peak comes and never jumps. Only the dips are kept: they are a thousandth of a track.
enum Limiter {
  private static let lookAheadSeconds = 0.005
  /// How many samples are passed over together where they are quiet.
  private static let block = 512

  /// A stretch in which the gain is below 1, told by the samples that need it: its gains take a hundred times their place.
  struct Dip: Hashable, Sendable, Codable {
    /// The samples whose gain it holds.
    let range: Range<Int>
    /// The samples at or next to a peak, in order.
    let places: [Int]
    /// The gain that each of them needs.
    let needed: [Float]
    /// How many samples the gain arrives earlier and leaves later.
    let span: Int

    /// The gain of each sample of `range`.
    var gains: [Float] {
      var gains = [Float](repeating: 1, count: range.count)
      for (place, gain) in zip(places, needed) { gains[place - range.lowerBound] = gain }
      return Limiter.smoothed(Limiter.held(gains, span: span), span: span)
    }
  }

  /// A gain that one sample needs.
  private struct Need {
    let index: Int
    var gain: Float
  }

  /// What `signal` needs to have a true peak of at most `ceiling` (1 is full scale), in order and apart.
  static func dips(in signal: LeveledSignal, ceiling: Float, hertz: Int) -> [Dip] {
    let span = max(2, Int(Double(hertz) * lookAheadSeconds))
    var groups: [[Need]] = []
    for need in needs(of: signal, ceiling: ceiling) {
      // Beyond twice the span on both sides a peak has no influence.
      if let last = groups.last?.last, need.index - last.index <= 4 * span + 2 * Oversampler.reach {
        groups[groups.count - 1].append(need)
      } else {
        groups.append([need])
      }
    }
    return groups.map { dip(for: $0, in: signal, ceiling: ceiling, span: span) }
  }

  /// `samples` with the gains of `dips`; the first of them is sample `start` of the signal.
  static func apply(_ dips: [Dip], to samples: inout [Float], from start: Int) {
    let window = start..<(start + samples.count)
    for dip in dips where dip.range.overlaps(window) {
      let gains = dip.gains
      for place in dip.range.clamped(to: window) {
        samples[place - start] *= gains[place - dip.range.lowerBound]
      }
    }
  }

  /// The samples at or next to a peak above `ceiling`, in order.
  private static func needs(of signal: LeveledSignal, ceiling: Float) -> [Need] {
    var needs: [Need] = []
    let overshoot = Oversampler.overshoot
    for start in stride(from: 0, to: signal.count, by: block) {
      let window = start..<min(start + block, signal.count)
      // Most of a recording is so quiet that no peak can lie between its samples.
      guard signal.peak(in: start..<min(window.upperBound + 1, signal.count)) * overshoot > ceiling else {
        continue
      }
      let seen =
        max(0, start - Oversampler.reach)..<min(signal.count, window.upperBound + Oversampler.reach + 1)
      unsafe signal.samples(in: seen).withUnsafeBufferPointer { buffer in
        for index in window {
          let place = index - seen.lowerBound
          let next = min(place + 1, buffer.count - 1)
          let near = max(abs(unsafe buffer[place]), abs(unsafe buffer[next]))
          guard near * overshoot > ceiling else { continue }
          let peak = unsafe Oversampler.peak(buffer, at: place)
          guard peak > ceiling else { continue }
          // The peak may lie between this sample and the next: both are turned down.
          let gain = ceiling / peak
          if let last = needs.last, last.index == index {
            needs[needs.count - 1].gain = min(last.gain, gain)
          } else {
            needs.append(Need(index: index, gain: gain))
          }
          if next > place { needs.append(Need(index: index + 1, gain: gain)) }
        }
      }
    }
    return needs
  }

  private static func dip(for needs: [Need], in signal: LeveledSignal, ceiling: Float, span: Int) -> Dip {
    let start = max(0, needs[0].index - 2 * span)
    let end = min(signal.count, needs[needs.count - 1].index + 2 * span + 1)
    let around = max(0, start - Oversampler.reach)..<min(signal.count, end + Oversampler.reach)
    let places = needs.map(\.index)
    func dip(_ scale: Float) -> Dip {
      Dip(range: start..<end, places: places, needed: needs.map { $0.gain * scale }, span: span)
    }
    var scale: Float = 1
    // A gain that moves bends the signal between the samples by a trace, which takes another turn or two.
    for _ in 0..<7 {
      var limited = signal.samples(in: around)
      apply([dip(scale)], to: &limited, from: around.lowerBound)
      let peak = unsafe limited.withUnsafeBufferPointer { buffer in
        // Without the ends, which are cuts through the signal: only there would they ring.
        (start..<end).reduce(0) { max($0, unsafe Oversampler.peak(buffer, at: $1 - around.lowerBound)) }
      }
      guard peak > ceiling else { return dip(scale) }
      scale *= ceiling / peak * 0.9999
    }
    return dip(scale)
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

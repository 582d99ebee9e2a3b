/// A recording with one gain, seen in windows: as numbers of 32 bits the whole of it would take twice its memory.
struct LeveledSignal {
  let samples: [Int16]
  let gain: Float

  /// How much of a signal is looked at in one go.
  static let window = 1 << 15

  var count: Int { samples.count }

  /// The samples of `range`, 1 for full scale.
  func samples(in range: Range<Int>) -> [Float] {
    let scale = gain / 32_768
    return samples[range].map { Float($0) * scale }
  }

  /// The largest magnitude in `range`, 1 for full scale.
  func peak(in range: Range<Int>) -> Float {
    var (low, high) = (Int16.max, Int16.min)
    for sample in samples[range] {
      low = min(low, sample)
      high = max(high, sample)
    }
    return Float(max(Int(high), -Int(low))) * (gain / 32_768)
  }

  /// Hands `body` one range after the other, which together are the whole signal.
  func forEachWindow<Failure: Error>(_ body: (Range<Int>) throws(Failure) -> Void) throws(Failure) {
    var start = 0
    while start < count {
      let end = min(count, start + Self.window)
      try body(start..<end)
      start = end
    }
  }
}

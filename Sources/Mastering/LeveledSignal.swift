/// A recording with one gain, seen in windows: as numbers of 32 bits the whole of it would take twice its memory.
struct LeveledSignal {
  let samples: [Int16]
  let gain: Float

  /// How much of a signal is looked at in one go: what the processor's nearest memory holds.
  static let window = 1 << 13

  var count: Int { samples.count }

  /// The samples of `range`, 1 for full scale.
  func samples(in range: Range<Int>) -> [Float] {
    let scale = gain / 32_768
    // Without bounds that are checked one by one the compiler takes several samples at once, here and below.
    return unsafe [Float](unsafeUninitializedCapacity: range.count) { target, count in
      unsafe samples[range].withUnsafeBufferPointer { source in
        for index in 0..<source.count { unsafe target[index] = Float(source[index]) * scale }
      }
      count = range.count
    }
  }

  /// The largest magnitude in `range`, 1 for full scale.
  func peak(in range: Range<Int>) -> Float {
    var (low, high) = (Int16.max, Int16.min)
    unsafe samples[range].withUnsafeBufferPointer { samples in
      for index in 0..<samples.count {
        low = min(low, unsafe samples[index])
        high = max(high, unsafe samples[index])
      }
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

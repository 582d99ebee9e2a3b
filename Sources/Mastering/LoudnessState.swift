import CEbur128
import EditionModel

/// The library's measurement of one channel, which is handed its samples step by step.
@safe struct LoudnessState: ~Copyable {
  private let state: UnsafeMutablePointer<ebur128_state>
  private let step: Int
  /// The steps that were heard to their end.
  private(set) var steps = 0
  private var rest = 0

  /// A measurement of what `mode` says, in steps of `step` samples.
  ///
  /// - Throws: `MasteringError` where there is no memory for it.
  static func make(rate: SampleRate, mode: Int, step: Int) throws(MasteringError) -> LoudnessState {
    guard let state = unsafe ebur128_init(1, UInt(rate.hertz), Int32(mode)) else {
      throw MasteringError("loudness", "There is no memory for the measurement.")
    }
    return unsafe LoudnessState(state: state, step: max(1, step))
  }

  private init(state: UnsafeMutablePointer<ebur128_state>, step: Int) {
    unsafe self.state = state
    self.step = step
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe self.state
    unsafe ebur128_destroy(&state)
  }

  /// Listens to `samples`, 1 for full scale, from `start` on, at most to the end of a step.
  ///
  /// - Parameter start: moved behind what was heard.
  /// - Returns: whether a step has ended.
  mutating func add(_ samples: [Float], from start: inout Int) -> Bool {
    unsafe advance(samples.count, from: &start) { state, place, count in
      _ = unsafe samples.withUnsafeBufferPointer {
        unsafe ebur128_add_frames_float(state, $0.baseAddress.map { unsafe $0 + place }, count)
      }
    }
  }

  /// As `add`, for samples of 16 bits.
  mutating func add(_ samples: ArraySlice<Int16>, from start: inout Int) -> Bool {
    unsafe advance(samples.endIndex, from: &start) { state, place, count in
      _ = unsafe samples[place..<(place + count)].withUnsafeBufferPointer {
        unsafe ebur128_add_frames_short(state, $0.baseAddress, count)
      }
    }
  }

  private mutating func advance(
    _ end: Int, from start: inout Int,
    _ listen: (_ state: UnsafeMutablePointer<ebur128_state>, _ place: Int, _ count: Int) -> Void
  ) -> Bool {
    let count = min(step - rest, end - start)
    unsafe listen(state, start, count)
    start += count
    rest += count
    guard rest == step else { return false }
    rest = 0
    steps += 1
    return true
  }

  /// What `measure` says of what was heard; `nil` where it cannot be told.
  func value(
    _ measure: (UnsafeMutablePointer<ebur128_state>, UnsafeMutablePointer<Double>) -> Int32
  ) -> Double? {
    var value = 0.0
    return unsafe measure(state, &value) == Int32(EBUR128_SUCCESS.rawValue) ? value : nil
  }
}

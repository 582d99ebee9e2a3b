import CEbur128
public import EditionModel

/// Measures what EBU R 128 asks of a programme (EBU Tech 3341, 3342), piece by piece, in memory that grows by a number
/// a second.
@safe public struct ProgrammeMeter: ~Copyable {
  private var meter: LoudnessMeter
  private var state: UnsafeMutablePointer<ebur128_state>
  private let second: Int
  private var heard = 0
  /// The short-term loudness, that of three seconds, at the end of every second, in LUFS; `nil` before there are three,
  /// and in silence.
  public private(set) var shortTerm: [Double?] = []

  /// A meter of one channel at `rate`.
  ///
  /// - Throws: `MasteringError` where there is no memory to measure with.
  public static func make(rate: SampleRate) throws(MasteringError) -> ProgrammeMeter {
    let mode = EBUR128_MODE_S.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_HISTOGRAM.rawValue
    guard let state = unsafe ebur128_init(1, UInt(rate.hertz), Int32(mode)) else {
      throw MasteringError("loudness", "There is no memory for the measurement.")
    }
    return unsafe ProgrammeMeter(
      meter: try LoudnessMeter.make(rate: rate), state: state, second: rate.hertz)
  }

  private init(
    meter: consuming LoudnessMeter, state: UnsafeMutablePointer<ebur128_state>, second: Int
  ) {
    self.meter = meter
    unsafe self.state = state
    self.second = max(1, second)
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe self.state
    unsafe ebur128_destroy(&state)
  }

  /// Listens to the next samples, 1 for full scale.
  public mutating func add(_ samples: [Float]) {
    meter.add(samples)
    var start = 0
    while start < samples.count {
      let count = min(second - heard % second, samples.count - start)
      _ = unsafe samples.withUnsafeBufferPointer {
        unsafe ebur128_add_frames_float(state, $0.baseAddress.map { unsafe $0 + start }, count)
      }
      start += count
      heard += count
      if heard.isMultiple(of: second) { noteShortTerm() }
    }
  }

  private mutating func noteShortTerm() {
    var loudness = 0.0
    let isKnown = unsafe ebur128_loudness_shortterm(state, &loudness) == Int32(EBUR128_SUCCESS.rawValue)
    shortTerm.append(isKnown && heard >= 3 * second && loudness > -70 ? loudness : nil)
  }

  /// Integrated loudness and true peak of what was heard.
  public mutating func loudness() -> Loudness { meter.result() }

  /// The loudness range of what was heard, in LU; `nil` where it cannot be told.
  public func range() -> Double? {
    var range = 0.0
    let state = unsafe ebur128_loudness_range(self.state, &range)
    return state == Int32(EBUR128_SUCCESS.rawValue) && range.isFinite ? range : nil
  }
}

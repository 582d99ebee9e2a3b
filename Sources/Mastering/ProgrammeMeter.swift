import CEbur128
public import EditionModel

/// Measures what EBU R 128 asks of a programme (EBU Tech 3341, 3342), piece by piece, in memory that grows by a number
/// a second.
public struct ProgrammeMeter: ~Copyable {
  private var meter: LoudnessMeter
  private var state: LoudnessState
  /// The short-term loudness, that of three seconds, at the end of every second, in LUFS; `nil` before there are three,
  /// and in silence.
  public private(set) var shortTerm: [Double?] = []

  /// A meter of one channel at `rate`.
  ///
  /// - Throws: `MasteringError` where there is no memory to measure with.
  public static func make(rate: SampleRate) throws(MasteringError) -> ProgrammeMeter {
    let mode = EBUR128_MODE_S.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_HISTOGRAM.rawValue
    return ProgrammeMeter(
      meter: try LoudnessMeter.make(rate: rate),
      state: try LoudnessState.make(rate: rate, mode: Int(mode), step: rate.hertz))
  }

  private init(meter: consuming LoudnessMeter, state: consuming LoudnessState) {
    self.meter = meter
    self.state = state
  }

  /// Listens to the next samples, 1 for full scale.
  public mutating func add(_ samples: [Float]) {
    meter.add(samples)
    var start = 0
    while start < samples.count {
      if state.add(samples, from: &start) { noteShortTerm() }
    }
  }

  private mutating func noteShortTerm() {
    let loudness = unsafe state.value { unsafe ebur128_loudness_shortterm($0, $1) }
    shortTerm.append(loudness.flatMap { state.steps >= 3 && $0 > -70 ? $0 : nil })
  }

  /// Integrated loudness and true peak of what was heard.
  public mutating func loudness() -> Loudness { meter.result() }

  /// The loudness range of what was heard, in LU; `nil` where it cannot be told.
  public func range() -> Double? {
    unsafe state.value { unsafe ebur128_loudness_range($0, $1) }.flatMap { $0.isFinite ? $0 : nil }
  }
}

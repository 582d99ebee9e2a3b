import CSoxr
import EditionModel

/// Brings one channel that comes in pieces to another sample rate, by libsoxr at its high quality.
///
/// What goes in at a moment comes out at the same moment: the filter's delay is taken back.
@safe struct StreamResampler: ~Copyable {
  /// Nothing where the rates are one.
  private let state: soxr_t?
  private let ratio: Double
  private let path: String

  /// A resampler between two rates.
  ///
  /// - Throws: `MasteringError` about `path` where libsoxr refuses.
  static func make(
    from rate: SampleRate, to target: SampleRate, path: String
  ) throws(MasteringError) -> StreamResampler {
    guard rate != target else { return unsafe StreamResampler(state: nil, ratio: 1, path: path) }
    var quality = unsafe soxr_quality_spec(UInt(SOXR_HQ), 0)
    // One thread: the sum of a filter must not depend on how many there are.
    var runtime = unsafe soxr_runtime_spec(1)
    var fault: soxr_error_t?
    let state = unsafe soxr_create(
      Double(rate.hertz), Double(target.hertz), 1, &fault, nil, &quality, &runtime)
    guard let state = unsafe state else {
      let reason = unsafe fault.map { unsafe String(cString: $0) } ?? "unknown"
      throw MasteringError(path, "It cannot be brought to \(target.hertz) Hz: \(reason)")
    }
    return unsafe StreamResampler(
      state: state, ratio: Double(target.hertz) / Double(rate.hertz), path: path)
  }

  private init(state: soxr_t?, ratio: Double, path: String) {
    unsafe self.state = state
    self.ratio = ratio
    self.path = path
  }

  deinit {
    if let state = unsafe state { unsafe soxr_delete(state) }
  }

  /// What comes out after `samples` went in.
  mutating func add(_ samples: [Float]) throws(MasteringError) -> [Float] {
    guard unsafe state != nil, !samples.isEmpty else { return samples }
    // The filter may give out now what it held back before.
    return try process(samples, room: Int(Double(samples.count) * ratio) + (1 << 14))
  }

  /// What is left, as silence where it is less than `count` samples, and no more than these.
  mutating func finish(upTo count: Int) throws(MasteringError) -> [Float] {
    guard unsafe state != nil, count > 0 else { return [] }
    let rest = try process(nil, room: count)
    return rest + [Float](repeating: 0, count: count - rest.count)
  }

  private mutating func process(_ samples: [Float]?, room: Int) throws(MasteringError) -> [Float] {
    var result = [Float](repeating: 0, count: room)
    var taken = 0
    var made = 0
    let fault = unsafe result.withUnsafeMutableBufferPointer { output in
      guard let samples else {
        return unsafe soxr_process(state, nil, 0, nil, output.baseAddress, room, &made)
      }
      return unsafe samples.withUnsafeBufferPointer { input in
        unsafe soxr_process(state, input.baseAddress, input.count, &taken, output.baseAddress, room, &made)
      }
    }
    if let fault = unsafe fault {
      throw MasteringError(path, "Its sample rate cannot be changed: \(unsafe String(cString: fault))")
    }
    guard taken == samples?.count ?? 0 else {
      throw MasteringError(path, "Its sample rate cannot be changed: \(taken) samples were taken.")
    }
    result.removeLast(room - made)
    return result
  }
}

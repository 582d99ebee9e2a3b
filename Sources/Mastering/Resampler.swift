import CSoxr
import EditionModel

/// Brings one channel to another sample rate, by libsoxr at its high quality.
enum Resampler {
  /// `samples` of `from` hertz at `to` hertz, as many as last as long.
  ///
  /// - Throws: `MasteringError` about `path` where libsoxr refuses.
  static func resampled(
    _ samples: [Float], from: Int, to: Int, path: String
  ) throws(MasteringError) -> [Float] {
    guard from != to, !samples.isEmpty else { return samples }
    var result = [Float](repeating: 0, count: (samples.count * to + from / 2) / from)
    var taken = 0
    var made = 0
    var quality = unsafe soxr_quality_spec(UInt(SOXR_HQ), 0)
    // One thread: the sum of a filter must not depend on how many there are.
    var runtime = unsafe soxr_runtime_spec(1)
    let fault = unsafe samples.withUnsafeBufferPointer { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe soxr_oneshot(
          Double(from), Double(to), 1, input.baseAddress, input.count, &taken, output.baseAddress,
          output.count, &made, nil, &quality, &runtime)
      }
    }
    if let fault = unsafe fault {
      let reason = unsafe String(cString: fault)
      throw MasteringError(path, "It cannot be brought to \(to) Hz: \(reason)")
    }
    result.removeLast(result.count - made)
    return result
  }
}

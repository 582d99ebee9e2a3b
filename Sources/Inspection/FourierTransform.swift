import CFFTW
import Synchronization

/// The powers of the frequencies in a short piece of sound, by FFTW.
@safe struct FourierTransform: ~Copyable {
  private let input: UnsafeMutablePointer<Float>
  private let output: UnsafeMutablePointer<fftwf_complex>
  private let plan: fftwf_plan
  private let window: [Float]
  private let scale: Float

  /// FFTW makes and frees its plans in one place for the whole program (its manual, "Thread safety").
  private static let planner = Mutex(())

  /// The number of samples that are looked at together.
  var count: Int { window.count }

  /// A transform of `count` samples, seen through a Hann window; `nil` where there is no memory for it.
  init?(count: Int) {
    guard let input = unsafe fftwf_alloc_real(count) else { return nil }
    guard let output = unsafe fftwf_alloc_complex(count / 2 + 1) else {
      unsafe fftwf_free(input)
      return nil
    }
    nonisolated(unsafe) var made: fftwf_plan?
    Self.planner.withLock { _ in
      unsafe made = unsafe fftwf_plan_dft_r2c_1d(Int32(count), input, output, fftw_estimate)
    }
    guard let plan = unsafe made else {
      unsafe fftwf_free(input)
      unsafe fftwf_free(output)
      return nil
    }
    unsafe self.input = unsafe input
    unsafe self.output = unsafe output
    unsafe self.plan = unsafe plan
    window = Hann.window(count)
    scale = 2 / window.reduce(0, +)
  }

  deinit {
    nonisolated(unsafe) let plan = unsafe self.plan
    Self.planner.withLock { _ in unsafe fftwf_destroy_plan(plan) }
    unsafe fftwf_free(input)
    unsafe fftwf_free(output)
  }

  /// The power of each frequency from 0 to half the sample rate; a sine of full scale has 1 at its own.
  mutating func powers(of samples: ArraySlice<Float>) -> [Float] {
    var place = 0
    for sample in samples {
      unsafe input[place] = sample * window[place]
      place += 1
    }
    unsafe fftwf_execute(plan)
    return (0...(count / 2)).map { bin in
      let (real, imaginary) = unsafe output[bin]
      return (real * real + imaginary * imaginary) * scale * scale
    }
  }
}

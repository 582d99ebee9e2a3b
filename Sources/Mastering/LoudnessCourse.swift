import EditionModel
import Glibc
import Parallel

/// How loud a recording is from tenth to tenth of a second, as libebur128 heard it.
///
/// With it the loudness of a file that was made of the recording is told without weighing it a second time: what gain,
/// limiter and codec did to a tenth is seen in its plain energy. They do much the same to all frequencies that count, so
/// that the two ways differ by hundredths of a LU (`LoudnessCourseTests`).
public struct LoudnessCourse: Sendable {
  /// The mean square of each whole tenth, weighted as the ear hears (BS.1770-4, annex 1); 1 for full scale.
  private(set) var tenths: [Double] = []
  /// The same without weights.
  private var plain: [Double] = []
  private let step: Int

  /// The course of `samples`.
  ///
  /// - Throws: `MasteringError` where there is no memory to measure with.
  init(of samples: [Int16], rate: SampleRate) throws(MasteringError) {
    let minutes = Self.minutes(of: samples, rate: rate)
    self.init(
      joining: try minutes.map { minute throws(MasteringError) in
        try LoudnessCourse(of: samples, in: minute, rate: rate)
      }, rate: rate)
  }

  /// As `init(of:rate:)`; up to `width` minutes are listened to at the same time.
  ///
  /// - Throws: also `CancellationError`.
  init(of samples: [Int16], rate: SampleRate, width: Int) async throws {
    let minutes = Self.minutes(of: samples, rate: rate)
    self.init(
      joining: try await minutes.parallelMap(width: width) {
        try Task.checkCancellation()
        return try LoudnessCourse(of: samples, in: $0, rate: rate)
      }, rate: rate)
  }

  private init(joining parts: [LoudnessCourse], rate: SampleRate) {
    step = Self.step(rate)
    tenths = parts.flatMap(\.tenths)
    plain = parts.flatMap(\.plain)
  }

  /// The course of one minute, listened to from a second before: by then the filter remembers nothing of what was earlier.
  private init(of samples: [Int16], in minute: Range<Int>, rate: SampleRate) throws(MasteringError) {
    let step = Self.step(rate)
    self.step = step
    let start = max(0, minute.lowerBound - 10 * step)
    var meter = try LoudnessMeter.make(rate: rate)
    meter.addLoudness(samples[start..<minute.upperBound]) { tenth, mean in
      let place = start + tenth * step
      guard place >= minute.lowerBound else { return }
      tenths.append(mean)
      plain.append(Energy.sum(of: samples[place..<(place + step)]) / Double(step))
    }
  }

  /// The samples of a tenth of a second.
  private static func step(_ rate: SampleRate) -> Int { max(1, rate.hertz / 10) }

  /// The minutes of `samples`, which begin with a tenth each.
  private static func minutes(of samples: [Int16], rate: SampleRate) -> [Range<Int>] {
    let minute = 600 * step(rate)
    return stride(from: 0, to: samples.count, by: minute).map { $0..<min(samples.count, $0 + minute) }
  }

  /// The recording's own loudness in LUFS; `nil` for silence.
  var integrated: Double? {
    var blocks = LoudnessBlocks()
    tenths.forEach { blocks.add($0) }
    return blocks.distribution.integrated
  }

  /// What is heard of a stretch of a file that was made of the recording, at its rate.
  struct Stretch: Sendable {
    private let step: Int
    /// The energy of every tenth of the file that the stretch touches.
    fileprivate private(set) var energies: [Double] = []
    fileprivate let firstTenth: Int
    fileprivate private(set) var peak = TruePeakMeter()
    private var place: Int
    /// How many samples were heard.
    private(set) var count = 0

    /// A stretch that begins with the sample at `start` of the file.
    fileprivate init(from start: Int, step: Int) {
      self.step = step
      place = start
      firstTenth = start / step
    }

    /// Listens to the next samples, 1 for full scale.
    mutating func add(_ samples: [Float]) {
      peak.add(samples)
      var start = 0
      while start < samples.count {
        let end = min(samples.count, start + step - place % step)
        let tenth = place / step - firstTenth
        if tenth == energies.count { energies.append(0) }
        energies[tenth] += Energy.sum(of: samples[start..<end])
        place += end - start
        start = end
      }
      count += samples.count
    }
  }

  /// A stretch to be listened to, from the sample at `start` of a file on.
  func stretch(from start: Int) -> Stretch { Stretch(from: start, step: step) }

  /// What was heard of a file as a whole, from its `stretches`, which follow upon each other with silence at each end.
  func inspection(of stretches: [Stretch], rate: SampleRate) -> AudioInspection {
    let count = stretches.reduce(0) { $0 + $1.count }
    var energies = [Double](repeating: 0, count: (count + step - 1) / step)
    var peak: Float = 0
    for stretch in stretches {
      for (tenth, energy) in stretch.energies.enumerated() { energies[stretch.firstTenth + tenth] += energy }
      var meter = stretch.peak
      meter.finish()
      peak = max(peak, meter.value)
    }
    var blocks = LoudnessBlocks()
    for (tenth, energy) in energies.prefix(count / step).enumerated() {
      let mean = energy / Double(step)
      let isHeard = tenth < plain.count && plain[tenth] > 0
      // Where the recording is silent there is nothing that could have been weighted.
      blocks.add(isHeard ? tenths[tenth] * mean / plain[tenth] : mean)
    }
    return AudioInspection(
      rate: rate, samples: SampleCount(count),
      loudness: Loudness(
        integrated: blocks.distribution.integrated, truePeak: TruePeakMeter.decibels(of: peak)),
      distribution: blocks.distribution)
  }
}

/// Sums of squares, 1 for full scale, several samples at once.
private enum Energy {
  static func sum(of samples: ArraySlice<Int16>) -> Double {
    var sum = 0
    unsafe samples.withUnsafeBufferPointer { samples in
      for index in 0..<samples.count {
        let sample = Int32(unsafe samples[index])
        sum &+= Int(sample &* sample)
      }
    }
    return Double(sum) / 0x1p30
  }

  static func sum(of samples: ArraySlice<Float>) -> Double {
    unsafe samples.withUnsafeBytes { bytes in
      let samples = unsafe bytes.bindMemory(to: Float.self)
      let whole = samples.count / 8 * 8
      var sums: SIMD8<Float> = .zero
      for start in stride(from: 0, to: whole, by: 8) {
        let part = unsafe bytes.loadUnaligned(fromByteOffset: 4 * start, as: SIMD8<Float>.self)
        sums += part * part
      }
      var sum = Double(sums.sum())
      for index in whole..<samples.count { sum += Double(unsafe samples[index] * samples[index]) }
      return sum
    }
  }
}

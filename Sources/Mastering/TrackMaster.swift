public import EditionModel
import Glibc

/// Brings a track to its loudness: one gain for the whole of it, and a limiter for the few peaks above the ceiling.
///
/// A dynamic normaliser would pump; a newspaper is read evenly as it is.
public struct TrackMaster: Sendable {
  let target: Double
  let rate: SampleRate

  /// A master for tracks of `rate`.
  ///
  /// - Parameter target: integrated loudness in LUFS on the single channel.
  public init(target: Double, rate: SampleRate) {
    self.target = target
    self.rate = rate
  }

  /// What one measurement of a recording says, for every file that it stands in.
  public struct Measurement: Sendable {
    /// The level for each format.
    public let levels: [AudioFormat: TrackLevel]
    /// The recording's loudness from moment to moment.
    public let course: LoudnessCourse
  }

  /// Measures `samples` for each of `formats`, listening to up to `width` minutes at the same time.
  ///
  /// What is too short or too quiet to be measured is left as loud as it is.
  /// - Throws: `MasteringError` where there is no memory to measure with; `CancellationError`.
  public func measure(
    _ samples: [Int16], for formats: [AudioFormat], width: Int
  ) async throws -> Measurement {
    measurement(
      of: samples, try await LoudnessCourse(of: samples, rate: rate, width: width), for: formats)
  }

  /// The measurement of `samples`, of which `course` is the loudness.
  func measurement(
    of samples: [Int16], _ course: LoudnessCourse, for formats: [AudioFormat]
  ) -> Measurement {
    let signal = atTarget(samples, course, correction: 0)
    var levels: [AudioFormat: TrackLevel] = [:]
    var limited: [Double: TrackLevel] = [:]
    for format in formats {
      let level = limited[format.ceiling] ?? level(of: signal, ceiling: format.ceiling)
      limited[format.ceiling] = level
      levels[format] = level
    }
    return Measurement(levels: levels, course: course)
  }

  /// The level of `samples` for `format`, with what its codec was found to add taken back.
  func level(
    of samples: [Int16], for format: AudioFormat, corrected correction: Correction
  ) throws(MasteringError) -> TrackLevel {
    let course = try LoudnessCourse(of: samples, rate: rate)
    let signal = atTarget(samples, course, correction: correction.gain)
    return level(of: signal, ceiling: format.ceiling + correction.ceiling)
  }

  /// `samples` with the gain that brings them to the target; `correction` in dB is added to it.
  private func atTarget(_ samples: [Int16], _ course: LoudnessCourse, correction: Double) -> LeveledSignal {
    guard let loudness = course.integrated else { return LeveledSignal(samples: samples, gain: 1) }
    return LeveledSignal(samples: samples, gain: Float(pow(10, (target - loudness + correction) / 20)))
  }

  private func level(of signal: LeveledSignal, ceiling: Double) -> TrackLevel {
    let dips = Limiter.dips(in: signal, ceiling: Float(pow(10, ceiling / 20)), hertz: rate.hertz)
    return TrackLevel(gain: signal.gain, dips: dips)
  }
}

extension AudioFormat {
  /// The highest true peak before the codec in dBTP, so that the decoded file stays at -1 or below.
  var ceiling: Double {
    switch self {
    case .mp3: -1.8  // speech came out of the encoder up to 0.45 dB higher
    case .ogg, .opus, .m4b: -2
    case .flac, .wav: -1.15
    }
  }
}

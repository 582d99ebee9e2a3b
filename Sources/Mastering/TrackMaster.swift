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

  /// The level of `samples` for each of `formats`: one measurement serves every file that they stand in.
  ///
  /// What is too short or too quiet to be measured is left as loud as it is.
  /// - Throws: `MasteringError` where there is no memory to measure with.
  public func levels(
    of samples: [Int16], for formats: [AudioFormat]
  ) throws(MasteringError) -> [AudioFormat: TrackLevel] {
    let signal = try atTarget(samples, correction: 0)
    var levels: [AudioFormat: TrackLevel] = [:]
    var limited: [Double: TrackLevel] = [:]
    for format in formats {
      let level = limited[format.ceiling] ?? level(of: signal, ceiling: format.ceiling)
      limited[format.ceiling] = level
      levels[format] = level
    }
    return levels
  }

  /// The level of `samples` for `format`, with what its codec was found to add taken back.
  func level(
    of samples: [Int16], for format: AudioFormat, corrected correction: Correction
  ) throws(MasteringError) -> TrackLevel {
    let signal = try atTarget(samples, correction: correction.gain)
    return level(of: signal, ceiling: format.ceiling + correction.ceiling)
  }

  /// `samples` with the gain that brings them to the target; `correction` in dB is added to it.
  private func atTarget(_ samples: [Int16], correction: Double) throws(MasteringError) -> LeveledSignal {
    var meter = try LoudnessMeter.make(rate: rate)
    meter.addLoudness(samples)
    guard let loudness = meter.distribution.integrated else {
      return LeveledSignal(samples: samples, gain: 1)
    }
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

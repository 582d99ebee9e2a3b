/// How a track is brought to its loudness: one gain for all of it, and less around the few peaks above the ceiling.
///
/// It is small beside the track, so that the file of the whole edition is made from the same measurement as the tracks
/// without holding their signals.
public struct TrackLevel: Hashable, Sendable, Codable {
  /// The gain of every sample.
  let gain: Float
  /// Where the limiter turns down further.
  let dips: [Limiter.Dip]

  /// The samples of `range` at their level, 1 for full scale.
  public func applied(to samples: [Int16], in range: Range<Int>) -> [Float] {
    var signal = LeveledSignal(samples: samples, gain: gain).samples(in: range)
    Limiter.apply(dips, to: &signal, from: range.lowerBound)
    return signal
  }
}

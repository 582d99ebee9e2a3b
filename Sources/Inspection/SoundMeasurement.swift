public import EditionModel

/// What was measured on one audio file by decoding all of it.
public struct SoundMeasurement: Hashable, Sendable, Codable {
  /// The magnitude that counts as full scale: the highest sample of 16 bit.
  static let fullScale: Float = 32_767 / 32_768
  /// Below this magnitude, -60 dBFS, a sample counts as silent.
  static let silence: Float = 0.001
  /// From this on silence is listed: stops inside words are shorter.
  static let shortestSilence = Milliseconds(100)
  /// How many samples of full scale in a row are clipping.
  static let shortestClipping = 3
  /// How many stretches of clipping are kept; all are counted.
  static let mostClippings = 1000

  /// Samples per second.
  public let rate: SampleRate
  /// The number of samples.
  public let samples: SampleCount
  /// Integrated loudness in LUFS; `nil` for silence.
  public let loudness: Double?
  /// Loudness range in LU (EBU Tech 3342).
  public let range: Double?
  /// The loudness of the last three seconds at the end of every second, in LUFS; `nil` in silence.
  public let shortTerm: [Double?]
  /// True peak in dBTP; `nil` for silence.
  public let truePeak: Double?
  /// The mean of all samples, 1 for full scale: what a missing high-pass leaves.
  public let offset: Double
  /// The first stretches of full scale.
  public let clippings: [Stretch]
  /// How many there are.
  public let clippingCount: Int
  /// The silences, those inside sentences too.
  public let silences: [Stretch]

  /// A position in seconds.
  public func seconds(_ position: SampleCount) -> Double { Double(position.value) / Double(rate.hertz) }

  /// The silence that contains the sample at `position`.
  func silence(at position: SampleCount) -> Stretch? {
    let index = silences.partitioningIndex { position < $0.end }
    return index < silences.count && silences[index].start <= position ? silences[index] : nil
  }

  /// The silence that has most in common with what lies from `start` up to `end`.
  func silence(from start: SampleCount, to end: SampleCount) -> Stretch? {
    silences[silences.partitioningIndex { start < $0.end }...].prefix { $0.start < end }
      .max { $0.overlap(start, end) < $1.overlap(start, end) }
  }
}

extension Array {
  /// The index of the first element that is `isBehind`, where all those behind it are too; the count where none is.
  func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

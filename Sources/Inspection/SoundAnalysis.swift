import EditionModel
import Mastering

/// What was measured on a file, with the two pictures of it.
public struct SoundAnalysis: Sendable {
  /// The measurement.
  public let measurement: SoundMeasurement
  /// Amplitude over time.
  public let waveform: Picture
  /// Frequency over time.
  public let spectrogram: Picture

  /// The pixels of a picture from left to right.
  static let width = 1200
  static let waveformHeight = 160
  static let spectrogramHeight = 256

  /// Decodes the file at `path` once and measures it; of its samples never more than a block is in memory.
  ///
  /// - Parameter length: how many samples it should hold, for the pictures' scale.
  /// - Throws: `MasteringError` where it cannot be decoded; `InspectionError` where there is no memory for it;
  ///   `CancellationError`.
  public static func make(of path: String, length: Int) throws -> SoundAnalysis {
    var reader = try AudioReader.open(path, followsLinks: false)
    let rate = reader.rate
    var meter = try ProgrammeMeter.make(rate: rate)
    var waveform = Waveform(length: length, width: width, height: waveformHeight)
    var spectrogram = Spectrogram(length: length, rate: rate, width: width, height: spectrogramHeight)
    guard var transform = spectrogram.transform() else {
      throw InspectionError("\(path): There is no memory for its spectrogram.")
    }
    var clippings = StretchFinder(
      SoundMeasurement.fullScale...Float.infinity, shortest: SoundMeasurement.shortestClipping,
      keeping: SoundMeasurement.mostClippings)
    var silences = StretchFinder(
      0...SoundMeasurement.silence, shortest: SampleCount(SoundMeasurement.shortestSilence, at: rate).value)
    var count = 0
    var sum = 0.0
    while true {
      try Task.checkCancellation()
      let samples = try reader.next()
      guard !samples.isEmpty else { break }
      count += samples.count
      meter.add(samples)
      waveform.add(samples)
      spectrogram.add(samples, with: &transform)
      clippings.add(samples)
      silences.add(samples)
      for sample in samples { sum += Double(sample) }
    }
    spectrogram.finish(with: &transform)
    clippings.finish()
    silences.finish()
    let loudness = meter.loudness()
    return SoundAnalysis(
      measurement: SoundMeasurement(
        rate: rate, samples: SampleCount(count), loudness: loudness.integrated, range: meter.range(),
        shortTerm: meter.shortTerm, truePeak: loudness.truePeak, offset: count > 0 ? sum / Double(count) : 0,
        clippings: clippings.stretches, clippingCount: clippings.count, silences: silences.stretches),
      waveform: waveform.picture(), spectrogram: spectrogram.picture())
  }

  /// The colours of a spectrogram from quiet to loud, as a picture one pixel high.
  public static var scale: Picture {
    Picture(width: 256, height: 1, colours: ColourMap.colours, pixels: (0...255).map { UInt8($0) })
  }

  /// What the ends of the scale stand for, in dB of a sine of full scale.
  public static var scaleLevels: ClosedRange<Double> { Spectrogram.levels }
}

import EditionModel
import Glibc

/// The picture of a signal's frequencies over time: time from left to right, frequency from 0 at the bottom to half the
/// sample rate at the top, loud as bright.
struct Spectrogram {
  /// The level that is drawn black and the one that is drawn white, in dB of a sine of full scale.
  static let levels = -100.0 ... -10.0
  /// How many pieces of a column are looked at, at most; their powers are averaged.
  private static let most = 4

  private let length: Int
  private let width: Int
  private let height: Int
  private let pieces: Int
  private let window: Int
  private var sums: [Float]
  private var next = 0
  private var waiting: [Float]
  /// The place of the first waiting sample; negative where silence was put in front.
  private var begin: Int

  /// A picture of `length` samples at `rate`.
  ///
  /// A window holds 32 to 65 ms, which parts the harmonics of a low voice; `height` divides half of it.
  init(length: Int, rate: SampleRate, width: Int, height: Int) {
    self.length = max(1, length)
    self.width = width
    self.height = height
    var window = 2 * height
    while window * 31 < rate.hertz { window *= 2 }
    self.window = window
    pieces = max(1, min(Self.most, self.length / width / (window / 4)))
    sums = [Float](repeating: 0, count: width * height)
    waiting = [Float](repeating: 0, count: window / 2)
    begin = -window / 2
  }

  /// Looks at the next samples with `transform`, one of `windowLength(at:height:)` samples.
  mutating func add(_ samples: [Float], with transform: inout FourierTransform) {
    waiting += samples
    while next < width * pieces {
      let first = (2 * next + 1) * length / (2 * width * pieces) - window / 2 - begin
      guard first + window <= waiting.count else { break }
      add(transform.powers(of: waiting[first..<(first + window)]), to: next / pieces)
      next += 1
    }
    let needed =
      next < width * pieces
      ? (2 * next + 1) * length / (2 * width * pieces) - window / 2 - begin : waiting.count
    let done = max(0, min(waiting.count, needed))
    waiting.removeFirst(done)
    begin += done
  }

  /// Looks at the end, behind which there is silence.
  mutating func finish(with transform: inout FourierTransform) {
    add([Float](repeating: 0, count: window), with: &transform)
  }

  /// A transform as this picture needs it; `nil` where there is no memory for it.
  func transform() -> FourierTransform? { FourierTransform(count: window) }

  /// Adds each frequency's power to its row; a row shows the strongest of its frequencies.
  private mutating func add(_ powers: [Float], to column: Int) {
    let share = (powers.count - 1) / height
    for row in 0..<height {
      var strongest: Float = 0
      for bin in (row * share)..<((row + 1) * share) { strongest = max(strongest, powers[bin]) }
      sums[column * height + row] += strongest
    }
  }

  /// The picture.
  func picture() -> Picture {
    var pixels = [UInt8](repeating: 0, count: width * height)
    let span = Self.levels.upperBound - Self.levels.lowerBound
    for column in 0..<width {
      for row in 0..<height {
        let power = sums[column * height + row] / Float(pieces)
        guard power > 0 else { continue }
        let level = (10 * log10(Double(power)) - Self.levels.lowerBound) / span
        pixels[(height - 1 - row) * width + column] = UInt8((max(0, min(1, level)) * 255).rounded())
      }
    }
    return Picture(width: width, height: height, colours: ColourMap.colours, pixels: pixels)
  }
}

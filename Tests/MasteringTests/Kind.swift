import EditionModel
import Testing

/// A kind of file with its settings, as somebody may choose them.
struct Kind: Hashable, Sendable, CustomTestStringConvertible {
  let format: AudioFormat
  let sound: SoundSettings
  let testDescription: String

  init(_ format: AudioFormat, bitRate: Int? = nil, hertz: Int? = nil) {
    self.format = format
    sound = SoundSettings(
      bitRates: bitRate.map { [format: $0] } ?? [:], sampleRates: hertz.map { [format: $0] } ?? [:])
    let settings = [bitRate, hertz].compactMap { $0.map(String.init) }
    testDescription = ([format.rawValue] + settings).joined(separator: " ")
  }

  static let mp3 = Kind(.mp3)
  static let opus = Kind(.opus)
  static let m4b = Kind(.m4b)
  static let ogg = Kind(.ogg)
  static let flac = Kind(.flac)
  static let wav = Kind(.wav)

  /// Every format as usual, and those with a choice otherwise.
  static let all =
    AudioFormat.allCases.map { Kind($0) } + [
      Kind(.mp3, bitRate: 128, hertz: 44_100), Kind(.opus, bitRate: 24, hertz: 48_000),
      Kind(.m4b, bitRate: 96, hertz: 44_100),
    ]

  /// How the sounds of `Signals` become such a file.
  var encoding: AudioEncoding { sound.encoding(of: format, from: Signals.rate) }

  /// `samples` of `Signals` counted at the file's rate.
  func count(_ samples: Int) -> Int {
    SampleCount(samples).converted(from: Signals.rate, to: encoding.rate).value
  }

  /// The rate at which other programs decode the file: Opus is always given out at 48,000 Hz.
  var decodedHertz: Int { format == .opus ? 48_000 : encoding.rate.hertz }

  /// `samples` of `Signals` counted as other programs decode them.
  func decoded(_ samples: Int) -> Int { count(samples) * decodedHertz / encoding.rate.hertz }

  /// How many samples behind the sound ffmpeg decodes: it gives out the last frame of an MP4 to its end.
  var rest: Range<Int> { format == .m4b ? 0..<1_024 : 0..<1 }

  /// `chapter` at the file's rate.
  func placed(_ chapter: Chapter) -> Chapter {
    Chapter(title: chapter.title, start: SampleCount(count(chapter.start.value)), url: chapter.url)
  }
}

import ArgumentParser
import Configuration
import EditionModel

/// The options for how the audio files are encoded.
struct SoundOptions: ParsableArguments {
  @Option(
    help: """
      The formats of the audio files, separated by commas: \(AudioFormat.names.joined(separator: ", ")). (default: mp3)
      """)
  var format: FormatList?

  @Option(
    help: ArgumentHelp(
      """
      Bit rates in kbit/s: one for all formats, or mp3=96,opus=32. MP3 56 to 160, at 44100 Hz to 320; Opus 12 to 128; \
      M4B 32 to 128. (default: mp3=64,opus=32,m4b=64)
      """, valueName: "kbit/s"))
  var bitrate: FormatNumbers?

  @Option(
    help: ArgumentHelp(
      """
      Sample rates in hertz: one for all formats, or mp3=44100,opus=48000. MP3 and M4B 22050 or 44100; Opus 24000 or 48000; the \
      others have that of the voices. (default: mp3=22050,opus=24000,m4b=22050)
      """, valueName: "hertz"))
  var sampleRate: FormatNumbers?

  /// What the options say, by the keys of `configuration`, whose other settings stay.
  func arguments(over configuration: Configuration) -> [String: ConfigurationValue] {
    var values: [String: ConfigurationValue] = [:]
    let formats = format.map { $0.formats.map(\.rawValue) }
    values["sound.formats"] = formats.map { .list($0) }
    let all = formats ?? configuration.list("sound.formats")
    func add(_ chosen: FormatNumbers?, to path: String, able: (AudioFormat) -> Bool) {
      guard let chosen else { return }
      let numbers = chosen.numbers(of: all, able: AudioFormat.names(where: able))
      values[path] = .numbers(configuration.numbers(path).merging(numbers) { $1 })
    }
    add(bitrate, to: "sound.bitrates") { $0.standardBitRate != nil }
    add(sampleRate, to: "sound.sample_rates") { !$0.sampleRates.isEmpty }
    return values
  }
}

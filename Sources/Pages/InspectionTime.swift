import EditionModel
import Inspection

/// Times, levels and links of an inspection's page.
enum InspectionTime {
  /// `3:12.4` or `1:03:12.4`.
  static func clock(_ time: Milliseconds) -> String { clock(seconds: Double(time.value) / 1000) }

  /// The same of seconds.
  static func clock(seconds: Double) -> String {
    let tenths = Int(max(0, seconds) * 10)
    return "\(GermanNumbers.clock(tenths / 10)).\(tenths % 10)"
  }

  /// A link to `audio` that browsers open at `time` (W3C Media Fragments).
  static func listen(_ address: String, _ audio: AudioFile, at time: Milliseconds?) -> String {
    let place = time.map { "#t=\($0.value / 1000).\($0.value % 1000 / 100)" } ?? ""
    return "\(address)/\(audio.file)\(place)"
  }

  /// A number with one digit behind the point, or a dash.
  static func number(_ number: Double?) -> String { number.map { Decimal.text($0) } ?? "–" }

  /// `+12` or `-3`.
  static func signed(_ number: Double) -> String {
    let text = Decimal.text(number, places: 0)
    return number > 0 && text != "0" ? "+" + text : text
  }

  /// Where `position` lies between 0 and `length`, in percent.
  static func percent(_ position: Double, of length: Double) -> String {
    Decimal.text(length > 0 ? max(0, min(100, position / length * 100)) : 0, places: 2)
  }
}

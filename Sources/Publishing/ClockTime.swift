import EditionModel

/// Positions in samples, written as clock times.
enum ClockTime {
  /// `00:03:12.045`, rounded down to the millisecond: WebVTT's form.
  static func withMilliseconds(_ position: SampleCount, at rate: SampleRate) -> String {
    let milliseconds = position.milliseconds(at: rate).value
    return "\(hoursMinutesSeconds(milliseconds / 1000)).\(padded(milliseconds % 1000, 3))"
  }

  /// `00:03:12` of whole seconds.
  static func hoursMinutesSeconds(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

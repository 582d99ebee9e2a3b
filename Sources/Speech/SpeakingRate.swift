/// The engine's rate for a speed in characters a second.
enum SpeakingRate {
  /// Measured on German newspaper sentences with espeak-ng 1.51, voice `de`.
  private static let measured: [(rate: Double, speed: Double)] = [
    (140, 15.0), (150, 16.0), (160, 17.0), (170, 18.2), (175, 18.5), (180, 19.1), (200, 21.3),
  ]

  /// The rate, 80 to 450; between and beyond the measured points it is a straight line.
  static func engineRate(for charactersPerSecond: Double) -> Int {
    let upper = measured.dropFirst().firstIndex { charactersPerSecond <= $0.speed } ?? measured.count - 1
    let (low, high) = (measured[upper - 1], measured[upper])
    let share = (charactersPerSecond - low.speed) / (high.speed - low.speed)
    let rate = low.rate + share * (high.rate - low.rate)
    return Int(min(450, max(80, rate)).rounded())
  }
}

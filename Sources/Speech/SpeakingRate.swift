/// The engine's rate for a speed in characters a second of spoken German.
///
/// The engine's own words a minute overstate, and each voice keeps them differently.
enum SpeakingRate {
  /// Measured on German newspaper sentences with espeak-ng 1.51, voice `de`.
  private static let formant: [(rate: Double, speed: Double)] = [
    (140, 15.0), (150, 16.0), (160, 17.0), (170, 18.2), (175, 18.5), (180, 19.1), (200, 21.3),
  ]

  /// The same for the lengths that its front end gives MBROLA; `mb-de6` and `mb-de7` are alike.
  private static let mbrola: [(rate: Double, speed: Double)] = [
    (100, 8.9), (120, 10.8), (140, 12.9), (160, 14.9), (180, 17.0), (200, 19.2), (220, 21.6), (240, 24.1),
    (260, 26.8), (300, 32.1),
  ]

  /// The rate, 80 to 450; between and beyond the measured points it is a straight line.
  static func engineRate(for charactersPerSecond: Double) -> Int {
    rate(for: charactersPerSecond, formant)
  }

  /// The rate at which the front end makes MBROLA as fast.
  static func mbrolaRate(for charactersPerSecond: Double) -> Int {
    rate(for: charactersPerSecond, mbrola)
  }

  private static func rate(
    for charactersPerSecond: Double, _ measured: [(rate: Double, speed: Double)]
  ) -> Int {
    let upper = measured.dropFirst().firstIndex { charactersPerSecond <= $0.speed } ?? measured.count - 1
    let (low, high) = (measured[upper - 1], measured[upper])
    let share = (charactersPerSecond - low.speed) / (high.speed - low.speed)
    let rate = low.rate + share * (high.rate - low.rate)
    return Int(min(450, max(80, rate)).rounded())
  }
}

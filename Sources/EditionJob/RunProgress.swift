/// How far a run is.
public struct RunProgress: Hashable, Sendable {
  /// Tracks finished.
  public let done: Int
  /// Tracks there will be.
  public let total: Int
  /// What is being done, in a word or two.
  public let step: String
  /// The audio made so far, in seconds.
  public let audioSeconds: Double
  /// The time since the start, in seconds.
  public let elapsedSeconds: Double

  /// The audio made so far in minutes, with one decimal.
  public var audioMinutes: String { RunProgress.decimal(audioSeconds / 60) }

  /// How many times faster than it plays the edition is being made.
  public var speed: Int { elapsedSeconds > 0 ? Int(audioSeconds / elapsedSeconds) : 0 }

  /// A number with one decimal.
  static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

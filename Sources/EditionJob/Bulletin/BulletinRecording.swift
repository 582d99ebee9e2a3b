import EditionModel
import Publishing
import Speech

/// A short edition as it was spoken, before it is encoded.
struct BulletinRecording: Sendable {
  /// What is heard, with the chapters of the file.
  let spoken: SpokenScript
  /// The articles that are spoken of, in the order in which they are heard.
  let items: [Bulletin.Item]
  /// The ids of those that are not.
  let leftOut: [String]
  /// Whether everything could be spoken of which it might have been made.
  let isWhole: Bool

  /// What an editor should know about a bulletin of `minutes`: that it is shorter than it was meant to be.
  ///
  /// - Parameters:
  ///   - free: how much of its time stays free, in seconds.
  ///   - isEverything: whether all there is is said.
  static func warning(minutes: Int, free: Int, isEverything: Bool) -> Warning? {
    guard free > mostFree else { return nil }
    let seconds = minutes * 60 - free
    let reason =
      isEverything
      ? "There is no more to say: add articles, or ask for a shorter one."
      : "No choice of whole sentences comes closer."
    return Warning(
      source: "bulletin", message: "It lasts \(seconds) seconds instead of \(minutes * 60). \(reason)")
  }

  /// By how many seconds a bulletin may be shorter than it was meant to be.
  private static let mostFree = 5
}

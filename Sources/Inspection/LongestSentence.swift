public import EditionModel

/// The sentence of a file that takes longest.
public struct LongestSentence: Hashable, Sendable, Codable {
  /// The sentence as written.
  public let written: WrittenText
  /// Where it begins in the file.
  public let start: SampleCount
  /// How long it takes.
  public let length: SampleCount

  /// The longest sentence of `plan`, in samples at `rate`; `nil` where nothing is said.
  init?(of plan: SoundPlan, at rate: SampleRate) {
    guard let sentence = plan.sentences.max(by: { $0.end - $0.start < $1.end - $1.start }) else { return nil }
    written = sentence.written
    start = plan.position(sentence.start, at: rate)
    length = plan.position(sentence.end, at: rate) - start
  }
}

public import EditionModel

/// A part of a file, in samples.
public struct Stretch: Hashable, Sendable, Codable {
  /// Its first sample.
  public let start: SampleCount
  /// How long it is.
  public let length: SampleCount

  /// A part of `length` samples.
  public init(start: SampleCount, length: SampleCount) {
    self.start = start
    self.length = length
  }

  /// The sample after its last one.
  public var end: SampleCount { start + length }

  /// How many samples it has in common with what lies from `start` up to `end`.
  func overlap(_ start: SampleCount, _ end: SampleCount) -> Int {
    max(0, min(self.end.value, end.value) - max(self.start.value, start.value))
  }
}

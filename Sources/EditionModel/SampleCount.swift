/// A length or a position of audio, in samples of one channel.
///
/// Every time in an edition is derived from such integers; nothing is rounded twice.
public struct SampleCount: Hashable, Comparable, Sendable, Codable {
  /// The number of samples.
  public let value: Int

  /// A length or position of `value` samples.
  public init(_ value: Int) {
    self.value = value
  }

  /// The samples that `milliseconds` hold at `rate`, rounded to the nearest sample.
  public init(_ milliseconds: Milliseconds, at rate: SampleRate) {
    value = (milliseconds.value * rate.hertz + 500) / 1000
  }

  /// No samples.
  public static let zero = SampleCount(0)

  /// Whole milliseconds, rounded down, at `rate` samples per second.
  public func milliseconds(at rate: SampleRate) -> Milliseconds {
    Milliseconds(value * 1000 / rate.hertz)
  }

  /// This position moved up to the next whole second, or itself where it lies on one.
  public func roundedUpToSecond(at rate: SampleRate) -> SampleCount {
    SampleCount((value + rate.hertz - 1) / rate.hertz * rate.hertz)
  }

  /// The same position or length, counted at another rate, rounded to the nearest sample.
  public func converted(from rate: SampleRate, to other: SampleRate) -> SampleCount {
    rate == other ? self : SampleCount((value * other.hertz * 2 + rate.hertz) / (rate.hertz * 2))
  }

  /// Whether `left` lies before `right`.
  public static func < (left: SampleCount, right: SampleCount) -> Bool {
    left.value < right.value
  }

  /// The sum of two lengths, or a position moved by a length.
  public static func + (left: SampleCount, right: SampleCount) -> SampleCount {
    SampleCount(left.value + right.value)
  }

  /// The length between two positions.
  public static func - (left: SampleCount, right: SampleCount) -> SampleCount {
    SampleCount(left.value - right.value)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the bare value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// A span of time in whole milliseconds.
public struct Milliseconds: Hashable, Comparable, Sendable, Codable {
  /// The number of milliseconds.
  public let value: Int

  /// A span of `value` milliseconds.
  public init(_ value: Int) {
    self.value = value
  }

  /// No time at all.
  public static let zero = Milliseconds(0)

  /// Whether `left` is shorter than `right`.
  public static func < (left: Milliseconds, right: Milliseconds) -> Bool {
    left.value < right.value
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

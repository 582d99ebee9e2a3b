import Glibc

/// How loud something is from moment to moment, counted so that the loudness of several sounds in a row can be told
/// without hearing them again.
///
/// The blocks are those of BS.1770-4: 400 ms long, one every 100 ms, in steps of a hundredth of a LU. Only the blocks
/// across a join are not among them, and where tracks are joined in silence the gate would drop these.
public struct LoudnessDistribution: Hashable, Sendable, Codable {
  /// Blocks below this do not count (BS.1770-4, annex 1: the absolute gate).
  private static let absoluteGate = -7000
  /// Nor those this far below the loudness of the rest (the relative gate).
  private static let relativeGate = 10.0

  /// Small numbers: an edition holds as many of these as it has tracks.
  private var counts: [Int16: UInt32] = [:]

  /// Nothing heard yet.
  public init() {}

  /// Counts the blocks of `other` too.
  public mutating func add(_ other: LoudnessDistribution) {
    counts.merge(other.counts, uniquingKeysWith: &+)
  }

  /// Counts a block of `loudness` LUFS.
  mutating func add(_ loudness: Double) {
    guard loudness.isFinite, loudness * 100 >= Double(Self.absoluteGate) else { return }
    counts[Int16(clamping: Int((loudness * 100).rounded())), default: 0] &+= 1
  }

  /// The integrated loudness in LUFS; `nil` where every block is below the gate.
  var integrated: Double? {
    guard let ungated = mean(from: Self.absoluteGate) else { return nil }
    return mean(from: Int(((ungated - Self.relativeGate) * 100).rounded(.up)))
  }

  private func mean(from gate: Int) -> Double? {
    var energy = 0.0
    var blocks = 0
    // In one order, so that the last digit does not hang on the order of a dictionary.
    for (level, count) in counts.sorted(by: { $0.key < $1.key }) where Int(level) >= gate {
      energy += pow(10, Double(level) / 1000) * Double(count)
      blocks += Int(count)
    }
    return blocks > 0 ? 10 * log10(energy / Double(blocks)) : nil
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      let level = try container.decode(Int16.self)
      counts[level] = try container.decode(UInt32.self)
    }
  }

  /// Writes level and count in turns, the quietest first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for (level, count) in counts.sorted(by: { $0.key < $1.key }) {
      try container.encode(level)
      try container.encode(count)
    }
  }
}

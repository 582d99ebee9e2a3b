import Glibc

/// Blocks of 400 ms, one every 100 ms, from the tenths of a second that they consist of (BS.1770-4, annex 1).
struct LoudnessBlocks {
  private var lastFour: SIMD4<Double> = .zero
  private var count = 0
  private(set) var distribution = LoudnessDistribution()

  /// Counts the block that ends with a tenth of the weighted mean square `mean`.
  mutating func add(_ mean: Double) {
    lastFour[count % 4] = mean
    count += 1
    if count >= 4 { distribution.add(10 * log10(lastFour.sum() / 4) - 0.691) }
  }
}

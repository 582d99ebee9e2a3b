import EditionModel

/// Finds the stretches whose samples all have a magnitude within limits, in a signal that comes in pieces.
struct StretchFinder {
  private let magnitudes: ClosedRange<Float>
  private let shortest: Int
  private let most: Int
  private var position = 0
  private var begin = 0
  /// What was found so far, at most as many as were asked for.
  private(set) var stretches: [Stretch] = []
  /// How many there are.
  private(set) var count = 0

  /// Looks for at least `shortest` samples in a row within `magnitudes`, and keeps the first `most` of such stretches.
  init(_ magnitudes: ClosedRange<Float>, shortest: Int, keeping most: Int = .max) {
    self.magnitudes = magnitudes
    self.shortest = max(1, shortest)
    self.most = most
  }

  mutating func add(_ samples: [Float]) {
    for sample in samples {
      if !magnitudes.contains(abs(sample)) { close() }
      position += 1
    }
  }

  mutating func finish() {
    close()
  }

  /// Ends the stretch before the sample at `position`; the next one begins behind it.
  private mutating func close() {
    if position - begin >= shortest {
      count += 1
      if stretches.count < most {
        stretches.append(Stretch(start: SampleCount(begin), length: SampleCount(position - begin)))
      }
    }
    begin = position + 1
  }
}

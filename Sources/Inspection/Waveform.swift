import Glibc

/// The picture of a signal over time: for each column its lowest and highest sample, and its mean power inside.
struct Waveform {
  private struct Column {
    var low: Float = 0
    var high: Float = 0
    var power = 0.0
    var count = 0
  }

  private let length: Int
  private let height: Int
  private var columns: [Column]
  private var position = 0

  /// A picture of `length` samples.
  init(length: Int, width: Int, height: Int) {
    self.length = max(1, length)
    self.height = height
    columns = [Column](repeating: Column(), count: width)
  }

  mutating func add(_ samples: [Float]) {
    var start = 0
    while start < samples.count {
      let index = min(columns.count - 1, position * columns.count / length)
      // The first sample of the next column; the last one takes whatever is left over.
      let next =
        index + 1 == columns.count
        ? Int.max : ((index + 1) * length + columns.count - 1) / columns.count
      let end = next - position < samples.count - start ? start + next - position : samples.count
      add(samples[start..<end], to: index)
      position += end - start
      start = end
    }
  }

  private mutating func add(_ samples: ArraySlice<Float>, to index: Int) {
    var column = columns[index]
    for sample in samples {
      column.low = min(column.low, sample)
      column.high = max(column.high, sample)
      column.power += Double(sample) * Double(sample)
    }
    column.count += samples.count
    columns[index] = column
  }

  /// The picture: clear, the peaks, the power inside them, and red where a column reaches full scale.
  func picture() -> Picture {
    let colours = [
      Colour(red: 0, green: 0, blue: 0, opacity: 0), Colour(red: 122, green: 156, blue: 198),
      Colour(red: 47, green: 111, blue: 179), Colour(red: 208, green: 40, blue: 40),
    ]
    var pixels = [UInt8](repeating: 0, count: columns.count * height)
    for (x, column) in columns.enumerated() {
      let power = column.count > 0 ? Float((column.power / Double(column.count)).squareRoot()) : 0
      let isFull = max(column.high, -column.low) >= SoundMeasurement.fullScale
      fill(&pixels, x, from: column.low, to: column.high, with: isFull ? 3 : 1)
      fill(&pixels, x, from: max(column.low, -power), to: min(column.high, power), with: 2)
    }
    return Picture(width: columns.count, height: height, colours: colours, pixels: pixels)
  }

  private func fill(_ pixels: inout [UInt8], _ x: Int, from low: Float, to high: Float, with colour: UInt8) {
    for y in row(of: high)...max(row(of: high), row(of: low)) {
      pixels[y * columns.count + x] = colour
    }
  }

  private func row(of value: Float) -> Int {
    let share = (1 - max(-1, min(1, value))) / 2
    return min(height - 1, Int(share * Float(height)))
  }
}

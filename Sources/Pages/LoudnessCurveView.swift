import Inspection

/// The short-term loudness of a file as lines in a box of 1000 by 100.
enum LoudnessCurveView {
  /// The levels at the bottom and at the top, in LUFS.
  static let levels = -40.0 ... -10.0
  private static let most = 500

  /// The lines, broken where there is silence.
  static func curves(_ shortTerm: [Double?], seconds: Double) -> [InspectionFileView.Curve] {
    let step = max(1, (shortTerm.count + most - 1) / most)
    var lines: [[String]] = [[]]
    for start in stride(from: 0, to: shortTerm.count, by: step) {
      let known = shortTerm[start..<min(shortTerm.count, start + step)].compactMap(\.self)
      guard !known.isEmpty, seconds > 0 else {
        lines.append([])
        continue
      }
      let second = Double(min(shortTerm.count, start + step))
      let x = Decimal.text(min(1, second / seconds) * 1000)
      lines[lines.count - 1].append("\(x),\(height(of: known.reduce(0, +) / Double(known.count)))")
    }
    return lines.filter { $0.count > 1 }.map { .init(points: $0.joined(separator: " ")) }
  }

  /// Where `loudness` lies, from 0 at the top to 100 at the bottom.
  static func height(of loudness: Double?) -> String {
    let loudness = loudness ?? levels.lowerBound
    let share = (levels.upperBound - loudness) / (levels.upperBound - levels.lowerBound)
    return Decimal.text(max(0, min(1, share)) * 100)
  }
}

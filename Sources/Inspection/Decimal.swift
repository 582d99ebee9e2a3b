import EditionModel

/// Numbers as engineers read them.
public enum Decimal {
  /// `number` with `places` digits behind the point.
  public static func text(_ number: Double, places: Int = 1) -> String {
    guard number.isFinite else { return "–" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let value = Int((abs(number) * Double(scale)).rounded())
    let sign = number < 0 && value > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(value)" }
    let digits = String(value % scale)
    return "\(sign)\(value / scale)." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// `0.42 s`.
  static func seconds(_ length: SampleCount, at rate: SampleRate) -> String {
    text(Double(length.value) / Double(rate.hertz), places: 2) + " s"
  }
}

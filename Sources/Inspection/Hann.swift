import Glibc

/// The window through which a piece of sound is looked at, so that its ends do not sound themselves.
enum Hann {
  /// The window of `count` samples, periodic: `count` is where the next one would begin.
  static func window(_ count: Int) -> [Float] {
    (0..<count).map { Float(0.5 - 0.5 * cos(2 * Double.pi * Double($0) / Double(count))) }
  }
}

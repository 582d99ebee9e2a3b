import Glibc

/// Colours in the order of their brightness: from black over blue, green and pink to white.
///
/// "Cubehelix" (D. A. Green, Bulletin of the Astronomical Society of India 39, 2011, pages 289 to 295): the perceived
/// brightness rises evenly while the hue turns, so that a picture can be read in grey and by people who see few colours.
enum ColourMap {
  private static let start = 0.5
  private static let rotations = -1.5
  private static let saturation = 1.2

  /// The colour of each level from 0 to 255: red, green, blue and opacity.
  static let colours: [Colour] = (0...255).map { level in
    let share = Double(level) / 255
    let angle = 2 * Double.pi * (start / 3 + 1 + rotations * share)
    let width = saturation * share * (1 - share) / 2
    let (cosine, sine) = (cos(angle), sin(angle))
    func byte(_ first: Double, _ second: Double) -> UInt8 {
      UInt8((max(0, min(1, share + width * (first * cosine + second * sine))) * 255).rounded())
    }
    return Colour(
      red: byte(-0.14861, 1.78277), green: byte(-0.29227, -0.90649), blue: byte(1.97294, 0))
  }
}

/// A colour of a picture.
struct Colour: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8
  var opacity: UInt8 = 255
}

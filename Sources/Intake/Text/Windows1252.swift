/// The encoding of old Windows programs for Western Europe, as the WHATWG Encoding Standard tables it, but for the
/// five bytes that stand for nothing.
enum Windows1252 {
  /// The bytes without a character.
  static let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// The characters of 0x80 to 0x9F; above, bytes are Unicode's own numbers.
  private static let upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// `bytes` in UTF-8.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let scalar = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
      if scalar < 0x80 {
        result.append(byte)
      } else if scalar < 0x800 {
        result.append(0xC0 | UInt8(scalar >> 6))
        result.append(0x80 | UInt8(scalar & 0x3F))
      } else {
        result.append(0xE0 | UInt8(scalar >> 12))
        result.append(0x80 | UInt8(scalar >> 6 & 0x3F))
        result.append(0x80 | UInt8(scalar & 0x3F))
      }
    }
    return result
  }
}

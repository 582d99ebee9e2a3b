/// The serial number of an Ogg stream: random as it comes from the encoder, here a hash of the content.
///
/// Source: RFC 3533, section 6 (page header, CRC with polynomial 0x04c11db7 over the page with a zero in its field).
enum OggSerial {
  /// `bytes` with every page under the new number.
  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    let pages = pages(of: bytes)
    var hash: UInt32 = 2_166_136_261
    for page in pages {
      for index in (page.lowerBound + 26)..<page.upperBound {
        hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
      }
    }
    for page in pages {
      let start = page.lowerBound
      put(hash, into: &result, at: start + 14)
      put(0, into: &result, at: start + 22)
      var crc: UInt32 = 0
      for index in page { crc = crc << 8 ^ table[Int(UInt8(truncatingIfNeeded: crc >> 24) ^ result[index])] }
      put(crc, into: &result, at: start + 22)
    }
    return result
  }

  private static func pages(of bytes: [UInt8]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    while start + 27 <= bytes.count, bytes[start..<(start + 4)].elementsEqual("OggS".utf8) {
      let segments = Int(bytes[start + 26])
      guard start + 27 + segments <= bytes.count else { break }
      let body = bytes[(start + 27)..<(start + 27 + segments)].reduce(0) { $0 + Int($1) }
      let end = start + 27 + segments + body
      guard end <= bytes.count else { break }
      pages.append(start..<end)
      start = end
    }
    return pages
  }

  private static func put(_ number: UInt32, into bytes: inout [UInt8], at place: Int) {
    for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index)) }
  }

  private static let table: [UInt32] = (0..<256).map { entry in
    var value = UInt32(entry) << 24
    for _ in 0..<8 { value = value & 0x8000_0000 != 0 ? value << 1 ^ 0x04C1_1DB7 : value << 1 }
    return value
  }
}

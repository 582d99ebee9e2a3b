/// The pages of an Ogg stream, read one by one and written under another number.
///
/// Source: RFC 3533, section 6 (page header, CRC with polynomial 0x04c11db7 over the page with a zero in its field).
enum OggPages {
  /// One page as it stands in a file.
  struct Page {
    var bytes: [UInt8]

    private var segments: Int { Int(bytes[26]) }

    /// What the page holds behind its header.
    var body: ArraySlice<UInt8> { bytes[(27 + segments)...] }

    /// How many packets end in it.
    var endedPackets: Int { bytes[27..<(27 + segments)].count { $0 < 255 } }

    fileprivate mutating func renumber(serial: UInt32, sequence: UInt32) {
      put(serial, at: 14)
      put(sequence, at: 18)
      put(0, at: 22)
      var crc: UInt32 = 0
      for byte in bytes { crc = crc << 8 ^ OggPages.table[Int(UInt8(truncatingIfNeeded: crc >> 24) ^ byte)] }
      put(crc, at: 22)
    }

    private mutating func put(_ number: UInt32, at place: Int) {
      for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index)) }
    }
  }

  /// The page that begins at `place`; `nil` where none does or it breaks off.
  static func page(in file: DiskFile, at place: Int) throws(MasteringError) -> Page? {
    var bytes = try file.read(27, at: place)
    guard bytes.count == 27, bytes.starts(with: "OggS".utf8) else { return nil }
    bytes += try file.read(Int(bytes[26]))
    guard bytes.count == 27 + Int(bytes[26]) else { return nil }
    let length = bytes[27...].reduce(0) { $0 + Int($1) }
    let start = bytes.count
    bytes += try file.read(length)
    return bytes.count == start + length ? Page(bytes: bytes) : nil
  }

  /// Writes the pages of `head` and those of `file` from `start` on, numbered as one stream.
  ///
  /// The stream's serial number is random as it comes from the encoder; here it is a hash of the content.
  static func write(
    head: [UInt8], followedBy file: DiskFile, from start: Int, to target: DiskFile
  ) throws(MasteringError) {
    let headPages = pages(of: head)
    var hash: UInt32 = 2_166_136_261
    func add(_ page: Page) {
      for byte in page.body { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }
    headPages.forEach(add)
    var place = start
    while let page = try page(in: file, at: place) {
      add(page)
      place += page.bytes.count
    }
    guard place == file.size else { throw MasteringError(file.path, "It is no whole Ogg stream.") }
    var sequence: UInt32 = 0
    for var page in headPages {
      page.renumber(serial: hash, sequence: sequence)
      try target.write(page.bytes)
      sequence += 1
    }
    place = start
    while var page = try page(in: file, at: place) {
      place += page.bytes.count
      page.renumber(serial: hash, sequence: sequence)
      try target.write(page.bytes)
      sequence += 1
    }
  }

  /// The pages of `bytes`.
  private static func pages(of bytes: [UInt8]) -> [Page] {
    var pages: [Page] = []
    var start = 0
    while start + 27 <= bytes.count, bytes[start..<(start + 4)].elementsEqual("OggS".utf8) {
      let segments = Int(bytes[start + 26])
      guard start + 27 + segments <= bytes.count else { break }
      let body = bytes[(start + 27)..<(start + 27 + segments)].reduce(0) { $0 + Int($1) }
      let end = start + 27 + segments + body
      guard end <= bytes.count else { break }
      pages.append(Page(bytes: Array(bytes[start..<end])))
      start = end
    }
    return pages
  }

  private static let table: [UInt32] = (0..<256).map { entry in
    var value = UInt32(entry) << 24
    for _ in 0..<8 { value = value & 0x8000_0000 != 0 ? value << 1 ^ 0x04C1_1DB7 : value << 1 }
    return value
  }
}

/// The part of an audio file in front of its sound, where tags stand: small, however long the file is.
enum FileHead {
  /// More than this is no head that anybody wrote.
  private static let most = 1 << 26

  /// The bytes of `file` in front of its sound; none where it begins with sound or is of no known kind.
  ///
  /// - Throws: `MasteringError` where the file breaks off inside its head.
  static func bytes(of file: DiskFile) throws(MasteringError) -> [UInt8] {
    let start = try file.read(10, at: 0)
    let length: Int
    if start.starts(with: "ID3".utf8), start.count == 10 {
      length = 10 + start[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) } + (start[5] & 0x10 == 0 ? 0 : 10)
    } else if start.starts(with: "fLaC".utf8) {
      length = try metadata(of: file)
    } else if start.starts(with: "OggS".utf8) {
      length = try headerPages(of: file)
    } else {
      length = 0
    }
    guard length <= most, length <= file.size else {
      throw MasteringError(file.path, "It breaks off before its sound begins.")
    }
    return try file.read(length, at: 0)
  }

  /// The end of the last metadata block (RFC 9639, section 8).
  private static func metadata(of file: DiskFile) throws(MasteringError) -> Int {
    var place = 4
    while place <= most {
      let block = try file.read(4, at: place)
      guard block.count == 4 else { break }
      place += 4 + block[1...].reduce(0) { $0 << 8 | Int($1) }
      if block[0] & 0x80 != 0 { return place }
    }
    throw MasteringError(file.path, "It breaks off before its sound begins.")
  }

  /// The end of the page that ends the last header packet: Vorbis has three of them, Opus two.
  private static func headerPages(of file: DiskFile) throws(MasteringError) -> Int {
    var place = 0
    var packets = 0
    var wanted = 3
    while place <= most, let page = try OggPages.page(in: file, at: place) {
      if place == 0, page.body.starts(with: "OpusHead".utf8) { wanted = 2 }
      packets += page.endedPackets
      place += page.bytes.count
      if packets >= wanted { return place }
    }
    throw MasteringError(file.path, "It breaks off before its sound begins.")
  }
}

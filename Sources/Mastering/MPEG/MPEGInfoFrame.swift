/// The frame in front of a stream that tells its length: Xing's header, and LAME's values for playing without a gap.
///
/// Source: LAME, "Mp3 Info Tag rev 1"; the offsets were compared with what LAME 3.100 writes.
struct MPEGInfoFrame {
  private static let length = 156
  private static let frames = 8
  private static let size = 12
  private static let contents = 16
  private static let gaps = 141
  private static let musicLength = 148
  private static let musicChecksum = 152
  private static let checksum = 154

  /// The whole frame.
  private(set) var bytes: [UInt8]
  /// Where "Info" stands in it.
  private let start: Int

  /// The frame in `bytes`; `nil` where it is one of sound.
  init?(_ bytes: [UInt8], header: MPEGFrameHeader) {
    let start = header.mainData - (header.hasChecksum ? 2 : 0)
    guard bytes.count >= start + Self.length,
      ["Info", "Xing"].contains(where: { bytes[start...].starts(with: $0.utf8) }),
      bytes[start + 7] & 0x0F == 0x0F
    else { return nil }
    self.start = start
    self.bytes = bytes
  }

  /// How many samples the encoder puts in front of the sound.
  var delay: Int { Int(bytes[start + Self.gaps]) << 4 | Int(bytes[start + Self.gaps + 1]) >> 4 }

  /// Describes another stream: `frames` frames in `size` bytes, this frame counted among the bytes and not the frames.
  ///
  /// - Parameters:
  ///   - padding: the samples behind the sound, below 4,096.
  ///   - checksum: that of every byte behind this frame.
  mutating func describe(frames: Int, size: Int, padding: Int, checksum: UInt16) {
    put(UInt32(truncatingIfNeeded: frames), at: Self.frames)
    put(UInt32(truncatingIfNeeded: size), at: Self.size)
    // At a constant bit rate the sound lies evenly in the bytes.
    for part in 0..<100 { bytes[start + Self.contents + part] = UInt8(part * 256 / 100) }
    bytes[start + Self.gaps + 1] = UInt8(delay & 15) << 4 | UInt8(padding >> 8 & 15)
    bytes[start + Self.gaps + 2] = UInt8(padding & 255)
    put(UInt32(truncatingIfNeeded: size), at: Self.musicLength)
    put(checksum, at: Self.musicChecksum)
    var own = MPEGChecksum()
    own.add(bytes[..<(start + Self.checksum)])
    put(own.value, at: Self.checksum)
  }

  private mutating func put(_ number: some FixedWidthInteger, at place: Int) {
    let count = number.bitWidth / 8
    for index in 0..<count {
      bytes[start + place + index] = UInt8(truncatingIfNeeded: number >> (8 * (count - 1 - index)))
    }
  }
}

/// The CRC-16 of LAME's header: polynomial 0x8005, the lowest bit first.
struct MPEGChecksum {
  private(set) var value: UInt16 = 0

  /// Eight bytes in one step: a step waits for the one before.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var crc = value
    unsafe Self.tables.withUnsafeBufferPointer { tables in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        func entry(_ bytesBehind: Int, _ byte: UInt8) -> UInt16 {
          unsafe tables[bytesBehind << 8 | Int(byte)]
        }
        var place = 0
        while place + 8 <= bytes.count {
          let low = UInt8(truncatingIfNeeded: crc) ^ (unsafe bytes[place])
          let high = UInt8(truncatingIfNeeded: crc >> 8) ^ (unsafe bytes[place + 1])
          var next = entry(7, low) ^ entry(6, high)
          for index in 2..<8 { next ^= entry(7 - index, unsafe bytes[place + index]) }
          crc = next
          place += 8
        }
        while place < bytes.count {
          crc = crc >> 8 ^ entry(0, UInt8(truncatingIfNeeded: crc) ^ (unsafe bytes[place]))
          place += 1
        }
      }
    }
    value = crc
  }

  /// What a byte becomes, with none to seven bytes behind it; 256 entries each.
  private static let tables: [UInt16] = {
    var tables: [UInt16] = (0..<256).map { entry in
      (0..<8).reduce(UInt16(entry)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xA001 : value >> 1 }
    }
    for place in 0..<(7 * 256) {
      tables.append(tables[place] >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: tables[place]))])
    }
    return tables
  }()
}

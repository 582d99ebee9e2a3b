/// The first four bytes of a frame of MPEG audio, layer III.
///
/// Sources: ISO/IEC 11172-3, 2.4.1.3 and 2.4.2.3; ISO/IEC 13818-3 for the lower sample rates.
struct MPEGFrameHeader: Hashable {
  private static let lowRateKilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
  private static let highRateKilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  private static let paddingBit: UInt32 = 1 << 9

  private let bits: UInt32

  /// The header in the first four of `bytes`; `nil` where they are none of layer III, or one of a free bit rate.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 4 else { return nil }
    let bits = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard bits >> 21 == 0x7FF, bits >> 19 & 3 != 1, bits >> 17 & 3 == 1 else { return nil }
    guard (1...14).contains(bits >> 12 & 15), bits >> 10 & 3 != 3 else { return nil }
    self.bits = bits
  }

  private init(bits: UInt32) { self.bits = bits }

  /// The four bytes.
  var bytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: bits >> UInt32(24 - 8 * $0)) } }

  /// Whether the frame is of MPEG-1, which the rates from 32,000 Hz up are; the others are of MPEG-2 or 2.5.
  private var isFirstVersion: Bool { bits >> 19 & 3 == 3 }

  /// Bits per second.
  var bitRate: Int {
    1000 * (isFirstVersion ? Self.highRateKilobits : Self.lowRateKilobits)[Int(bits >> 12 & 15)]
  }

  /// Samples per second.
  var hertz: Int {
    let shift = isFirstVersion ? 0 : bits >> 19 & 3 == 2 ? 1 : 2
    return [44_100, 48_000, 32_000][Int(bits >> 10 & 3)] >> shift
  }

  /// The samples of one channel in a frame.
  var samples: Int { isFirstVersion ? 1152 : 576 }

  /// The frame's bytes, this header among them.
  var length: Int { samples / 8 * bitRate / hertz + (isPadded ? 1 : 0) }

  /// Whether one byte was added to keep the bit rate.
  var isPadded: Bool { bits & Self.paddingBit != 0 }

  /// Whether a checksum of two bytes follows.
  var hasChecksum: Bool { bits >> 16 & 1 == 0 }

  private var isMono: Bool { bits >> 6 & 3 == 3 }

  /// Where the main data of the frame begin: behind header, checksum and side information.
  var mainData: Int {
    4 + (hasChecksum ? 2 : 0) + (isFirstVersion ? (isMono ? 17 : 32) : (isMono ? 9 : 17))
  }

  /// The header of a frame of the same stream, with one byte more or without it, and with no checksum.
  func plain(isPadded: Bool) -> MPEGFrameHeader {
    MPEGFrameHeader(bits: (bits & ~Self.paddingBit | (isPadded ? Self.paddingBit : 0)) | 1 << 16)
  }

  /// Whether frames of both can follow each other in a stream of a constant bit rate.
  func isOfOneStream(with other: MPEGFrameHeader) -> Bool {
    // Version, layer, bit rate, sample rate, channels; not checksum, padding, mode extension and emphasis.
    (bits ^ other.bits) & 0xFFFE_FCC0 == 0
  }

  /// A frame without sound: no bit of main data in this frame or an earlier one.
  func silentFrame(isPadded: Bool) -> [UInt8] {
    let header = plain(isPadded: isPadded)
    return header.bytes + [UInt8](repeating: 0, count: header.length - 4)
  }
}

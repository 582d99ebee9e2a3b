/// Turns the bytes of a source into UTF-8, or says why they are no text.
///
/// UTF-8 with or without a byte order mark is taken as it is. Bytes that are not valid UTF-8 are Windows-1252, as
/// old editorial systems write it, unless they hold bytes that encoding leaves undefined or more valid UTF-8
/// sequences than faults: that is UTF-8 which was damaged, and read as Windows-1252 it would be spoken as
/// gibberish.
enum TextDecoder {
  /// The bytes of `source` as valid UTF-8, without a byte order mark.
  static func utf8(_ bytes: [UInt8], of source: Source) throws(IntakeError) -> [UInt8] {
    guard !bytes.isEmpty else {
      throw IntakeError(
        .empty, file: source.name, problem: "The file is empty.", remedy: "Save the page's text into it.")
    }
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else {
      throw IntakeError(
        .encoding, file: source.name, problem: "The text is in UTF-16.", remedy: "Save it as UTF-8.")
    }
    try refuseBinary(bytes, of: source)
    let check = UTF8Check(bytes)
    if check.firstFault == nil {
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    let undefined = bytes.firstIndex { Windows1252.undefined.contains($0) }
    guard let offset = check.sequences > check.faults ? check.firstFault : undefined else {
      return Windows1252.utf8(bytes)
    }
    throw IntakeError(
      .encoding, file: source.name, line: line(of: offset, in: bytes),
      problem: check.sequences > check.faults
        ? "The text is UTF-8, but damaged: here are bytes that belong to no character."
        : "The text is neither UTF-8 nor Windows-1252: here is a byte that neither of them knows.",
      remedy: "Save it anew as UTF-8.")
  }

  /// A text has no NUL, and of other control bytes at most one in twenty.
  private static func refuseBinary(_ bytes: [UInt8], of source: Source) throws(IntakeError) {
    var controls = 0
    var hasNull = false
    for byte in bytes where byte < 0x20 {
      hasNull = hasNull || byte == 0
      if byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D { controls += 1 }
    }
    guard hasNull || (controls > 8 && controls > bytes.count / 20) else { return }
    throw IntakeError(
      .binary, file: source.name, problem: "The file holds binary data, not text.",
      remedy: "Give the page as plain text (.txt) or Markdown (.md).")
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<offset where bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) {
      line += 1
    }
    return line
  }
}

/// How far bytes are UTF-8 (Unicode 16, table 3-7).
struct UTF8Check {
  /// The well-formed sequences of more than one byte.
  private(set) var sequences = 0
  /// The bytes that belong to none.
  private(set) var faults = 0
  /// Where the first of them stands.
  private(set) var firstFault: Int?

  /// Checks all of `bytes`.
  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let length = Self.length(at: index, in: bytes)
      if length == 0 {
        faults += 1
        firstFault = firstFault ?? index
      } else if length > 1 {
        sequences += 1
      }
      index += max(1, length)
    }
  }

  /// The length of the well-formed sequence at `index`; 0 where there is none.
  private static func length(at index: Int, in bytes: [UInt8]) -> Int {
    let lead = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0x00...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 1 else { return length }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for follower in bytes[(index + 2)..<max(index + 2, index + length)] where follower & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}

import FoundationEssentials

/// The boxes of an MP4 file (ISO/IEC 14496-12), read without libavformat.
enum MP4Boxes {
  /// The names of the outermost boxes, in their order.
  static func names(of path: String) throws -> [String] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var names: [String] = []
    var place = 0
    while place + 8 <= bytes.count {
      let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self))
      guard length >= 8 else { break }
      place += length
    }
    return names
  }

  /// Whether the file has both kinds of chapters: a track that refers to one of texts, and Nero's list.
  static func hasBothChapters(_ path: String) throws -> Bool {
    let data = try Data(contentsOf: URL(filePath: path))
    return ["chap", "chpl"].allSatisfy { data.firstRange(of: Data($0.utf8)) != nil }
  }
}

import EditionModel

/// Tags and chapters of a WAV file: `LIST INFO`, `cue ` and `LIST adtl` behind the samples.
///
/// Source: Microsoft and IBM, Multimedia Programming Interface and Data Specifications 1.0 (RIFF).
enum WAVChunks {
  /// Appends the chunks to `file` and counts them into its length.
  static func append(to file: DiskFile, tags: TrackTags, chapters: [Tagging.Mark]) throws(MasteringError) {
    let size = file.size
    var tail: [UInt8] = size.isMultiple(of: 2) ? [] : [0]
    tail += chunk("LIST", Array("INFO".utf8) + info(tags))
    if !chapters.isEmpty {
      tail += chunk("cue ", cue(chapters))
      tail += chunk("LIST", Array("adtl".utf8) + labels(chapters))
    }
    try file.write(tail, at: size)
    try file.write(number(size + tail.count - 8), at: 4)
  }

  private static func info(_ tags: TrackTags) -> [UInt8] {
    var fields = [
      ("INAM", tags.title), ("IPRD", tags.album), ("IART", tags.artist), ("IGNR", TrackTags.genre),
      ("ICRD", tags.date.description), ("ILNG", TrackTags.language),
    ]
    if let track = tags.number, let count = tags.count { fields.append(("ITRK", "\(track)/\(count)")) }
    return fields.flatMap { chunk($0.0, Array(Tagging.cleaned($0.1).utf8) + [0]) }
  }

  private static func cue(_ chapters: [Tagging.Mark]) -> [UInt8] {
    var content = number(chapters.count)
    for (index, chapter) in chapters.enumerated() {
      content += number(index + 1) + number(chapter.start.value)
      content += Array("data".utf8) + number(0)
      content += number(0) + number(chapter.start.value)
    }
    return content
  }

  private static func labels(_ chapters: [Tagging.Mark]) -> [UInt8] {
    chapters.enumerated().flatMap { index, chapter in
      chunk("labl", number(index + 1) + Array(chapter.title.utf8) + [0])
    }
  }

  /// A chunk: its name, its length, its content filled up to an even number of bytes.
  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + number(content.count) + content + (content.count.isMultiple(of: 2) ? [] : [0])
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

// MARK: - Reading

extension WAVChunks {
  /// More than this is no list of tags or chapters that anybody wrote.
  private static let most = 1 << 24

  /// The tags and chapters in `file`; its sound is passed over.
  static func read(
    _ file: DiskFile
  ) throws(MasteringError) -> (fields: [(String, String)], chapters: [(title: String, start: Int)]) {
    var fields: [(String, String)] = []
    var starts: [(id: Int, start: Int)] = []
    var titles: [Int: String] = [:]
    var place = 12
    let size = file.size
    while place + 8 <= size {
      let head = try file.read(8, at: place)
      let length = value(head, 4)
      guard place + 8 + length <= size else { break }
      let name = String(decoding: head[..<4], as: UTF8.self)
      if name == "cue " || name == "LIST", length <= most {
        let bytes = try file.read(length, at: place + 8)
        if name == "cue " {
          for place in stride(from: 4, to: length - 23, by: 24) {
            starts.append((value(bytes, place), value(bytes, place + 20)))
          }
        } else if length >= 4 {
          for (name, part) in chunks(bytes, from: 4, to: length) {
            if name == "labl", part.count > 4 {
              titles[value(bytes, part.lowerBound)] = text(bytes[(part.lowerBound + 4)..<part.upperBound])
            } else {
              fields.append((name, text(bytes[part])))
            }
          }
        }
      }
      place += 8 + length + length % 2
    }
    return (fields, starts.map { (titles[$0.id] ?? "", $0.start) })
  }

  private static func chunks(_ bytes: [UInt8], from start: Int, to end: Int) -> [(String, Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    var place = start
    while place + 8 <= end {
      let length = value(bytes, place + 4)
      guard place + 8 + length <= end else { break }
      result.append(
        (String(decoding: bytes[place..<(place + 4)], as: UTF8.self), (place + 8)..<(place + 8 + length)))
      place += 8 + length + length % 2
    }
    return result
  }

  private static func value(_ bytes: [UInt8], _ place: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// The part of a file that a Range header asks for (RFC 9110, 14).
enum ByteRange: Hashable {
  /// The whole file: no range was asked for, several, or something that is no range of bytes.
  case whole
  /// These bytes.
  case part(Range<Int>)
  /// Bytes that the file does not have.
  case none

  /// Reads `header` for a file of `size` bytes.
  init(_ header: String?, size: Int) {
    // Several ranges may be answered with the whole file (RFC 9110, 14.2).
    guard let header, header.lowercased().hasPrefix("bytes="), !header.contains(",") else {
      self = .whole
      return
    }
    let fields = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false).map {
      $0.trimmed
    }
    guard fields.count == 2 else {
      self = .whole
      return
    }
    switch (Self.number(fields[0]), Self.number(fields[1])) {
    case (let first?, let last?) where first <= last:
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .none
    case (let first?, nil) where fields[1].isEmpty:
      self = first < size ? .part(first..<size) : .none
    case (nil, let length?) where fields[0].isEmpty:
      self = length > 0 && size > 0 ? .part(max(0, size - length)..<size) : .none
    default:
      self = .whole
    }
  }

  /// The number that decimal digits stand for; one that is too large is larger than every file.
  private static func number(_ digits: Substring) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return min(Int(digits) ?? Int.max / 2, Int.max / 2)
  }
}

extension Substring {
  /// The text without the blanks that HTTP allows around a value.
  fileprivate var trimmed: Substring {
    let rest = drop { $0 == " " || $0 == "\t" }
    return rest.prefix(
      (rest.lastIndex { $0 != " " && $0 != "\t" }).map { rest.distance(from: rest.startIndex, to: $0) + 1 }
        ?? 0)
  }
}

/// One line of a source that says something: no white space around it, no control characters in it.
struct TextLine: Hashable, Sendable {
  /// Its number in the source, from 1.
  let number: Int
  /// What it says, in NFC.
  let text: String
  /// Whether an empty line, or the source's beginning, stands before it.
  let opensBlock: Bool
  /// The white space before it in the source, in bytes.
  let indent: Int
}

/// Splits a source into lines and cleans them, in one pass over its bytes.
///
/// A line ends at LF, CR, CRLF, form feed, U+0085, U+2028 or U+2029. Taken out is what nobody hears and what would
/// steer the engine or a terminal: C0 and C1 controls, soft hyphens, zero-width and direction characters, tags.
/// Tabs and typographic spaces become a space; the no-break spaces U+00A0 and U+202F stay, for they say that two
/// things belong together.
enum TextLines {
  /// The lines of `bytes`, which are valid UTF-8; empty ones are told by their neighbour's `opensBlock`.
  static func split(_ bytes: [UInt8]) -> [TextLine] {
    var splitter = Splitter()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0C:
        splitter.endLine()
        index += 1
      case 0x0D:
        splitter.endLine()
        index += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      case 0x09:
        splitter.line.append(0x20)
        index += 1
      case 0x00..<0x20, 0x7F:
        index += 1
      case 0x20..<0x7F:
        splitter.line.append(byte)
        index += 1
      default:
        index += splitter.take(sequenceAt: index, of: bytes)
      }
    }
    splitter.endLine()
    return splitter.lines
  }

  /// `text` on one line, cleaned the same way.
  static func clean(_ text: String) -> String {
    split(Array(text.utf8)).map(\.text).joined(separator: " ")
  }
}

/// The line that is being gathered and those that are done.
private struct Splitter {
  var lines: [TextLine] = []
  var line: [UInt8] = []
  private var number = 0
  private var isAfterGap = true

  mutating func endLine() {
    number += 1
    defer { line.removeAll(keepingCapacity: true) }
    let indent = line.prefix { $0 == 0x20 }.count
    var first = indent
    var last = line.count
    // A no-break space is C2 A0.
    while first < last {
      if line[first] == 0x20 {
        first += 1
      } else if first + 1 < last, line[first] == 0xC2, line[first + 1] == 0xA0 {
        first += 2
      } else {
        break
      }
    }
    while last > first {
      if line[last - 1] == 0x20 {
        last -= 1
      } else if last - 1 > first, line[last - 2] == 0xC2, line[last - 1] == 0xA0 {
        last -= 2
      } else {
        break
      }
    }
    guard first < last else {
      isAfterGap = true
      return
    }
    let text = Composition.composed(String(decoding: line[first..<last], as: UTF8.self))
    lines.append(TextLine(number: number, text: text, opensBlock: isAfterGap, indent: indent))
    isAfterGap = false
  }

  /// Takes the sequence of more than one byte at `index`, and returns its length.
  mutating func take(sequenceAt index: Int, of bytes: [UInt8]) -> Int {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for follower in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(follower & 0x3F) }
    switch value {
    case 0x85, 0x2028, 0x2029: endLine()
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      break
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: line.append(0x20)
    default: line += bytes[index..<(index + length)]
    }
    return length
  }
}

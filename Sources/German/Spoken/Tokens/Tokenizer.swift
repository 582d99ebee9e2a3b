/// Cuts a sentence into tokens in one pass over its UTF-8 bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private var tokens: [Token] = []
  private var position = 0
  private var gap = Token.Gap.space

  /// The tokens of `text`.
  static func tokens(of text: String) -> TokenList {
    var tokenizer = Tokenizer(bytes: Array(text.utf8))
    tokenizer.run()
    return TokenList(bytes: tokenizer.bytes, tokens: tokenizer.tokens)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  private mutating func run() {
    // Where the run without white space ends that has been looked at as an address.
    var seen = 0
    while position < bytes.count {
      let (scalar, width) = scalar(at: position)
      if Self.isIgnorable(scalar) {
        position += width
        continue
      }
      if let space = Self.gap(of: scalar) {
        if gap != .space { gap = space }
        position += width
        continue
      }
      if position >= seen {
        seen = endOfRun(from: position)
        if let address = Address.range(in: bytes, from: position, to: seen) {
          if address.lowerBound == position {
            take(.address, to: address.upperBound)
            continue
          }
          seen = address.lowerBound
        }
      }
      if Self.isDigit(scalar) {
        takeNumber()
      } else if Self.isLetter(scalar) {
        takeWord()
      } else {
        take(.symbol, to: position + width)
      }
    }
  }

  private mutating func take(_ kind: Token.Kind, to end: Int) {
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    tokens.append(Token(kind: kind, text: text, range: position..<end, gap: tokens.isEmpty ? .space : gap))
    position = end
    gap = .none
  }

  private mutating func takeWord() {
    var end = position
    var clean = true
    while end < bytes.count {
      let (next, width) = scalar(at: end)
      if Self.isLetter(next) {
        end += width
      } else if Self.isIgnorable(next) {
        clean = false
        end += width
      } else if next == "'" || next == "’" {
        // Inside a word only: "geht's", "D'Angelo".
        guard end + width < bytes.count, end > position, Self.isLetter(scalar(at: end + width).0) else {
          break
        }
        end += width
      } else {
        break
      }
    }
    guard !clean else { return take(.word, to: end) }
    var text = ""
    for scalar in String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars
    where !Self.isIgnorable(scalar) {
      text.unicodeScalars.append(scalar)
    }
    tokens.append(
      Token(kind: .word, text: text, range: position..<end, gap: tokens.isEmpty ? .space : gap))
    position = end
    gap = .none
  }

  private mutating func takeNumber() {
    var groups: [String] = []
    var separators: [UInt8] = []
    let start = position
    var end = digits(from: position, into: &groups)
    while end < bytes.count, groups.count < 12 {
      let (separator, width) = scalar(at: end)
      let next = end + width
      guard next < bytes.count, Self.isDigit(scalar(at: next).0) else { break }
      if separator == "." || separator == "," || separator == ":" {
        separators.append(bytes[end])
      } else if continuesThousands(separator, groups: groups, separators: separators, from: next) {
        separators.append(UInt8(ascii: " "))
      } else {
        break
      }
      end = digits(from: next, into: &groups)
    }
    let text = groups.isEmpty ? "" : Self.joined(groups, separators)
    tokens.append(
      Token(
        kind: .number, text: text, range: start..<end, gap: tokens.isEmpty ? .space : gap, groups: groups,
        separators: separators))
    position = end
    gap = .none
  }

  private func digits(from start: Int, into groups: inout [String]) -> Int {
    var end = start
    var group = ""
    while end < bytes.count {
      let (scalar, width) = scalar(at: end)
      guard let value = Self.digit(scalar) else { break }
      group.unicodeScalars.append(Unicode.Scalar(48 + value))
      end += width
    }
    groups.append(group)
    return end
  }

  /// Whether a space or an apostrophe at the end of a number goes on to three further digits: `10 000`.
  private func continuesThousands(
    _ separator: Unicode.Scalar, groups: [String], separators: [UInt8], from next: Int
  ) -> Bool {
    let isSpace = Self.gap(of: separator) != nil
    guard isSpace || separator == "'" || separator == "’",
      separators.allSatisfy({ $0 == UInt8(ascii: " ") }), let first = groups.first, first.utf8.count <= 3,
      !first.hasPrefix("0"), next + 3 <= bytes.count,
      (0..<3).allSatisfy({ (48...57).contains(bytes[next + $0]) })
    else { return false }
    // A number that hangs on a letter or a sign of its own is a name or part of one: "U21 100 Meter".
    if let last = tokens.last, gap == .none, last.kind == .word || last.isSymbol("-") || last.isSymbol("/") {
      return false
    }
    if let last = tokens.last, last.isNumber || last.isSymbol("+"), gap != .none { return false }
    let after = next + 3
    guard after < bytes.count else { return true }
    if bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ":") {
      // "2 100." may be a count at the end; "2 100.000" or "2 100:50" is not one number.
      return !(after + 1 < bytes.count && (48...57).contains(bytes[after + 1]))
    }
    if bytes[after] == UInt8(ascii: "/") || bytes[after] == UInt8(ascii: "-") { return false }
    let (following, _) = scalar(at: after)
    return !Self.isDigit(following) && !Self.isLetter(following)
  }

  private static func joined(_ groups: [String], _ separators: [UInt8]) -> String {
    guard groups.count > 1 else { return groups[0] }
    var text = groups[0]
    for (separator, group) in zip(separators, groups.dropFirst()) {
      text.unicodeScalars.append(Unicode.Scalar(separator))
      text += group
    }
    return text
  }

  private func endOfRun(from start: Int) -> Int {
    var end = start
    // No address is longer; the limit keeps a text without white space linear.
    let limit = min(bytes.count, start + 512)
    while end < limit, bytes[end] > 0x20 {
      // A no-break space ends an address as well.
      if bytes[end] == 0xC2, end + 1 < bytes.count, bytes[end + 1] == 0xA0 { break }
      if bytes[end] == 0xE2, end + 1 < bytes.count, bytes[end + 1] == 0x80,
        Self.gap(of: scalar(at: end).0) != nil
      {
        break
      }
      end += 1
    }
    return end
  }

  /// The scalar at `index`; the bytes come from a `String` and are well formed.
  private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 1..<width where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension Tokenizer {
  fileprivate static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil
  }

  /// The value of a decimal digit of any script.
  fileprivate static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return (48...57).contains(scalar.value) ? UInt8(scalar.value - 48) : nil }
    // "CO₂", "H₂O".
    if (0x2080...0x2089).contains(scalar.value) { return UInt8(scalar.value - 0x2080) }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue, value >= 0,
      value <= 9
    else { return nil }
    return UInt8(value)
  }

  fileprivate static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (97...122).contains(scalar.value) || (65...90).contains(scalar.value)
    }
    // Latin with diacritics, the bulk of what is not ASCII in German.
    if (0xC0...0x24F).contains(scalar.value) { return scalar.value != 0xD7 && scalar.value != 0xF7 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark:
      // Variation selectors and enclosing signs belong to emoji.
      return !(0xFE00...0xFE0F).contains(scalar.value)
    case .modifierLetter:
      // Superscript letters are signs of their own.
      return !(0x2070...0x209F).contains(scalar.value)
    default:
      return false
    }
  }

  fileprivate static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F, 0x202A...0x202E: true
    default: false
    }
  }

  fileprivate static func gap(of scalar: Unicode.Scalar) -> Token.Gap? {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x1680, 0x2000...0x2006, 0x2008, 0x200A, 0x2028, 0x2029, 0x205F, 0x3000:
      .space
    case 0xA0, 0x2007, 0x2009, 0x202F: .tight
    case 0x00...0x1F, 0x7F: .space
    default: nil
    }
  }
}

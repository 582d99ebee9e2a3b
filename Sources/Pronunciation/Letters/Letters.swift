/// The letters of a word in lower case, one byte each: Latin-1, which holds every letter of German.
///
/// Rules look at letters by their place; a byte for each keeps that cheap. Letters beyond Latin-1 are written with those
/// that sound alike in German.
struct Letters: Hashable, Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]
  /// Whether the word began with a capital.
  let isCapitalized: Bool

  init(stringLiteral value: String) {
    bytes = value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    isCapitalized = false
  }

  init(bytes: [UInt8], isCapitalized: Bool = false) {
    self.bytes = bytes
    self.isCapitalized = isCapitalized
  }

  /// The letters of `word`; `nil` where it holds anything but letters, or too many of them.
  init?(_ word: some StringProtocol) {
    var bytes: [UInt8] = []
    var isCapitalized = false
    for scalar in word.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: bytes.append(UInt8(value))
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE:
        if bytes.isEmpty { isCapitalized = true }
        bytes.append(UInt8(value + 0x20))
      default:
        guard let plain = ForeignLetters.plain[scalar] else { return nil }
        if bytes.isEmpty { isCapitalized = scalar.properties.isUppercase }
        bytes += plain.utf8
      }
    }
    guard (1...Self.most).contains(bytes.count) else { return nil }
    self.bytes = bytes
    self.isCapitalized = isCapitalized
  }

  /// Longer runs are no words.
  static let most = 70
}

extension UInt8 {
  /// A vowel letter of German or a foreign one in Latin-1; `y` counts.
  var isVowelLetter: Bool {
    switch self {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF8...0xFD, 0xFF: true
    default: false
    }
  }
}

extension Letters {
  /// Whether these are the letters of `text`.
  func reads(_ text: StaticString) -> Bool { Spelling.reads(bytes, text) }

  static func ~= (pattern: StaticString, value: Letters) -> Bool { value.reads(pattern) }
}

/// Compares letters with what stands in the source in UTF-8, without a copy of it.
enum Spelling {
  /// How many letters `text` has.
  static func count(_ text: StaticString) -> Int {
    text.withUTF8Buffer { buffer in unsafe buffer.reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 } }
  }

  /// Whether `letters` are exactly those of `text`.
  static func reads(_ letters: some Collection<UInt8>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in
      var place = 0
      for letter in letters {
        guard place < buffer.count else { return false }
        let byte = unsafe buffer[place]
        if byte < 0x80 {
          guard byte == letter else { return false }
          place += 1
        } else {
          guard place + 1 < buffer.count, unsafe (byte & 0x1F) << 6 | buffer[place + 1] & 0x3F == letter
          else { return false }
          place += 2
        }
      }
      return place == buffer.count
    }
  }
}

extension Collection<UInt8> where Index == Int {
  /// Whether the letters begin with `other`.
  @_disfavoredOverload
  func begins(with other: Letters) -> Bool { starts(with: other.bytes) }

  /// Whether the letters end in `other`.
  @_disfavoredOverload
  func ends(in other: Letters) -> Bool {
    let length = other.bytes.count
    return count >= length && self[(endIndex - length)...].elementsEqual(other.bytes)
  }

  /// Whether `other` stands at `place`.
  @_disfavoredOverload
  func has(_ other: Letters, at place: Int) -> Bool {
    guard place >= startIndex, place + other.bytes.count <= endIndex else { return false }
    return self[place..<place + other.bytes.count].elementsEqual(other.bytes)
  }

  func begins(with text: StaticString) -> Bool { has(text, at: startIndex) }

  func ends(in text: StaticString) -> Bool { has(text, at: endIndex - Spelling.count(text)) }

  func has(_ text: StaticString, at place: Int) -> Bool {
    let length = Spelling.count(text)
    guard place >= startIndex, place + length <= endIndex else { return false }
    return Spelling.reads(self[place..<place + length], text)
  }

  var hasVowel: Bool { contains(where: \.isVowelLetter) }
}

/// Letters beyond Latin-1, by what a German reader would make of them.
enum ForeignLetters {
  static let plain: [Unicode.Scalar: String] = [
    "ł": "l", "Ł": "l", "ř": "rsch", "Ř": "rsch", "š": "sch", "Š": "sch", "ž": "sch", "Ž": "sch", "č": "tsch",
    "Č": "tsch", "ć": "tsch", "Ć": "tsch", "đ": "dsch", "Đ": "dsch", "ě": "je", "Ě": "je", "ś": "sch",
    "Ś": "sch",
    "ź": "s", "Ź": "s", "ż": "sch", "Ż": "sch", "ń": "n", "Ń": "n", "ň": "n", "Ň": "n", "ą": "on", "Ą": "on",
    "ę": "en", "Ę": "en", "ő": "o", "Ő": "o", "ű": "u", "Ű": "u", "ğ": "", "Ğ": "g", "ş": "sch", "Ş": "sch",
    "ı": "i", "İ": "i", "ș": "sch", "Ș": "sch", "ț": "z", "Ț": "z", "ă": "a", "Ă": "a", "ů": "u", "Ů": "u",
    "ť": "t", "Ť": "t", "ď": "d", "Ď": "d", "ľ": "l", "Ľ": "l", "ā": "a", "Ā": "a", "ē": "e", "Ē": "e",
    "ī": "i", "Ī": "i", "ō": "o", "Ō": "o", "ū": "u", "Ū": "u", "ģ": "g", "Ģ": "g", "ķ": "k", "Ķ": "k",
    "ļ": "l", "Ļ": "l", "ņ": "n", "Ņ": "n", "œ": "ö", "Œ": "ö", "ẞ": "ss",
  ]
}

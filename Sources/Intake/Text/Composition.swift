/// Brings letters and the accents that stand behind them into one character (NFC).
///
/// Neither the standard library nor FoundationEssentials has a public function for it. What is public is that
/// equal strings are equal by canonical equivalence, so a dictionary of the composed letters finds each of them
/// under its decomposed spelling as well. It holds the Latin, Greek and Cyrillic blocks, which is what German
/// papers print; other scripts stay as they are.
enum Composition {
  /// The blocks whose composed letters are known: Latin-1 to Latin Extended-B, Greek, Cyrillic, Latin Extended
  /// Additional, Greek Extended.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x1E00...0x1EFF, 0x1F00...0x1FFF,
  ]

  /// Composed letters under themselves; where two are equivalent the one of the lower number stands, which is the
  /// one that NFC prefers.
  private static let composed: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for block in blocks {
      for value in block {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
        let letter = String(Character(scalar))
        if table[letter] == nil { table[letter] = scalar }
      }
    }
    return table
  }()

  /// Letters that are another letter's double: ångström, ohm and kelvin sign.
  private static let doubles: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{212B}": "\u{C5}", "\u{2126}": "\u{3A9}", "\u{212A}": "K",
  ]

  /// `text` in NFC. The time is linear: a letter takes up marks while there is a letter with them.
  static func composed(_ text: String) -> String {
    guard needsWork(text) else { return text }
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    var marks: [Unicode.Scalar] = []

    func flush() {
      guard var letter = base else {
        result.append(contentsOf: marks)
        marks.removeAll(keepingCapacity: true)
        return
      }
      var left: [Unicode.Scalar] = []
      // Marks of one class keep their order (Unicode 16, D109); the sort is stable because of the index.
      for mark in ordered(marks) {
        let blocked = left.last.map {
          $0.properties.canonicalCombiningClass == mark.properties.canonicalCombiningClass
        }
        if blocked != true, let whole = composed[String(letter) + String(mark)] {
          letter = whole
        } else {
          left.append(mark)
        }
      }
      result.append(letter)
      result.append(contentsOf: left)
      base = nil
      marks.removeAll(keepingCapacity: true)
    }

    for scalar in text.unicodeScalars {
      if isMark(scalar) {
        marks.append(scalar)
      } else {
        flush()
        base = doubles[scalar] ?? scalar
      }
    }
    flush()
    return String(result)
  }

  private static func ordered(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    return marks.enumerated()
      .sorted { one, other in
        let classes = (
          one.element.properties.canonicalCombiningClass.rawValue,
          other.element.properties.canonicalCombiningClass.rawValue
        )
        return classes.0 == classes.1 ? one.offset < other.offset : classes.0 < classes.1
      }
      .map(\.element)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Whether `text` holds a mark (CC 80 to CD AF) or one of the doubles (E2 84 xx).
  private static func needsWork(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0xCC || byte == 0xCD || (previous == 0xE2 && byte == 0x84) { return true }
      previous = byte
    }
    return false
  }
}

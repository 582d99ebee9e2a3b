import EditionModel

/// The words of an engine text and what stands between them (Gliederung).
struct Phrasing: Hashable, Sendable {
  /// What follows a word.
  enum Boundary: Int, Sendable {
    case none, list, comma, colon, dash, end
  }

  /// What a word stands in.
  enum Register: Hashable, Sendable {
    case plain, quotation, aside
  }

  struct Word: Hashable, Sendable {
    /// Its first Unicode scalar in the engine text, counted from 1.
    let position: Int
    let text: String
    var boundary = Boundary.none
    var register = Register.plain
    /// Whether a quotation begins before it, or ends behind it.
    var opensQuotation = false
    var closesQuotation = false
    /// Words of the quotation that it is in.
    var quotedWords = 0
  }

  private(set) var words: [Word] = []
  /// Whether the text ends within a quotation.
  private(set) var endsQuoted = false

  /// Words between two dashes that are an aside; more of them are a sentence of their own.
  private static let longestAside = 12

  /// Reads `text`.
  ///
  /// - Parameter startsQuoted: whether it begins within a quotation.
  init(_ text: EngineText, startsQuoted: Bool = false) {
    var scanner = MarkScanner(text, startsQuoted: startsQuoted)
    words = scanner.words()
    endsQuoted = scanner.isQuoted
    let counts = QuotationLengths.of(words)
    for index in words.indices { words[index].quotedWords = counts[index] }
    markAsides()
    for index in Enumerations.commas(in: words) { words[index].boundary = .list }
  }

  /// Two dashes of one sentence with a few words between them hold an aside.
  private mutating func markAsides() {
    var start: Int?
    for index in words.indices {
      switch words[index].boundary {
      case .dash:
        if let begin = start, index - begin <= Self.longestAside, index + 1 < words.count {
          for place in (begin + 1)...index where words[place].register == .plain {
            words[place].register = .aside
          }
          start = nil
        } else {
          start = index
        }
      case .end: start = nil
      default: break
      }
    }
  }
}

/// Reads a text scalar by scalar into words and the marks between them.
private struct MarkScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private(set) var isQuoted: Bool
  private var found: [Phrasing.Word] = []
  private var opens = false

  init(_ text: EngineText, startsQuoted: Bool) {
    scalars = Array(text.rawValue.unicodeScalars)
    isQuoted = startsQuoted
  }

  mutating func words() -> [Phrasing.Word] {
    while place < scalars.count {
      if isPhonemes || isLetter(place) {
        word()
      } else {
        mark(scalars[place])
        place += 1
      }
    }
    if let last = found.indices.last, found[last].boundary == .none { found[last].boundary = .end }
    return found
  }

  private var isPhonemes: Bool {
    place + 1 < scalars.count && scalars[place] == "[" && scalars[place + 1] == "["
  }

  private mutating func word() {
    var start = place
    if isPhonemes {
      while place < scalars.count, scalars[place] != "]" { place += 1 }
      while place < scalars.count, scalars[place] == "]" { place += 1 }
      start += 2
    }
    while place < scalars.count, !isPhonemes, isLetter(place) || joins(place) { place += 1 }
    var word = Phrasing.Word(
      position: start + 1, text: String(String.UnicodeScalarView(scalars[min(start, place)..<place])))
    word.register = isQuoted ? .quotation : .plain
    word.opensQuotation = opens
    opens = false
    found.append(word)
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "„": quote(opens: true)
    case "“": quote(opens: false)
    case ",": bound(.comma)
    case ":", ";": bound(.colon)
    case "–", "—": bound(.dash)
    case ".", "!", "?", "…": bound(.end)
    default: break
    }
  }

  private mutating func quote(opens isOpening: Bool) {
    if isOpening {
      opens = true
    } else if let last = found.indices.last {
      found[last].closesQuotation = true
    }
    isQuoted = isOpening
  }

  /// The strongest mark behind a word counts.
  private mutating func bound(_ boundary: Phrasing.Boundary) {
    guard let last = found.indices.last, found[last].boundary.rawValue < boundary.rawValue else { return }
    found[last].boundary = boundary
  }

  private func isLetter(_ index: Int) -> Bool {
    let properties = scalars[index].properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// A hyphen or an apostrophe within a word.
  private func joins(_ index: Int) -> Bool {
    guard ["-", "'", "’"].contains(scalars[index]), index + 1 < scalars.count else { return false }
    return isLetter(index + 1)
  }
}

/// How many words the quotation of each word has; 0 outside.
private enum QuotationLengths {
  static func of(_ words: [Phrasing.Word]) -> [Int] {
    var lengths = words.map { _ in 0 }
    var start = 0
    for index in words.indices {
      if words[index].opensQuotation { start = index }
      guard words[index].register == .quotation else { continue }
      let isLast = index + 1 == words.count || words[index + 1].register != .quotation
      if words[index].closesQuotation || isLast {
        for place in start...index { lengths[place] = index - start + 1 }
        start = index + 1
      }
    }
    return lengths
  }
}

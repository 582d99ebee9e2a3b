/// A word, a number, a sign or an address of a written sentence.
///
/// White space is no token: every token knows the gap before it.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// A run of letters, with apostrophes inside it.
    case word
    /// Digits with the separators between them: `14.30`, `1.000,50`, `2:1`.
    case number
    /// One sign of any other kind.
    case symbol
    /// An e-mail address, a web address, a handle or a hashtag.
    case address
    /// The place before the first and after the last token.
    case end
  }

  /// The white space before a token.
  enum Gap: UInt8, Sendable {
    /// The token touches the one before it.
    case none
    /// Ordinary white space.
    case space
    /// A space that holds two parts of one expression together (no-break or narrow).
    case tight
  }

  /// What the token is.
  let kind: Kind
  /// The text without soft hyphens; other scripts' digits as ASCII.
  let text: String
  /// Where it stands, in UTF-8 bytes of the sentence.
  let range: Range<Int>
  /// The white space before it.
  let gap: Gap
  /// The digits of a number between its separators; empty for everything else.
  let groups: [String]
  /// The separators of a number, one fewer than its groups: `.` `,` `:` or a space for thousands.
  let separators: [UInt8]

  init(
    kind: Kind, text: String, range: Range<Int>, gap: Gap, groups: [String] = [], separators: [UInt8] = []
  ) {
    self.kind = kind
    self.text = text
    self.range = range
    self.gap = gap
    self.groups = groups
    self.separators = separators
  }

  /// What stands outside the sentence.
  static let end = Token(kind: .end, text: "", range: 0..<0, gap: .space)
}

extension Token {
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  /// Whether the token stands against the one before it.
  var touches: Bool { gap == .none && kind != .end }

  func isSymbol(_ sign: String) -> Bool { kind == .symbol && text == sign }

  /// A hyphen or a dash of any length.
  var isDash: Bool {
    kind == .symbol && (text == "-" || text == "–" || text == "—" || text == "‑" || text == "‐")
  }

  /// Whether the word begins with a capital letter.
  var isCapitalised: Bool {
    kind == .word && (text.unicodeScalars.first?.properties.isUppercase ?? false)
  }

  /// Whether the word has no small letter.
  var isAllCapitals: Bool {
    kind == .word && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  var isLowercased: Bool {
    kind == .word && (text.unicodeScalars.first?.properties.isLowercase ?? false)
  }
}

extension Token {
  /// The value of a whole number, with or without separators for thousands; at most 18 digits.
  var integer: Int? {
    guard kind == .number, separators.isEmpty || isGrouped else { return nil }
    return Self.value(groups)
  }

  /// Whether the separators stand for thousands only: `1.000.000`, `10 000`, `1'000`.
  var isGrouped: Bool {
    guard let separator = separators.first, separator != UInt8(ascii: ","), separator != UInt8(ascii: ":"),
      separators.allSatisfy({ $0 == separator })
    else { return false }
    return Self.areThousands(groups[...])
  }

  /// Digits alone, without any separator.
  var isPlain: Bool { kind == .number && separators.isEmpty }

  /// Whether the number has a comma and digits behind it, once, at its end: `3,5`, `24.356,78`.
  var isDecimal: Bool {
    guard kind == .number, separators.last == UInt8(ascii: ",") else { return false }
    guard separators.count > 1 else { return true }
    let inner = separators.dropLast()
    guard let first = inner.first, first != UInt8(ascii: ","), first != UInt8(ascii: ":"),
      inner.allSatisfy({ $0 == first })
    else { return false }
    return Self.areThousands(groups.dropLast())
  }

  /// The number with a comma where a stop parts its two groups: "2.5" as "2,5".
  var withComma: Token {
    Token(
      kind: kind, text: text, range: range, gap: gap, groups: groups, separators: [UInt8(ascii: ",")])
  }

  /// The digits before the comma of a decimal, joined.
  var wholeDigits: String { groups.dropLast().joined() }

  /// The digits behind the comma of a decimal.
  var fractionDigits: String { groups.last ?? "" }

  /// Whether the separators of the number are exactly those of `pattern`.
  func hasShape(_ pattern: StaticString) -> Bool {
    guard kind == .number, separators.count == pattern.utf8CodeUnitCount else { return false }
    return pattern.withUTF8Buffer { $0.elementsEqual(separators) }
  }

  /// The value of the group at `index`, where it has one of at most 9 digits.
  func value(_ index: Int) -> Int? {
    guard groups.indices.contains(index), groups[index].utf8.count <= 9 else { return nil }
    return Int(groups[index])
  }

  private static func value(_ groups: [String]) -> Int? {
    let digits = groups.joined()
    return digits.utf8.count <= 18 ? Int(digits) : nil
  }

  private static func areThousands(_ groups: ArraySlice<String>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count), !first.hasPrefix("0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}

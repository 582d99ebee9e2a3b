/// Quotation marks: which open, which close, and what stands between them.
enum Quotes {
  /// Marks that close at the end of a sentence; most of them open elsewhere.
  static let closing: Set<String> = ["“", "”", "’", "‘", "«", "»", "›", "‹", "\"", "'", "″", "´"]

  /// Marks that open before a sentence.
  static let opening: Set<String> = [
    "„", "“", "”", "\"", "»", "«", "‚", "‘", "'", "›", "‹", "‟", "‛", "’", "´", "`",
  ]

  /// Whether the quotation that opened at `open` and goes on at `next` is a title of two parts within a sentence:
  /// "Die Schau „Otto Dix. Krieg und Frieden“ endet bald".
  static func isTitle(_ list: TokenList, open: Int, at next: Int) -> Bool {
    guard list[open - 1].isWord, !list[next].isOpening else { return false }
    for index in next..<next + 10 {
      let token = list[index]
      guard token.kind == .symbol else {
        if token.kind == .end { return false }
        continue
      }
      if [".", "!", "?", "…", ","].contains(token.text) || token.isOpening && !token.touches { return false }
      guard closing.contains(token.text), token.touches else { continue }
      return list[index + 1].isLowercased || list[index + 1].isSymbol("(")
    }
    return false
  }

  /// Whether the quotation whose first word stands at `first` is a name or a title and no speech: it closes within a
  /// few words, without a mark inside and without a comma behind it.
  static func isTitle(_ list: TokenList, from first: Int) -> Bool {
    guard opening.contains(list[first - 1].text) else { return false }
    for index in first + 1..<first + 12 {
      let token = list[index]
      guard token.kind != .end else { return false }
      guard token.kind == .symbol, closing.contains(token.text), token.touches else { continue }
      if [".", "!", "?", "…", ","].contains(list[index - 1].text) { return false }
      return !list[index + 1].isSymbol(",")
    }
    return false
  }
}

/// Which quotations are open, for marks that stand free and could do both: `» Ja. « Er ging.`
struct OpenQuotes {
  /// The mark that opened each kind, by its token.
  private var open: [Family: Int] = [:]

  /// Takes note of a mark.
  mutating func pass(_ token: Token, at index: Int) {
    guard token.kind == .symbol, let family = Family(token.text) else { return }
    if open.removeValue(forKey: family) == nil || token.text == "„" { open[family] = index }
  }

  /// The mark of the innermost open quotation.
  var last: Int? { open.values.max() }

  /// Whether a quotation is open that `token` would close.
  func isClosed(by token: Token) -> Bool {
    guard token.kind == .symbol, let family = Family(token.text) else { return false }
    return open[family] != nil
  }

  private enum Family {
    case curly, pointed, straight

    init?(_ mark: String) {
      switch mark {
      case "„", "“", "”": self = .curly
      case "»", "«": self = .pointed
      case "\"": self = .straight
      default: return nil
      }
    }
  }
}

extension Token {
  fileprivate var isOpening: Bool { kind == .symbol && Quotes.opening.contains(text) }
}

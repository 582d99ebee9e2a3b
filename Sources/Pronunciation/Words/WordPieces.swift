/// A text cut into words and what stands between them.
enum WordPieces {
  /// A piece of a text.
  enum Piece: Hashable, Sendable {
    /// A word; words joined by hyphens are one.
    case word(String)
    /// Spaces and punctuation.
    case other(String)
  }

  /// The pieces of `text` in their order; joined they give the text.
  static func of(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isWord = text[start].isLetter
      var end = text.index(after: start)
      while end < text.endIndex, text[end].isLetter == isWord || isWord && joins(text, end) {
        end = text.index(after: end)
      }
      pieces.append(isWord ? .word(String(text[start..<end])) : .other(String(text[start..<end])))
      start = end
    }
    return pieces
  }

  /// An apostrophe or a hyphen between two letters belongs to the word.
  private static func joins(_ text: String, _ index: String.Index) -> Bool {
    guard text[index] == "'" || text[index] == "’" || text[index] == "-" else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && text[next].isLetter
  }
}

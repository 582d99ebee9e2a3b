/// A text cut into words and what stands between them.
enum WordPieces {
  /// A piece of a text.
  struct Piece {
    let text: Substring
    let isWord: Bool
  }

  /// The pieces of `text` in their order; joined they give the text.
  static func of(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isWord = isLetter(text[start])
      var end = text.index(after: start)
      while end < text.endIndex, isLetter(text[end]) == isWord || joins(text, end, isWord) {
        end = text.index(after: end)
      }
      pieces.append(Piece(text: text[start..<end], isWord: isWord))
      start = end
    }
    return pieces
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter
  }

  /// An apostrophe between two letters belongs to the word.
  private static func joins(_ text: String, _ index: String.Index, _ isWord: Bool) -> Bool {
    guard isWord, text[index] == "'" || text[index] == "’" else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && isLetter(text[next])
  }
}

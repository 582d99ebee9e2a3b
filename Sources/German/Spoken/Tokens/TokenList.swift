/// The tokens of one sentence and the text they were taken from.
struct TokenList: Sendable {
  /// The sentence in UTF-8.
  let bytes: [UInt8]
  /// The tokens in their order.
  let tokens: [Token]
  /// Where the closing quotes, brackets and marks at the end of the sentence begin.
  let tail: Int

  init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    var tail = tokens.count
    while tail > 0, tokens[tail - 1].kind == .symbol, Self.closing.contains(tokens[tail - 1].text) {
      tail -= 1
    }
    self.tail = tail
  }

  var count: Int { tokens.count }

  /// The token at `index`, or `Token.end` outside the sentence.
  subscript(index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : Token.end
  }

  /// The text from the first to the last token of `range` as written.
  func written(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return "" }
    let slice = bytes[
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound]
    return String(decoding: slice, as: UTF8.self)
  }

  /// Whether the token at `index` is a stop that touches the one before it.
  func isStop(_ index: Int) -> Bool {
    self[index].isSymbol(".") && self[index].touches
  }

  /// Whether the token at `index` counts something: a number or a Roman numeral with its stop.
  func isCounter(_ index: Int) -> Bool {
    self[index].isNumber || isStop(index + 1) && RomanNumeral.value(self[index].text) != nil
  }

  /// Whether only closing quotes, brackets and sentence marks stand from `index` on.
  func isAtEnd(_ index: Int) -> Bool {
    index >= tail
  }

  /// The word at `index` in lower case, or an empty text where there is no word.
  func lowercasedWord(_ index: Int) -> String {
    let token = self[index]
    return token.isWord ? token.text.lowercased() : ""
  }

  private static let closing: Set<String> = [
    ".", "!", "?", "…", "\"", "“", "”", "«", "»", "‘", "’", "'", "‹", "›", ")", "]", ",", ";", ":",
  ]
}

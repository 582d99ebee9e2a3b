/// Finds the tokens that a new sentence begins with.
struct Boundaries {
  private let list: TokenList
  /// The first token of the sentence under way.
  private var first = 0

  init(_ list: TokenList) {
    self.list = list
  }

  /// Where sentences begin, in UTF-8 bytes; the first sentence is not among them.
  func positions() -> [Int] {
    var scan = self
    return scan.run()
  }

  private mutating func run() -> [Int] {
    var positions: [Int] = []
    var brackets = Brackets(list)
    var index = 0
    while index < list.count {
      brackets.pass(index)
      guard isMark(index) else {
        index += 1
        continue
      }
      let mark = index
      index = endOfMarks(from: index)
      while list[index].touches, isCloser(index) {
        brackets.pass(index)
        index += 1
      }
      // "(…!)." and "“." go on to the stop of the sentence around them.
      if isMark(index), list[index].touches { continue }
      guard index < list.count else { break }
      if !brackets.isInside, endsSentence(mark: mark, next: index) {
        positions.append(list[index].range.lowerBound)
        first = index
      }
    }
    return positions
  }

  private func isMark(_ index: Int) -> Bool {
    let token = list[index]
    return token.kind == .symbol && [".", "!", "?", "…"].contains(token.text)
  }

  /// Behind `..`, `?!`, `. . .` and the like.
  private func endOfMarks(from index: Int) -> Int {
    var end = index + 1
    while isMark(end), list[end].touches { end += 1 }
    return end
  }

  /// Whether a token that touches a mark before it closes something: `“`, `)`, a footnote's bracket.
  private func isCloser(_ index: Int) -> Bool {
    let text = list[index].text
    guard list[index].kind == .symbol else { return false }
    if [")", "]", "}", "“", "”", "’", "‘", "«", "»", "›", "‹", "\"", "'"].contains(text) {
      // A mark of both directions opens when a word hangs on it: `.»Der`.
      let next = list[index + 1]
      return !(next.touches && (next.isWord || next.isNumber)) || text == ")" || text == "]"
    }
    return false
  }

  private func endsSentence(mark: Int, next: Int) -> Bool {
    let token = list[next]
    let text = list[mark].text
    let isClosed = next > mark + 1 && !isMark(next - 1)
    if token.kind == .symbol, [",", ";", ":", ")", "]", "/", "%"].contains(token.text) { return false }
    // "dpa.Der" is a missing space; "2.Liga", "www.x" and "u.a." are not.
    if token.touches, !isClosed, !Self.isGlued(list, mark, next) { return false }
    var opening = next
    while isOpener(opening) { opening += 1 }
    let word = list[opening]
    let hasQuote = opening > next && !list[next].isDash
    if word.isLowercased, !SentenceStart.isBrand(word.text) { return false }
    if word.kind == .end { return true }
    if list[next].isDash, !word.isCapitalised { return false }
    switch text {
    case "!", "?":
      if isClosed, hasQuote { return false }
      if SentenceStart.isNameWithMark(list.lowercasedWord(mark - 1)), !SentenceStart.isStarter(word.text) {
        return false
      }
      return true
    case "…": return afterEllipsis(mark, word, isClosed: isClosed)
    default:
      if isMark(mark + 1), list[mark + 1].text == "." { return afterEllipsis(mark, word, isClosed: isClosed) }
      if isClosed, isCloser(mark + 1), list[mark + 1].text != ")" { return true }
      return StopRule.ends(list, stop: mark, next: opening, sentence: first)
    }
  }

  /// Points that hang on a word end it, "so weit... Dann"; free ones stand for what is left out of the sentence.
  private func afterEllipsis(_ mark: Int, _ word: Token, isClosed: Bool) -> Bool {
    isClosed || list[mark].touches || SentenceStart.isStarter(word.text)
  }

  private func isOpener(_ index: Int) -> Bool {
    let token = list[index]
    guard token.kind == .symbol else { return false }
    if token.isDash || token.text == "•" { return true }
    return ["„", "“", "”", "\"", "»", "«", "‚", "‘", "'", "›", "‹", "(", "[", "¿", "¡", ",", "*"].contains(
      token.text)
  }

  private static func isGlued(_ list: TokenList, _ mark: Int, _ next: Int) -> Bool {
    let before = list[mark - 1]
    guard list[mark].text != "…", before.isWord, before.text.unicodeScalars.count > 3,
      list[next].isCapitalised,
      list[next].text.unicodeScalars.count > 1, AbbreviationTable.entries[before.text + "."] == nil
    else { return list[mark].text != "." && list[next].isCapitalised }
    return before.isLowercased
  }
}

/// Whether the tokens so far stand inside round or square brackets that are closed again.
private struct Brackets {
  private let closing: [Int: Int]
  private var end = -1
  private var position = -1

  /// Pairs the brackets of `list`; one that is never closed holds nothing.
  init(_ list: TokenList) {
    var open: [Int] = []
    var pairs: [Int: Int] = [:]
    for index in 0..<list.count where list[index].kind == .symbol {
      if list[index].text == "(" || list[index].text == "[" {
        open.append(index)
      } else if list[index].text == ")" || list[index].text == "]", let start = open.popLast() {
        pairs[start] = index
      }
    }
    closing = pairs
  }

  mutating func pass(_ index: Int) {
    position = index
    if let close = closing[index] { end = max(end, close) }
  }

  var isInside: Bool { position < end }
}

/// A full stop with what stands around it: all that the decision about the end of a sentence needs.
struct Stop {
  let list: TokenList
  /// The stop.
  let index: Int
  /// The first token behind the stop and what closes there.
  let next: Int
  /// The first word, number or sign behind quotes, brackets and dashes.
  let opening: Int
  /// The first token of the sentence under way.
  let sentence: Int
  /// How much the word at `opening` speaks for a new sentence.
  let start: SentenceStart

  init(_ list: TokenList, index: Int, next: Int, opening: Int, sentence: Int) {
    self.list = list
    self.index = index
    self.next = next
    self.opening = opening
    self.sentence = sentence
    let word = list[opening]
    var start = SentenceStart.of(word, behind: list[opening + 1])
    // "Fragen Sie Ihren Arzt."
    if start < .function, word.isCapitalised, word.text.hasSuffix("n"), list[opening + 1].text == "Sie" {
      start = .function
    }
    // "u. a. „Die Zeit“ und": a title in quotes begins as a sentence does.
    if start > .none, opening > next, Quotes.isTitle(list, from: opening) { start = .none }
    self.start = start
  }

  /// The token before the stop.
  var before: Token { list[index - 1] }
  /// The word, number or sign that would begin the new sentence.
  var word: Token { list[opening] }

  /// Whether the word that would begin the sentence can, and is no surname behind an initial or a title.
  var beginsBehindName: Bool {
    start == .function && !SentenceStart.isSurname(word.text)
  }

  /// Whether the stop is followed by a bracket that holds no sentence of its own: "Max M. (34) sagt".
  var isBeforeRemark: Bool {
    let open = list[next]
    guard open.isSymbol("(") || open.isSymbol("[") else { return false }
    var index = next + 1
    // A remark is short; the limit keeps the scan linear.
    while index < next + 60, list[index].kind != .end {
      if list[index].isSymbol(")") || list[index].isSymbol("]") {
        let last = list[index - 1]
        return !(last.isSymbol(".") || last.isSymbol("!") || last.isSymbol("?"))
      }
      index += 1
    }
    return false
  }
}

extension Stop {
  /// The first word or number of the sentence under way.
  var firstWord: Int {
    var first = sentence
    while first < index, list[first].kind == .symbol { first += 1 }
    return first
  }

  /// Whether the sentence has its verb and the words behind the stop have theirs: "…bis zum 5. Jh. Rom war zerstört".
  var hasVerbOnBothSides: Bool {
    var behind = opening + 1
    while behind < opening + 3, list[behind].isCapitalised { behind += 1 }
    guard Verbs.contains(list[behind]) else { return false }
    // The limit keeps the scan linear.
    return (max(sentence, index - 50)..<index).contains { Verbs.contains(list[$0]) }
  }
}

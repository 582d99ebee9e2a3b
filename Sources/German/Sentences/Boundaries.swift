/// Finds the tokens that a new sentence begins with.
struct Boundaries {
  private let list: TokenList
  private var brackets: Brackets
  private var quotes = OpenQuotes()
  /// The first token of the sentence under way.
  private var first = 0
  /// The first token of that sentence that is no mark, quote or bracket.
  private var firstContent: Int?
  private var positions: [Int] = []

  /// The boundaries within the paragraph that `list` was taken from.
  static func positions(in list: TokenList) -> [Int] {
    var scan = Boundaries(list)
    scan.run()
    return scan.positions
  }

  private init(_ list: TokenList) {
    self.list = list
    brackets = Brackets(list)
  }

  private mutating func run() {
    var index = 0
    while index < list.count {
      pass(index)
      guard isMark(index) else {
        index += 1
        continue
      }
      var marks = Marks(list, at: index)
      for other in index + 1..<marks.end { pass(other) }
      index = skipClosers(&marks)
      // "(…!)." and "“." go on to the stop of the sentence around them.
      if isMark(index), list[index].touches { continue }
      if index < list.count, firstContent != nil, ends(marks, next: index) {
        positions.append(list[index].range.lowerBound)
        first = index
        firstContent = nil
      }
    }
  }

  /// Takes note of a token.
  private mutating func pass(_ index: Int) {
    brackets.pass(index)
    quotes.pass(list[index], at: index)
    if firstContent == nil, isContent(index) { firstContent = index }
  }

  /// Whether a token can make a sentence: a word, a number, an address, a sign that is said.
  private func isContent(_ index: Int) -> Bool {
    let token = list[index]
    guard token.kind == .symbol else { return true }
    return !isMark(index) && !Quotes.closing.contains(token.text) && !Quotes.opening.contains(token.text)
      && !["(", ")", "[", "]", "{", "}", "•", "*", ",", "¿", "¡"].contains(token.text) && !token.isDash
  }

  private func isMark(_ index: Int) -> Bool {
    list[index].kind == .symbol && Marks.isMark(list[index].text)
  }
}

// MARK: - Behind the marks

extension Boundaries {
  /// Moves behind what belongs to the sentence that ends: quotes, brackets, footnotes, emoji.
  private mutating func skipClosers(_ marks: inout Marks) -> Int {
    var index = marks.end
    while index < list.count {
      if isCloser(index) {
        pass(index)
        marks.closers.append(index)
      } else if isTrailer(index) {
        pass(index)
      } else if let end = endOfFootnote(index) ?? endOfSmiley(index)
        ?? endOfCredit(index, isQuoted: !marks.closers.isEmpty)
      {
        for other in index..<end { pass(other) }
        index = end
        continue
      } else {
        break
      }
      index += 1
    }
    return index
  }

  /// Whether a token closes something: `“`, `)`; a mark that stands free does where its like is open.
  private func isCloser(_ index: Int) -> Bool {
    let token = list[index]
    guard token.kind == .symbol else { return false }
    let next = list[index + 1]
    if token.text == ")" || token.text == "]" || token.text == "}" { return token.touches }
    guard Quotes.closing.contains(token.text) else { return false }
    guard token.touches else { return !next.touches && quotes.isClosed(by: token) }
    // A mark of both directions opens when a word hangs on it: `.»Der`.
    return !(next.touches && (next.isWord || next.isNumber))
  }

  /// Superscript footnotes and emoji.
  private func isTrailer(_ index: Int) -> Bool {
    let token = list[index]
    guard token.kind == .symbol, let scalar = token.text.unicodeScalars.first, !scalar.isASCII else {
      return false
    }
    if scalar.properties.isEmojiPresentation || scalar.value == 0x2764
      || (0x1F3FB...0x1F3FF).contains(scalar.value)
    {
      return true
    }
    return token.touches && scalar.properties.numericType == .digit
  }

  /// "…sagte er.[12]"
  private func endOfFootnote(_ index: Int) -> Int? {
    guard list[index].isSymbol("["), list[index].touches, list[index + 1].isNumber,
      list[index + 2].isSymbol("]")
    else {
      return nil
    }
    return index + 3
  }

  /// "…so. :-)"
  private func endOfSmiley(_ index: Int) -> Int? {
    guard list[index].isSymbol(":") || list[index].isSymbol(";"), !list[index].touches else { return nil }
    let mouth = list[index + 1].isDash && list[index + 1].touches ? index + 2 : index + 1
    guard list[mouth].touches, [")", "(", "D", "P", "/", "*"].contains(list[mouth].text) else { return nil }
    var end = mouth + 1
    while list[end].touches, list[end].text == list[mouth].text { end += 1 }
    return end
  }
}

// MARK: - Short brackets

extension Boundaries {
  /// Where a bracket of at most four words without a mark of its own closes: "(dpa)", "(Foto: Berg)", "(lacht)".
  private func closeOfRemark(_ index: Int) -> Int? {
    guard list[index].isSymbol("("), !list[index].touches else { return nil }
    var words = 0
    for close in index + 1..<index + 10 {
      if list[close].isSymbol(")") { return close }
      // "(Foto: J. Stein)" has no sentence's stop.
      let isAbbreviation =
        list.isStop(close)
        && (list[close - 1].text.utf8.count == 1 || AbbreviationKind.of(list, stop: close) != nil)
      guard !isMark(close) || isAbbreviation, list[close].kind != .end else { return nil }
      if list[close].isWord { words += 1 }
      guard words <= 4 else { return nil }
    }
    return nil
  }

  /// "…teilte die Polizei mit. (dpa)", „…unantastbar.“ (Art. 1 GG): where a text comes from stands behind its last stop.
  private func endOfCredit(_ index: Int, isQuoted: Bool) -> Int? {
    guard let close = closeOfRemark(index) else { return nil }
    let isSource = (index + 1..<close).contains { Self.sources.contains(list[$0].text) }
    return isSource || isQuoted || close + 1 == list.count ? close + 1 : nil
  }

  private static let sources: Set<String> = [
    "dpa", "AFP", "afp", "AP", "ap", "Reuters", "rtr", "epd", "KNA", "kna", "SID", "sid", "Archivbild",
    "Archivfoto",
    "Symbolbild", "Symbolfoto", "Foto", "Fotos", "Bild", "Grafik",
  ]

  /// "(lacht) Das weiß ich nicht": an aside before the next sentence.
  private func isAside(_ index: Int) -> Bool {
    guard let close = closeOfRemark(index) else { return false }
    return list[close + 1].isCapitalised
  }
}

// MARK: - The decision

extension Boundaries {
  private func ends(_ marks: Marks, next: Int) -> Bool {
    let token = list[next]
    if token.kind == .symbol, [",", ";", ":", ")", "]", "/", "%", "&"].contains(token.text) { return false }
    // „Hurra!“-Rufe
    if token.isDash, token.touches, list[next + 1].touches { return false }
    let inner = firstContent ?? first
    if brackets.isInside(next - 1, firstWord: inner) { return false }
    // "dpa.Der" is a missing space; "2.Liga", "www.x" and "u.a." are not.
    if token.touches, marks.closers.isEmpty, !isGlued(marks, next) { return false }
    var opening = next
    while isOpener(opening) { opening += 1 }
    let word = list[opening]
    if word.kind == .end { return false }
    if word.isLowercased, !isBrand(opening), !isPoint(opening), !isAside(next) { return false }
    if token.isDash, !word.isCapitalised { return false }
    if marks.closers.isEmpty, let open = quotes.last, open > inner, Quotes.isTitle(list, open: open, at: next)
    {
      return false
    }
    let stop = Stop(list, index: marks.start, next: next, opening: opening, sentence: first)
    if let bracket = bracketClosed(by: marks), bracket > inner {
      return endsBehindBracket(stop, from: bracket)
    }
    switch marks.kind {
    case .exclamation: return endsBehindExclamation(stop, marks)
    case .ellipsis: return !marks.closers.isEmpty || list[marks.start].touches || stop.start == .function
    case .stop: return endsQuotation(marks) || StopRule.ends(stop)
    }
  }

  /// The stop stands inside the quotation that is closed behind it: `„Ja.“ Er ging.`
  private func endsQuotation(_ marks: Marks) -> Bool {
    guard let closer = marks.closers.first else { return false }
    return ![")", "]", "}"].contains(list[closer].text)
  }

  private func bracketClosed(by marks: Marks) -> Int? {
    for closer in marks.closers.reversed() {
      if let start = brackets.start(closedAt: closer) { return start }
    }
    return nil
  }

  /// A mark in brackets within a sentence: "(67.)", "(!)" end nothing; "(so viel dazu.) Dann" does.
  private func endsBehindBracket(_ stop: Stop, from bracket: Int) -> Bool {
    stop.start == .function && stop.index - bracket > 3
  }

  private func endsBehindExclamation(_ stop: Stop, _ marks: Marks) -> Bool {
    // "Sein Buch „Was tun?“ (1902) erschien".
    if !marks.closers.isEmpty, stop.isBeforeRemark { return false }
    if SentenceStart.isNameWithMark(list[marks.start - 1].text), stop.start == .none { return false }
    return true
  }

  /// "a) …", "b) …"
  private func isPoint(_ index: Int) -> Bool {
    list[index].text.utf8.count == 1 && list[index + 1].isSymbol(")") && list[index + 1].touches
  }

  private func isBrand(_ index: Int) -> Bool {
    guard SentenceStart.isBrand(list[index]) else { return false }
    // "(dpa)", "dpa" at the end of the text is where it comes from.
    return list[index + 1].isWord || list[index + 1].isDash
  }

  private func isOpener(_ index: Int) -> Bool {
    let token = list[index]
    guard token.kind == .symbol else { return false }
    if token.isDash || Quotes.opening.contains(token.text) { return true }
    return ["•", "(", "[", "¿", "¡", ",", "*", "…"].contains(token.text)
  }

  private func isGlued(_ marks: Marks, _ next: Int) -> Bool {
    var opening = next
    while isOpener(opening), Quotes.opening.contains(list[opening].text) { opening += 1 }
    guard list[opening].isCapitalised else { return false }
    guard marks.kind == .stop else { return true }
    let before = list[marks.start - 1]
    guard before.isWord, before.isLowercased, before.text.unicodeScalars.count > 3 else { return false }
    return list[opening].text.unicodeScalars.count > 1 && !list[opening].isAllCapitals
      && AbbreviationKind.of(list, stop: marks.start) == nil
  }
}

/// A run of sentence marks: ".", "?!", "…", "..", ". . .".
struct Marks {
  /// What a run of marks means as a whole.
  enum Kind {
    /// One full stop.
    case stop
    /// Points for what is left out.
    case ellipsis
    /// A question mark or an exclamation mark, whatever stands beside it.
    case exclamation
  }

  /// The first mark.
  let start: Int
  /// Behind the last.
  let end: Int
  let kind: Kind
  /// The quotes and brackets that close behind the run.
  var closers: [Int] = []

  init(_ list: TokenList, at start: Int) {
    var kind = Self.kind(of: list[start].text)
    var end = start + 1
    while list[end].kind == .symbol, Self.isMark(list[end].text) {
      let text = list[end].text
      // "Was ? !" and ". . ." are one run; "… Und" behind a space begins the next sentence.
      guard list[end].touches || (text == list[end - 1].text && text == ".") || (text != "." && text != "…")
      else { break }
      if kind != .exclamation { kind = Self.kind(of: text) == .exclamation ? .exclamation : .ellipsis }
      end += 1
    }
    self.start = start
    self.end = end
    self.kind = kind
  }

  static func isMark(_ text: String) -> Bool {
    switch text {
    case ".", "!", "?", "…", "‽", "⁇", "⁈", "⁉": true
    default: false
    }
  }

  private static func kind(of text: String) -> Kind {
    switch text {
    case ".": .stop
    case "…": .ellipsis
    default: .exclamation
    }
  }
}

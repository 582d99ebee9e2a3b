import EditionModel

/// The body of a story: paragraphs, subheadings and quotations, and the agency's mark at the end.
struct StoryBody {
  private(set) var blocks: [Block] = []
  private(set) var credit: String?
  private(set) var author: String?
  private(set) var dateline: String?

  /// Reads the lines of `page` from where `head` ends to `end`, and marks in it those that are not the story's.
  init(of page: inout Page, below head: StoryHead, upTo end: Int) {
    let start = head.bodyStart
    markBoxes(in: &page, from: start, upTo: end)
    var texts = Self.texts(page, from: start, upTo: end)
    takeEnd(&texts, in: &page)
    // A second place in front of the text is the text's.
    if head.dateline == nil { takeDateline(&texts, hasLead: head.lead != nil) }
    takeCredits(&texts)
    blocks = Self.classified(texts)
  }

  /// A text of the body and the line it stands on.
  struct Text {
    var text: String
    let line: Int
  }
}

// MARK: - Lines
extension StoryBody {
  /// A list of links in the middle of a story ends at the next empty line. Below a label that stands alone, what it
  /// points to is in the next block.
  private func markBoxes(in page: inout Page, from start: Int, upTo end: Int) {
    var index = start
    while index < end {
      let isOpen = page.reasons[index] == nil || page.reasons[index] == .seeAlso
      let text = page.text(index)
      if isOpen, TeaserList.isHeading(text) || LineRules.isBareSeeAlso(text) {
        page.reasons[index] = .seeAlso
        if page.isAlone(index) { markLinks(below: index, in: &page, upTo: end) }
        while index + 1 < end, !page.opensBlock(index + 1), page.reasons[index + 1] == nil {
          index += 1
          page.reasons[index] = .seeAlso
        }
      }
      index += 1
    }
  }

  /// Marks the titles below a label: all of a block, or the first of lines that stand alone. Three and more of these
  /// in a row are all titles; of two the second may be the story's subheading.
  private func markLinks(below label: Int, in page: inout Page, upTo end: Int) {
    let titles = ((label + 1)..<max(label + 1, end)).prefix { index in
      let text = page.text(index)
      return page.reasons[index] == nil && text.utf8.count <= 160 && !LineShape.isProse(text)
        && !text.hasSuffix(".") && !text.hasSuffix(":") && !Self.bullets.contains { text.hasPrefix($0) }
    }
    guard let first = titles.first, titles.count < end - label - 1 else { return }
    if page.isAlone(first) {
      for index in titles.count >= 3 ? titles : titles.prefix(1) { page.reasons[index] = .seeAlso }
    } else {
      for index in titles.prefix(while: { $0 == first || !page.opensBlock($0) }) {
        page.reasons[index] = .seeAlso
      }
    }
  }

  /// The texts of the lines that nothing speaks against.
  private static func texts(_ page: Page, from start: Int, upTo end: Int) -> [Text] {
    (start..<max(start, end)).filter { page.reasons[$0] == nil }.map { Text(text: page.text($0), line: $0) }
  }

  private static let bullets = ["- ", "– ", "• ", "* ", "· ", "▪ ", "■ ", "+++"]

  /// Lines behind the last running text are the page's; but an author, and an agency's mark, are the story's.
  private mutating func takeEnd(_ texts: inout [Text], in page: inout Page) {
    while let last = texts.last {
      if let mark = Credit.line(last.text) {
        credit = credit.map { "\(mark), \($0)" } ?? mark
      } else if author == nil, texts.count > 1, let byline = Byline(last.text, allowsBareName: false) {
        author = byline.author
        credit = credit ?? byline.agency
        if !byline.isOnlyNames { page.reasons[last.line] = .byline }
      } else if texts.count > 1, isFooter(last.text) {
        page.reasons[last.line] = .footer
      } else {
        return
      }
      texts.removeLast()
    }
  }

  /// Whether a line at the end is no text: it closes no sentence, and is no result such as `Auental – Talheim 27:24`.
  private func isFooter(_ text: String) -> Bool {
    guard text.utf8.count <= 160, !LineShape.endsSentence(text), !Self.isQuote(text),
      Credit.split(text, isLast: true) == nil
    else { return false }
    let isResult =
      text.contains(where: \.isNumber) && (LineShape.words(text).count >= 3 || text.contains(": "))
    return !isResult && !Self.bullets.contains { text.hasPrefix($0) }
  }

  private mutating func takeDateline(_ texts: inout [Text], hasLead: Bool) {
    guard let first = texts.first else { return }
    if let (place, agency) = Dateline.line(first.text, isBare: false), texts.count > 1 {
      dateline = place
      credit = credit ?? agency
      texts.removeFirst()
    } else if let (place, agency, rest) = Dateline.split(first.text) {
      dateline = place
      credit = credit ?? agency
      texts[0].text = rest
    } else if !hasLead, texts.count > 2, let (place, agency) = Dateline.line(texts[1].text, isBare: false) {
      // Something stood above it that no rule took for the lead.
      dateline = place
      credit = credit ?? agency
      texts.remove(at: 1)
    }
  }

  private mutating func takeCredits(_ texts: inout [Text]) {
    for index in texts.indices.reversed() {
      guard let (rest, mark) = Credit.split(texts[index].text, isLast: index == texts.count - 1) else {
        continue
      }
      credit = credit ?? mark
      texts[index].text = rest
    }
    texts.removeAll { $0.text.isEmpty }
  }
}

// MARK: - Blocks
extension StoryBody {
  /// What each text is. A subheading stands alone between texts; three short lines in a row are a list.
  private static func classified(_ texts: [Text]) -> [Block] {
    let couldHead = texts.map(couldBeSubheading)
    return texts.indices.map { index in
      let text = texts[index].text
      let isListed =
        couldHead[index]
        && (index > 0 && couldHead[index - 1]
          && (index > 1 && couldHead[index - 2] || index + 1 < texts.count && couldHead[index + 1])
          || index + 2 < texts.count && couldHead[index + 1] && couldHead[index + 2])
      let heads = couldHead[index] || opensWithColon(texts, at: index)
      if heads, !isListed, index + 1 < texts.count {
        return Block(kind: .subheading, text: tickerless(text))
      }
      if let bullet = bullets.first(where: { text.hasPrefix($0) }), !isQuote(text) {
        let rest = text.dropFirst(bullet.count).drop { $0 == " " }
        return Block(kind: .paragraph, text: rest.isEmpty ? text : String(rest))
      }
      return Block(kind: isQuote(text) ? .quote : .paragraph, text: text)
    }
  }

  private static func couldBeSubheading(_ text: Text) -> Bool {
    let line = text.text
    guard line.utf8.count <= 120, LineShape.hasLetter(line), !isQuote(line) else { return false }
    if line.hasPrefix("+++"), line.hasSuffix("+++") { return true }
    guard !bullets.contains(where: { line.hasPrefix($0) }) else { return false }
    let opens = line.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    guard opens, !line.hasSuffix(":"), !line.hasSuffix(","), !line.hasSuffix(";") else { return false }
    if line.hasSuffix("?") || line.hasSuffix("!") {
      return line.utf8.count <= 90 && !LineShape.holdsSentenceBreak(line)
    }
    return !LineShape.endsSentence(line)
  }

  /// A few words and a colon are a subheading where running text follows; before a list or a quotation they open it.
  private static func opensWithColon(_ texts: [Text], at index: Int) -> Bool {
    let line = texts[index].text
    guard line.hasSuffix(":"), line.utf8.count <= 70, LineShape.words(line).count <= 7, index > 0,
      index + 1 < texts.count, LineShape.isCapitalised(line),
      couldBeSubheading(Text(text: String(line.dropLast()), line: 0))
    else { return false }
    let next = texts[index + 1].text
    let isList = bullets.contains { next.hasPrefix($0) } || next.first?.isNumber == true
    return !isList && LineShape.isProse(next) && !isQuote(next)
      && !"„»\"“".unicodeScalars.contains(next.unicodeScalars.first ?? " ")
  }

  private static func tickerless(_ line: String) -> String {
    guard line.hasPrefix("+++") else { return line }
    let text = line.drop { $0 == "+" || $0 == " " }
    var end = text
    while let last = end.last, last == "+" || last == " " { end.removeLast() }
    return String(end)
  }

  /// Whether `text` is one quotation from its first mark to its last, and too long for a subheading.
  static func isQuote(_ text: String) -> Bool {
    let pairs: [(Unicode.Scalar, Set<Unicode.Scalar>)] = [
      ("„", ["“", "”", "\""]), ("»", ["«"]), ("\"", ["\""]), ("“", ["”"]),
    ]
    guard text.utf8.count >= 30, let first = text.unicodeScalars.first,
      let (_, closing) = pairs.first(where: { $0.0 == first })
    else { return false }
    let inner = text.unicodeScalars.dropFirst()
    guard let close = inner.firstIndex(where: closing.contains) else { return false }
    return inner.index(after: close) == inner.endIndex
      && (text.utf8.count >= 60 || LineShape.endsSentence(text))
  }
}

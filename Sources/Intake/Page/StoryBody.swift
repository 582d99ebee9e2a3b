import EditionModel

/// The body of a story: paragraphs, subheadings and quotations, and the agency's mark at the end.
struct StoryBody {
  private(set) var blocks: [Block] = []
  private(set) var credit: String?
  private(set) var author: String?
  private(set) var dateline: String?

  /// Reads lines `start` to `end` of `page`, and marks in it those that are not the story's.
  init(of page: inout Page, from start: Int, upTo end: Int) {
    markBoxes(in: &page, from: start, upTo: end)
    var texts = Self.texts(page, from: start, upTo: end)
    takeEnd(&texts, in: &page)
    takeDateline(&texts)
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
  /// A list of links in the middle of a story ends at the next empty line.
  private func markBoxes(in page: inout Page, from start: Int, upTo end: Int) {
    var index = start
    while index < end {
      let isOpen = page.reasons[index] == nil || page.reasons[index] == .seeAlso
      if isOpen, TeaserList.isHeading(page.text(index)) || LineRules.isBareSeeAlso(page.text(index)) {
        page.reasons[index] = .seeAlso
        while index + 1 < end, !page.opensBlock(index + 1), page.reasons[index + 1] == nil {
          index += 1
          page.reasons[index] = .seeAlso
        }
      }
      index += 1
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
      } else if author == nil, texts.count > 1, let name = PersonName.author(last.text) {
        author = name
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
    let isResult = text.contains(where: \.isNumber) && LineShape.words(text).count >= 3
    return !isResult && !Self.bullets.contains { text.hasPrefix($0) }
  }

  private mutating func takeDateline(_ texts: inout [Text]) {
    guard let first = texts.first else { return }
    if let (place, agency) = Dateline.line(first.text, isBare: false), texts.count > 1 {
      dateline = place
      credit = credit ?? agency
      texts.removeFirst()
    } else if let (place, agency, rest) = Dateline.split(first.text) {
      dateline = place
      credit = credit ?? agency
      texts[0].text = rest
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
      if couldHead[index], !isListed, index + 1 < texts.count {
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

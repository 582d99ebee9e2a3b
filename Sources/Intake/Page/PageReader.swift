import EditionModel

/// Reads the plain-text dump of a news page.
///
/// First every line is held against the tables: what is a label, a caption, a notice is marked with its reason. Then
/// the headline is found among the rest, then what stands around it, then the body; what is left over has its reason
/// by where it stands.
enum PageReader {
  /// The article on the page that `lines` are.
  static func article(in lines: [TextLine], of source: Source) throws(IntakeError) -> Article {
    var page = Page(lines, of: source)
    let titleDate = markTitle(in: &page)
    markLabels(in: &page)
    markClosing(in: &page)
    Captions.mark(page.lines, in: &page.reasons, upTo: firstTeaserLine(in: page))
    guard let headline = HeadlineFinder(page).find() else { throw noHeadline(page) }
    markHead(in: &page, upTo: headline)
    restoreLead(in: &page, below: headline)
    page.joinBrokenLines(below: headline)
    let list = TeaserList.start(in: page, after: headline)
    let teasers = TeaserList.read(&page, from: list)
    let end = ReaderComments.start(in: page, after: headline, upTo: list)
    ReaderComments.mark(&page, from: end, upTo: list)
    Captions.markTexts(in: &page, from: headline + 1, upTo: end)
    let head = StoryHead(of: headline, in: &page, upTo: end)
    let body = StoryBody(of: &page, below: head, upTo: end)
    guard body.blocks.contains(where: isText) else {
      throw noBody(page, headline: headline)
    }
    return Article(
      id: source.id, date: titleDate ?? head.date,
      ressort: head.ressort ?? source.folder.flatMap(RessortList.ressort(ofFolder:)) ?? "Nachrichten",
      kicker: head.kicker, headline: page.text(headline), lead: head.lead,
      dateline: head.dateline ?? body.dateline, credit: body.credit ?? head.credit,
      author: head.author ?? body.author, blocks: body.blocks, teasers: teasers,
      skipped: page.skipped)
  }

  /// The first line of a dump may be `date 2025-09-05 The site's title`.
  private static func markTitle(in page: inout Page) -> CalendarDate? {
    let words = page.lines.first.map { LineShape.words($0.text, limit: 2) } ?? []
    guard words.count >= 2, words[0] == "date", let date = CalendarDate(String(words[1])) else { return nil }
    page.reasons[0] = .pageTitle
    return date
  }

  /// Whether a block tells something; the entries of a menu are short and end no sentence.
  private static func isText(_ block: Block) -> Bool {
    block.kind != .subheading && (block.text.utf8.count >= 40 || LineShape.endsSentence(block.text))
  }

  /// Marks the lines that are the page's wherever they stand.
  private static func markLabels(in page: inout Page) {
    for index in page.lines.indices where page.reasons[index] == nil {
      let text = page.text(index)
      guard text.utf8.count <= 400 else { continue }
      if !LineShape.hasLetter(text) {
        page.reasons[index] =
          PrintedDate.stamp(text) == nil || isClock(text) ? (isClock(text) ? .player : .ornament) : .dateLine
      } else if let reason = LineRules.reason(for: text, in: .anywhere) {
        page.reasons[index] = reason
      } else if isCopyright(text), !isPhotographer(text) {
        page.reasons[index] = .copyright
      } else if PrintedDate.stamp(text) != nil {
        page.reasons[index] = .dateLine
      }
    }
  }

  /// Marks what only above a headline is a menu's or a notice.
  private static func markHead(in page: inout Page, upTo headline: Int) {
    for index in 0..<headline where page.reasons[index] == nil {
      let text = page.text(index)
      page.reasons[index] = text.hasPrefix("+++") ? .ticker : LineRules.reason(for: text, in: .head)
    }
  }

  /// Pictures of other articles are the teasers' business.
  private static func firstTeaserLine(in page: Page) -> Int {
    page.lines.indices.last { TeaserList.isHeading(page.text($0)) && page.text($0).count > 20 }
      ?? page.lines.count
  }

  /// A player's position: `0:00`, `0:00 / 3:45`.
  private static func isClock(_ text: String) -> Bool {
    text.utf8.count <= 20 && text.contains(":") && text.allSatisfy { $0.isNumber || ":/ -–".contains($0) }
      && !text.hasPrefix("1") && !text.hasPrefix("2")
  }

  private static func isCopyright(_ text: String) -> Bool {
    text.utf8.count <= 200 && (text.hasPrefix("©") || text.lowercased().hasPrefix("(c) "))
  }

  /// Whether a line with the sign may name a photographer: nothing in it speaks of a whole text's rights.
  private static func isPhotographer(_ text: String) -> Bool {
    let words = ["copyright", "rechte", "gmbh", "verlag", "infocom", " ag", " kg", "zeitung", " 20", " 19"]
    let lowered = text.lowercased()
    return !words.contains { lowered.contains($0) }
  }

  /// Below the last running text the sign is the page's in any case.
  private static func markClosing(in page: inout Page) {
    for index in page.lines.indices.reversed() where page.reasons[index] == nil {
      let text = page.text(index)
      if LineShape.isProse(text) { return }
      if isCopyright(text) { page.reasons[index] = .copyright }
    }
  }

  /// A lead that says what a caption says is a lead: alone in the block below the headline and its labels, and
  /// without a credit.
  private static func restoreLead(in page: inout Page, below headline: Int) {
    guard page.hasGaps,
      let index = page.lines.indices.first(where: { $0 > headline && page.lines[$0].opensBlock }),
      page.reasons[(headline + 1)..<index].allSatisfy({ $0 != nil }), page.isAlone(index),
      page.reasons[index] == .captionRepeated || page.reasons[index] == .caption,
      Captions.credit(in: page.text(index)) == nil, !Captions.closesAsPicture(page.text(index))
    else { return }
    page.reasons[index] = nil
  }

  private static func noHeadline(_ page: Page) -> IntakeError {
    IntakeError(
      .noHeadline, file: page.source.name,
      problem: page.lines.isEmpty
        ? "The file holds nothing but white space."
        : "No headline was found in its \(page.lines.count) lines.",
      remedy:
        "Save the page with its text: the headline on a line of its own, the story's paragraphs below it.")
  }

  private static func noBody(_ page: Page, headline: Int) -> IntakeError {
    IntakeError(
      .noBody, file: page.source.name, line: page.lines[headline].number,
      problem: "Below the headline \u{22}\(page.text(headline).prefix(80))\u{22} there is no text.",
      remedy: "Save the page with the story's paragraphs, each on a line of its own.")
  }
}

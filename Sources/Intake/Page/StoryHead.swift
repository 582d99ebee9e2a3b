import EditionModel

/// What stands around a headline: Ressort and kicker above it, author, date and lead below.
struct StoryHead {
  private(set) var ressort: String?
  private(set) var kicker: String?
  private(set) var author: String?
  private(set) var date: CalendarDate?
  private(set) var lead: String?
  private(set) var dateline: String?
  private(set) var credit: String?
  /// The first line of the body.
  private(set) var bodyStart: Int

  /// Reads what stands around line `headline` up to line `end`, and marks in `page` what is not the story's.
  init(of headline: Int, in page: inout Page, upTo end: Int) {
    bodyStart = headline + 1
    readAbove(headline, in: &page)
    readBelow(headline, in: &page, upTo: end)
  }
}

// MARK: - Above the headline
extension StoryHead {
  /// The line above the headline is its Ressort, or its kicker below a Ressort or alone. Whatever else is above
  /// belongs to the page.
  private mutating func readAbove(_ headline: Int, in page: inout Page) {
    var kept: Set<Int> = []
    if headline > 0 {
      let above = headline - 1
      if let name = RessortList.ressort(named: page.text(above)) {
        ressort = name
        kept.insert(above)
      } else if page.reasons[above] == nil, page.text(above) != page.text(headline),
        Self.isKicker(page.text(above))
      {
        let top = above - 1
        if top >= 0, let name = RessortList.ressort(named: page.text(top)) {
          ressort = name
          kept.insert(top)
        }
        // Among other lines nobody knows it is one more entry of the menu.
        let isFirst = top < 0 || page.reasons[top] != nil || (page.hasGaps && page.lines[above].opensBlock)
        if ressort != nil || isFirst {
          kicker = page.text(above)
          kept.insert(above)
        }
      }
    }
    for index in 0..<headline {
      if kept.contains(index) {
        page.reasons[index] = nil
      } else if page.reasons[index] == nil {
        let path = Breadcrumb.ressort(in: page.text(index))
        ressort = ressort ?? path
        page.reasons[index] =
          page.text(index) == page.text(headline)
          ? .headlineRepeated : path == nil ? .menu : .breadcrumb
      }
      if date == nil, page.reasons[index] == .dateLine { date = PrintedDate.stamp(page.text(index))?.date }
    }
  }

  private static func isKicker(_ text: String) -> Bool {
    text.utf8.count <= 80 && LineShape.words(text).count <= 8 && LineShape.hasLetter(text)
      && !text.hasSuffix(".") && !text.hasPrefix("+++") && Breadcrumb.ressort(in: text) == nil
      && PersonName.author(text) == nil
  }
}

// MARK: - Below the headline
extension StoryHead {
  /// Reads author, date, lead and dateline, in whatever order a page has them, up to the first text of the body.
  private mutating func readBelow(_ headline: Int, in page: inout Page, upTo end: Int) {
    var texts: [Int] = []
    var index = headline + 1
    while index < end {
      defer { index += 1 }
      let text = page.text(index)
      if let reason = page.reasons[index] {
        if date == nil, reason == .dateLine { date = PrintedDate.stamp(text)?.date }
        continue
      }
      if text == page.text(headline) {
        page.reasons[index] = .headlineRepeated
      } else if author == nil, let name = authorLine(index, in: page, isFirst: texts.isEmpty) {
        author = name
        // An author between two texts parts the lead from the body.
        if let first = texts.first { return endLead(at: first, in: page, bodyStart: index + 1, upTo: end) }
      } else if let (place, agency) = Dateline.line(text, isBare: !texts.isEmpty && page.isAlone(index)) {
        dateline = place
        credit = agency
        if let first = texts.first { setLead(page.text(first)) }
        bodyStart = index + 1
        return
      } else if texts.isEmpty {
        texts.append(index)
        bodyStart = index
      } else {
        return endLead(at: texts[0], in: page, bodyStart: index, upTo: end)
      }
    }
  }

  /// Decides whether the first text is a lead: it is short, does not open with a place, and a body follows.
  private mutating func endLead(at first: Int, in page: Page, bodyStart next: Int, upTo end: Int) {
    let text = page.text(first)
    let follows = (next..<end).contains { page.reasons[$0] == nil && LineShape.isProse(page.text($0)) }
    guard follows, text.utf8.count <= 700, Dateline.split(text) == nil,
      LineShape.endsSentence(text) || text.utf8.count >= 30
    else {
      bodyStart = first
      return
    }
    setLead(text)
    bodyStart = next
  }

  private mutating func setLead(_ text: String) {
    let parts = Credit.split(text, isLast: false)
    lead = parts?.text ?? text
    credit = credit ?? parts?.credit
  }

  /// The author on line `index`: behind "Von", or as a bare name right below the headline or beside a date.
  private func authorLine(_ index: Int, in page: Page, isFirst: Bool) -> String? {
    let text = page.text(index)
    if let name = PersonName.author(text) { return name }
    guard isFirst, PersonName.isName(text), !LineShape.endsSentence(text) else { return nil }
    return PersonName.isCapitals(text) ? PersonName.capitalised(text) : text
  }
}

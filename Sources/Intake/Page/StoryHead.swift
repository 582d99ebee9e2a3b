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
    if let above = page.lineAbove(headline) {
      if RessortList.ressort(named: page.text(above)) != nil {
        ressort = page.ressort(at: above, above: headline)
        if ressort != nil { kept.insert(above) }
      } else if page.reasons[above] == nil, page.text(above) != page.text(headline),
        Self.isKicker(page.text(above))
      {
        let top = above - 1
        if top >= 0, RessortList.ressort(named: page.text(top)) != nil,
          let name = page.ressort(at: top, above: headline)
        {
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
        let text = page.text(index)
        if let byline = Byline(text, allowsBareName: false), author == nil, index > headline - 6 {
          page.reasons[index] = take(byline)
          continue
        }
        let path = Breadcrumb.ressort(in: text)
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
      && Byline(text, allowsBareName: false) == nil
  }

  /// Takes what a byline says; the reason to leave the line out where more is in it than names.
  private mutating func take(_ byline: Byline) -> SkipReason? {
    author = author ?? byline.author
    credit = credit ?? byline.agency
    date = date ?? byline.date
    return byline.isOnlyNames ? nil : .byline
  }
}

// MARK: - Below the headline
extension StoryHead {
  /// Reads author, date, lead and dateline, in whatever order a page has them, up to the first text of the body.
  private mutating func readBelow(_ headline: Int, in page: inout Page, upTo end: Int) {
    markUnknownLabels(below: headline, in: &page, upTo: end)
    var first: Int?
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
      } else if author == nil,
        let byline = Byline(text, allowsBareName: first == nil || isBesideStamp(index, in: page))
      {
        page.reasons[index] = take(byline)
        // An author between two texts parts the lead from the body.
        if let first { return endLead(at: first, in: page, bodyStart: index + 1, upTo: end) }
      } else if let (place, agency) = Dateline.line(text, isBare: first != nil && page.isAlone(index)) {
        dateline = place
        credit = agency ?? credit
        if let first { setLead(page.text(first)) }
        bodyStart = index + 1
        return
      } else if let first {
        return endLead(at: first, in: page, bodyStart: index, upTo: end)
      } else {
        first = index
        bodyStart = index
      }
    }
  }

  /// One to three words in the headline's block, with the text in blocks below, are a button that no table knows.
  private func markUnknownLabels(below headline: Int, in page: inout Page, upTo end: Int) {
    guard page.hasGaps else { return }
    var index = headline + 1
    var labels: [Int] = []
    while index < end, !page.lines[index].opensBlock {
      let text = page.text(index)
      if page.reasons[index] == nil {
        guard !LineShape.isProse(text) else { return }
        let isLabel =
          text.utf8.count <= 30 && LineShape.words(text).count <= 3 && !LineShape.endsSentence(text)
          && text != page.text(headline) && Byline(text, allowsBareName: true) == nil
          && !text.hasSuffix(":") && Dateline.line(text, isBare: false) == nil
        if isLabel { labels.append(index) }
      }
      index += 1
    }
    guard index < end else { return }
    for label in labels { page.reasons[label] = .share }
  }

  private func isBesideStamp(_ index: Int, in page: Page) -> Bool {
    let stamps: Set<SkipReason> = [.dateLine, .readingTime]
    return page.reasons[index - 1].map(stamps.contains) == true
      || (index + 1 < page.lines.count && page.reasons[index + 1].map(stamps.contains) == true)
  }

  /// Decides whether the first text is a lead: it is short, does not open with a place, and a body follows.
  private mutating func endLead(at first: Int, in page: Page, bodyStart next: Int, upTo end: Int) {
    let text = page.text(first)
    let follows = (next..<end).contains {
      page.reasons[$0] == nil && page.text($0).utf8.count >= 30 && LineShape.endsSentence(page.text($0))
    }
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
}

import EditionModel

/// The list of other articles below a story.
enum TeaserList {
  /// Lines that open one, as keys.
  private static let headings: Set<String> = [
    "das könnte sie auch interessieren", "das könnte sie interessieren", "das könnte dich auch interessieren",
    "auch interessant", "mehr zum thema", "zum thema", "weitere artikel", "weitere nachrichten",
    "weitere meldungen",
    "weitere themen", "meistgelesen", "meist gelesen", "meistgelesene artikel", "am meisten gelesen",
    "die meistgelesenen artikel", "neueste artikel", "neueste nachrichten", "aktuelle nachrichten",
    "aktuelle meldungen", "mehr artikel", "mehr nachrichten", "mehr aus diesem ressort",
    "mehr aus der region",
    "lesen sie auch", "lesen sie mehr", "lesen sie jetzt", "lesen sie dazu auch", "lesen sie außerdem",
    "ähnliche artikel", "verwandte artikel", "verwandte themen", "passend zum thema", "empfehlungen",
    "empfehlungen der redaktion", "unsere empfehlungen", "für sie empfohlen", "top-themen", "topthemen",
    "beliebte artikel", "beliebteste artikel", "mehr aus dem ressort", "mehr von uns", "jetzt lesen",
    "nicht verpassen", "mehr lesen", "aus dem ressort", "das wird gelesen", "auch spannend",
    "mehr zu diesem thema",
    "weitere artikel zum thema", "weiterführende links", "links zum thema", "was andere lesen",
    "andere leser interessierte auch",
  ]

  /// Words of lines that count pictures or films, or close the list.
  private static let furniture: Set<String> = [
    "bilder", "bild", "fotos", "foto", "video", "videos", "bildergalerie", "fotostrecke", "plus", "abo",
    "premium",
    "exklusiv", "kommentare", "kommentar", "mehr artikel", "mehr laden", "weitere artikel laden",
    "alle artikel",
    "mehr", "mehr anzeigen", "alle anzeigen", "für abonnenten", "live", "podcast", "audio", "interview",
    "analyse",
  ]

  /// What such headings begin with: `Mehr aus Hochfeld`, `Weitere Artikel zum Thema`.
  private static let openings = [
    "mehr aus ", "mehr von ", "mehr zu ", "mehr zum ", "mehr über ", "das könnte sie ", "das könnte dich ",
    "meistgelesen", "meist gelesen", "weitere artikel", "weitere nachrichten", "weitere meldungen",
    "weitere themen", "weitere beiträge", "neueste artikel", "neueste nachrichten", "aktuelle nachrichten",
    "beliebte artikel", "empfohlene artikel", "top-nachrichten", "top nachrichten", "topstories", "neu auf ",
    "lesen sie mehr", "lesen sie jetzt", "themen des tages", "schlagzeilen des tages",
  ]

  /// Headings that also stand above a single link in the midst of a story.
  private static let inline: Set<String> = [
    "mehr zum thema", "zum thema", "lesen sie auch", "lesen sie mehr", "lesen sie dazu auch",
    "auch interessant",
    "lesen sie außerdem", "passend zum thema", "mehr zu diesem thema", "weiterführende links",
    "auch spannend",
  ]

  /// The buttons below a list.
  private static let buttons: Set<String> = [
    "mehr artikel", "mehr laden", "weitere artikel laden", "alle artikel", "mehr anzeigen", "alle anzeigen",
    "mehr nachrichten laden", "weitere artikel anzeigen", "mehr beiträge laden",
  ]

  /// What a line may be known as that says nothing of an article.
  private static let labels: Set<SkipReason> = [
    .share, .comments, .player, .advertisement, .newsletter, .paywall, .ornament,
  ]

  /// Whether `line` opens such a list.
  static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= 80, mayBeHeading(line), !line.contains(where: \.isNumber),
      !LineShape.endsSentence(line)
    else { return false }
    let key = LineShape.key(line)
    if headings.contains(key) { return true }
    guard LineShape.words(key).count <= 6 else { return false }
    if key.hasPrefix("mehr "), RessortList.ressort(named: String(key.dropFirst(5))) != nil { return true }
    return openings.contains { key.hasPrefix($0) }
  }

  /// Whether the first letter of `line` is one of a heading's; it is asked of every line.
  private static func mayBeHeading(_ line: String) -> Bool {
    guard let first = line.utf8.first(where: { $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) }) else {
      return false
    }
    return first >= 0x80 || firstLetters.contains(first | 0x20)
  }

  private static let firstLetters = Set((Array(headings) + openings).compactMap(\.utf8.first))

  /// The first line of the list below line `start`; the number of lines where there is none.
  ///
  /// Three things tell a list: a heading with no more of the story below it; a second reading time, which only a
  /// list has; and the agency's copyright, below which nothing is the story's.
  static func start(in page: Page, after start: Int) -> Int {
    let outlook = Outlook(page, after: start)
    var hasEnded = false
    var hasProse = false
    var reading: Int?
    for index in (start + 1)..<max(start + 1, page.lines.count) {
      let text = page.text(index)
      if hasProse, isHeading(text), hasEnded || outlook.isList(below: index, in: page) { return index }
      switch page.reasons[index] {
      case .copyright:
        hasEnded = hasProse
        if hasProse, outlook.prose[index] < outlook.prose[start] - outlook.prose[index] {
          return index + 1
        }
      case .readingTime where hasProse:
        if let reading { return listStart(in: page, at: reading, after: start) }
        reading = index
      case nil where LineShape.isProse(text):
        hasProse = true
        hasEnded = Credit.split(text, isLast: false) != nil
      default: break
      }
    }
    return page.lines.count
  }

  /// Where the list begins whose first reading time stands at `reading`: dates above belong to it, and a line above
  /// them that is no text.
  private static func listStart(in page: Page, at reading: Int, after start: Int) -> Int {
    var first = reading
    while first - 1 > start + 1, page.reasons[first - 1] == .dateLine { first -= 1 }
    let above = first - 1
    if above > start + 1, page.reasons[above] == nil || page.reasons[above] == .seeAlso,
      !LineShape.endsSentence(page.text(above)), isHeading(page.text(above))
    {
      first = above
    }
    return first
  }

  /// What stands below each line as far as the next heading.
  private struct Outlook {
    /// The running texts below and at each line, to the page's end.
    var prose: [Int]
    /// Those up to the next stamp of a teaser or the next heading, of blocks of their own.
    private var proseBeforeStamp: [Int]
    /// Whether a teaser's stamp stands below before the next heading.
    private var hasStamp: [Bool]
    /// Whether another heading stands below.
    private var hasHeading: [Bool]

    init(_ page: Page, after start: Int) {
      let count = page.lines.count
      prose = Array(repeating: 0, count: count + 1)
      proseBeforeStamp = prose
      hasStamp = Array(repeating: false, count: count + 1)
      hasHeading = hasStamp
      for index in page.lines.indices.reversed() where index >= start {
        let text = page.text(index)
        let isText = page.reasons[index] == nil && LineShape.isProse(text)
        prose[index] = prose[index + 1] + (isText ? 1 : 0)
        hasHeading[index] = hasHeading[index + 1]
        if TeaserList.isHeading(text) {
          hasHeading[index] = true
        } else if page.reasons[index] == .readingTime || PrintedDate.teaserStamp(text) != nil {
          hasStamp[index] = true
        } else {
          hasStamp[index] = hasStamp[index + 1]
          proseBeforeStamp[index] =
            proseBeforeStamp[index + 1] + (isText && (page.isAlone(index)) ? 1 : 0)
        }
      }
    }

    /// Whether the heading at `index` opens the list and not a box in the midst of the story.
    func isList(below index: Int, in page: Page) -> Bool {
      let below = index + 1
      let texts = proseBeforeStamp[below]
      guard texts > 0 else { return true }
      guard page.hasGaps else {
        // Without empty lines a list looks like a story; only what often is a single link is taken for one.
        let isInline = TeaserList.inline.contains(LineShape.key(page.text(index)))
        return !isInline || !(hasHeading[below] || !hasStamp[below])
      }
      return texts == 1 && hasStamp[below] && isTitleFirst(below, in: page)
    }

    /// Whether a title, its text and a stamp follow in three lines.
    private func isTitleFirst(_ index: Int, in page: Page) -> Bool {
      guard index + 2 < page.lines.count, page.lines[index].opensBlock else { return false }
      return !LineShape.isProse(page.text(index)) && LineShape.isProse(page.text(index + 1))
        && (page.reasons[index + 2] == .readingTime || PrintedDate.teaserStamp(page.text(index + 2)) != nil)
    }
  }

  /// Reads the teasers below line `start` and marks every line of the list.
  static func read(_ page: inout Page, from start: Int) -> [Teaser] {
    var items: [Item] = []
    let stampsFollow = stampsFollow(page, from: start)
    for index in start..<max(start, page.lines.count) {
      let text = page.text(index)
      if let reason = page.reasons[index], reason == .copyright || reason == .footer || reason == .cookies {
        items.append(Item(isOpen: false))
        continue
      }
      if buttons.contains(LineShape.key(text)) {
        page.reasons[index] = .share
        continue
      }
      let isLabel = page.reasons[index].map(labels.contains) ?? false
      page.reasons[index] = .teaserList
      if isHeading(text) {
        items.append(Item(isOpen: false))
      } else if let stamp = PrintedDate.stamp(text) {
        if stampsFollow ? items.last?.isOpen != true : items.last?.isFresh != true { items.append(Item()) }
        items[items.count - 1].date = stamp.date?.description ?? stamp.time
        items[items.count - 1].minutes = stamp.minutes ?? items[items.count - 1].minutes
      } else if let minutes = minutes(text) {
        if stampsFollow ? items.last?.isOpen != true : items.last?.isFresh != true { items.append(Item()) }
        items[items.count - 1].minutes = minutes
      } else if !isLabel, !furniture.contains(LineShape.key(text)) {
        if stampsFollow, items.last.map({ $0.isStamped || !$0.isOpen }) ?? true { items.append(Item()) }
        if stampsFollow || items.last?.isStamped == true { items[items.count - 1].texts.append(text) }
      }
    }
    return items.compactMap { $0.isStamped ? $0.teaser : nil }
  }

  /// Whether dates stand below the teasers' texts: the first line of the list that is no label is a text.
  private static func stampsFollow(_ page: Page, from start: Int) -> Bool {
    let first = (start..<max(start, page.lines.count)).first { index in
      !isHeading(page.text(index)) && !furniture.contains(LineShape.key(page.text(index)))
        && (page.reasons[index] == nil || page.reasons[index] == .dateLine
          || page.reasons[index] == .readingTime)
    }
    return first.map { page.reasons[$0] == nil } ?? false
  }

  /// `3 min.`, `3 Min. Lesezeit`, `Lesedauer: 3 Minuten`.
  private static func minutes(_ text: String) -> Int? {
    guard text.utf8.count <= 40, LineRules.reason(for: text, in: .body) == .readingTime else { return nil }
    return Int(text.filter(\.isNumber).prefix(4))
  }
}

/// A teaser while it is gathered.
private struct Item {
  var isOpen = true
  var date: String?
  var minutes: Int?
  var texts: [String] = []

  /// Whether a stamp opened it, so that lines below are its.
  var isStamped: Bool { isOpen && (date != nil || minutes != nil) }
  /// Whether no text was taken yet, so that another stamp belongs to it.
  var isFresh: Bool { isOpen && texts.isEmpty }

  /// Title first; at the end perhaps the author; before it the teaser; what stands between is a picture's.
  var teaser: Teaser? {
    guard let title = texts.first else { return nil }
    var rest = texts.dropFirst()
    var author: String?
    if let last = rest.last, let name = Byline(last, allowsBareName: true)?.author {
      author = name
      rest.removeLast()
    } else if let last = rest.last, Self.isDesk(last) {
      author = last
      rest.removeLast()
    }
    let teaser = rest.last { !Captions.closesAsPicture($0) && Captions.credit(in: $0) == nil }
    return Teaser(date: date, minutes: minutes, title: title, teaser: teaser, author: author)
  }

  /// Whether a line is a newsroom's name, which stands in an author's place: `Redaktion Blauthal`, `Sportredaktion`.
  private static func isDesk(_ line: String) -> Bool {
    let words = LineShape.words(line.lowercased(), limit: 5)
    guard let first = words.first, words.count <= 4, !LineShape.endsSentence(line) else { return false }
    return first.hasSuffix("redaktion")
  }
}

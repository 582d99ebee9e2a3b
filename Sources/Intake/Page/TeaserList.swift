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

  /// Whether `line` opens such a list.
  static func isHeading(_ line: String) -> Bool {
    line.utf8.count <= 80 && headings.contains(LineShape.key(line)) && !line.contains { $0.isNumber }
  }

  /// The first line of the list below line `start`; the number of lines where there is none.
  ///
  /// A heading in the midst of a story opens a box, not the list: running text follows in blocks of its own, and
  /// nothing between has a teaser's date or reading time.
  static func start(in page: Page, after start: Int) -> Int {
    var hasEnded = false
    var hasProse = false
    var sawStampBelow = Array(repeating: false, count: page.lines.count + 1)
    var proseBelow = Array(repeating: 0, count: page.lines.count + 1)
    for index in page.lines.indices.reversed() where index > start {
      let text = page.text(index)
      // Only up to the next heading: below a box in the midst of a story comes the list at its end.
      if index + 1 < page.lines.count, isHeading(page.text(index + 1)) { continue }
      sawStampBelow[index] = sawStampBelow[index + 1] || PrintedDate.stamp(text) != nil
      let isText =
        page.reasons[index] == nil && page.hasGaps && page.isAlone(index) && LineShape.isProse(text)
      proseBelow[index] = proseBelow[index + 1] + (isText ? 1 : 0)
    }
    for index in (start + 1)..<max(start + 1, page.lines.count) {
      let text = page.text(index)
      if hasProse, isHeading(text) {
        let isList = hasEnded || sawStampBelow[index + 1] || proseBelow[index + 1] == 0
        if isList { return index }
      }
      if page.reasons[index] == .copyright { hasEnded = hasProse }
      if page.reasons[index] == nil, LineShape.isProse(text) {
        hasProse = true
        hasEnded = Credit.split(text, isLast: false) != nil
      }
    }
    return page.lines.count
  }

  /// Reads the teasers below line `start` and marks every line of the list.
  static func read(_ page: inout Page, from start: Int) -> [Teaser] {
    var items: [Item] = []
    for index in start..<max(start, page.lines.count) {
      let text = page.text(index)
      if let reason = page.reasons[index], reason == .copyright || reason == .footer || reason == .cookies {
        items.append(Item(isOpen: false))
        continue
      }
      page.reasons[index] = .teaserList
      if isHeading(text) {
        items.append(Item(isOpen: false))
      } else if let stamp = PrintedDate.stamp(text) {
        if items.last?.isFresh != true { items.append(Item()) }
        items[items.count - 1].date = stamp.date?.description ?? stamp.time
        items[items.count - 1].minutes = stamp.minutes ?? items[items.count - 1].minutes
      } else if let minutes = minutes(text) {
        if items.last?.isFresh != true { items.append(Item()) }
        items[items.count - 1].minutes = minutes
      } else if !furniture.contains(LineShape.key(text)), items.last?.isStamped == true {
        items[items.count - 1].texts.append(text)
      }
    }
    return items.compactMap(\.teaser)
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
    if let last = rest.last, let name = PersonName.author(last) ?? (PersonName.isName(last) ? last : nil) {
      author = name
      rest.removeLast()
    }
    let teaser = rest.last { !Captions.closesAsPicture($0) && Captions.credit(in: $0) == nil }
    return Teaser(date: date, minutes: minutes, title: title, teaser: teaser, author: author)
  }
}

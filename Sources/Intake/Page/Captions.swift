/// Finds the captions of a page's pictures: pages print them twice, as the picture's text and below it with the
/// photographer.
enum Captions {
  /// Words that open a credit.
  private static let openers = [
    "bild:", "bilder:", "foto:", "fotos:", "quelle:", "grafik:", "archivfoto:", "archivbild:", "symbolfoto:",
    "symbolbild:", "repro:", "screenshot:", "illustration:", "karte:", "karikatur:", "video:",
    "visualisierung:",
    "fotograf:", "bildquelle:", "fotoquelle:", "bildnachweis:", "montage:", "collage:", "zeichnung:",
    "foto/repro:", "foto ©", "foto (c)", "bild ©", "foto |", "bild |", "quelle ©", "bildrechte:",
    "bildquellen:",
    "foto : ", "bild : ", "(foto ", "(bild ", "(quelle ",
    "©", "(c)", "picture alliance", "imago images",
  ]
  /// Brackets that only captions close with.
  private static let brackets = [
    "(archivbild)", "(archivfoto)", "(symbolbild)", "(symbolfoto)", "(archiv)", "(archivaufnahme)",
    "(handout)",
    "(illustration)", "(symbolgrafik)", "(undatiertes foto)", "(aufnahme aus dem archiv)", "(themenbild)",
    "(symbolfotos)", "(symbolbilder)", "(montage)", "(fotomontage)", "(beispielbild)",
  ]

  /// Where the credit begins in `line`: at its start or behind the caption; `nil` where there is none.
  ///
  /// What follows is short and names somebody, so a paragraph that speaks of a source or a picture stays one.
  static func credit(in line: String) -> String.Index? {
    guard line.utf8.count <= longest, mayHoldCredit(line) else { return nil }
    // The credit stands in the last 120 characters.
    let tail = line.suffix(120)
    let lowered = tail.lowercased()
    guard lowered.utf8.count == tail.utf8.count else { return nil }
    let bytes = Array(lowered.utf8)
    var best: String.Index?
    for opener in openers {
      guard let offset = lastOffset(of: opener.utf8, in: bytes), offset < bytes.count else { continue }
      let start = tail.utf8.index(tail.startIndex, offsetBy: offset)
      let end = tail.utf8.index(start, offsetBy: opener.utf8.count)
      if best.map({ start < $0 }) ?? true, isCredit(tail[end...], behind: line[..<start]) { best = start }
    }
    return best
  }

  private static func lastOffset(of text: String.UTF8View, in bytes: [UInt8]) -> Int? {
    guard let first = text.first, bytes.count >= text.count else { return nil }
    return (0...(bytes.count - text.count)).last {
      bytes[$0] == first && bytes[$0...].starts(with: text)
    }
  }

  /// The most bytes of a caption with its credit; above it, a text that closes with a source is a story's.
  private static let longest = 400

  private static func mayHoldCredit(_ line: String) -> Bool {
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|") || (previous == 0xC2 && byte == 0xA9) {
        return true
      }
      previous = byte
    }
    let lowered = line.suffix(120).lowercased()
    return lowered.contains("imago images") || lowered.contains("picture alliance")
      || lowered.contains("(c) ")
  }

  /// Whether `text` behind a credit's opening word is one, with `caption` in front of the word.
  private static func isCredit(_ text: Substring, behind caption: Substring) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    guard let before = caption.last else {
      return !LineShape.endsSentence(String(text)) && !LineShape.holdsSentenceBreak(String(text))
        || namesSomebody(text)
    }
    guard " (|,.[/".contains(before), namesSomebody(text) else { return false }
    var front = caption
    while let last = front.last, " ([".contains(last) { front.removeLast() }
    return front.last.map { "|/–-".contains($0) } ?? true || before == "(" || before == "["
      || LineShape.endsSentence(String(front)) || front.hasSuffix(")")
      || !LineShape.endsSentence(String(text))
  }

  /// Whether every word of `text` can stand in a credit: names, agencies, numbers, the words between.
  private static func namesSomebody(_ text: Substring) -> Bool {
    let words = text.split { " ,|/;&+".contains($0) }
    return words.count <= 14
      && words.allSatisfy { word in
        let bare = word.trimmingPrefix { "([„\"".contains($0) }
        guard let first = bare.unicodeScalars.first, first.properties.isLowercase else { return true }
        let name = bare.lowercased().filter { !")].:;".contains($0) }
        return creditWords.contains(name) || Credit.agencies.contains(name) || bare.dropLast().contains(".")
          || bare.contains("@") || (LineShape.words(String(text)).count == 1 && name.utf8.count <= 12)
      }
  }

  private static let creditWords: Set<String> = [
    "von", "van", "de", "der", "den", "die", "das", "dem", "des", "im", "am", "und", "via", "für", "bei",
    "zu",
    "privat", "imago", "images", "picture", "alliance", "picture-alliance", "archiv", "zvg", "getty", "photo",
    "stock", "obs", "nh", "la", "le", "di", "da", "aus", "eigene", "eigenes", "collage", "montage", "grafik",
    "dpa-zentralbild", "dpa-bildfunk", "zb", "dpa-tmn", "pixabay", "unsplash", "shutterstock", "fotolia",
    "eibner", "recherche", "redaktion", "bearbeitet",
  ]

  /// Whether `line` closes with a bracket that names it a picture's.
  static func closesAsPicture(_ line: String) -> Bool {
    guard line.utf8.count <= 600, line.hasSuffix(")") || line.hasSuffix(").") else { return false }
    let end = line.suffix(40).lowercased()
    return brackets.contains { end.hasSuffix($0) || end.hasSuffix($0 + ".") }
  }

  /// Marks the captions among `lines` in `reasons`; lines that have a reason keep it.
  ///
  /// A caption said before is `captionRepeated`. `limit` is the first line of the teasers, which are no captions of
  /// this story.
  static func mark(_ lines: [TextLine], in reasons: inout [SkipReason?], upTo limit: Int) {
    var captions: Set<String> = []
    var credited: Set<String> = []
    for index in 0..<limit where reasons[index] == nil {
      let line = lines[index].text
      if let start = credit(in: line) {
        let isNew = credited.insert(line).inserted
        reasons[index] = isNew ? .caption : .captionRepeated
        markText(of: lines, before: index, credit: line[..<start], in: &reasons, isNew: isNew)
        if start > line.startIndex { captions.insert(bare(line[..<start])) }
      } else if closesAsPicture(line) {
        reasons[index] = captions.insert(line).inserted ? .caption : .captionRepeated
      }
    }
    // A caption's text may stand alone elsewhere; as a whole sentence it is no headline.
    for index in 0..<limit where reasons[index] == nil {
      let line = lines[index].text
      if line.utf8.count <= 600, LineShape.endsSentence(line), captions.contains(line) {
        reasons[index] = .captionRepeated
      }
    }
  }

  /// The line above a credit is its picture's text where it is the same, or a sentence in the same block above a
  /// bare credit.
  private static func markText(
    of lines: [TextLine], before index: Int, credit text: Substring, in reasons: inout [SkipReason?],
    isNew: Bool
  ) {
    guard index > 0, reasons[index - 1] == nil else { return }
    let above = lines[index - 1].text
    let caption = bare(text)
    let isSame = !caption.isEmpty && bare(above[...]) == caption
    // Two sentences above a bare credit are as likely the story's lead.
    let isAbove =
      caption.isEmpty && !lines[index].opensBlock && above.utf8.count <= 300
      && (LineShape.endsSentence(above) && !LineShape.holdsSentenceBreak(above) || closesAsPicture(above))
    if isSame || isAbove { reasons[index - 1] = isNew ? .caption : .captionRepeated }
  }

  /// Marks what stands in the body right above or below a bare credit in the same block: the picture's text in
  /// whatever form, for a block of the story's text holds no credit.
  static func markTexts(in page: inout Page, from start: Int, upTo end: Int) {
    guard page.hasGaps else { return }
    for index in start..<max(start, end) where page.reasons[index] == .caption {
      guard credit(in: page.text(index)) == page.text(index).startIndex else { continue }
      let above = index - 1
      let below = index + 1
      if !page.lines[index].opensBlock, above >= start, page.reasons[above] == nil,
        page.lines[above].opensBlock, page.opensBlock(below), page.text(above).utf8.count <= 300
      {
        page.reasons[above] = .caption
      } else if page.lines[index].opensBlock, below < end, page.reasons[below] == nil,
        !page.lines[below].opensBlock, page.opensBlock(below + 1), page.text(below).utf8.count <= 300
      {
        page.reasons[below] = .caption
      }
    }
  }

  /// A caption without the marks that join it to its credit.
  private static func bare(_ text: Substring) -> String {
    var text = text
    while let last = text.last, " (|[/–-".contains(last) { text.removeLast() }
    return String(text)
  }
}

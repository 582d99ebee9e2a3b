/// Finds the captions of a page's pictures: pages print them twice, as the picture's text and below it with the
/// photographer.
enum Captions {
  /// Words that open a credit.
  private static let openers = [
    "bild:", "bilder:", "foto:", "fotos:", "quelle:", "grafik:", "archivfoto:", "archivbild:", "symbolfoto:",
    "symbolbild:", "repro:", "screenshot:", "illustration:", "karte:", "karikatur:", "video:",
    "visualisierung:",
    "fotograf:", "bildquelle:", "fotoquelle:", "bildnachweis:", "montage:", "collage:", "zeichnung:",
    "foto/repro:", "foto ©", "foto (c)", "bild ©", "© foto", "© bild", "foto |", "bild |", "quelle ©",
    "© dpa",
    "© picture alliance", "picture alliance", "© imago", "imago images", "© getty",
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
  /// What follows is short and no running text, so a paragraph that speaks of a source stays one.
  static func credit(in line: String) -> String.Index? {
    // The credit stands in the last 120 characters; lines of a book's length are not searched.
    let tail = line.suffix(120)
    let lowered = tail.lowercased()
    guard lowered.count == tail.count else { return nil }
    var best: Int?
    for opener in openers {
      guard let range = lowered.ranges(of: opener).last else { continue }
      let before = lowered[..<range.lowerBound].last
      guard before == nil || " (|,.[/".contains(before ?? " ") else { continue }
      let after = lowered[range.upperBound...]
      guard after.utf8.count <= 90, !LineShape.holdsSentenceBreak(String(after)) else { continue }
      let offset = lowered.distance(from: lowered.startIndex, to: range.lowerBound)
      best = min(best ?? offset, offset)
    }
    guard let best else { return nil }
    let index = tail.index(tail.startIndex, offsetBy: best)
    return line.utf8.count <= 600 || index == line.startIndex ? index : nil
  }

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
    let isAbove =
      caption.isEmpty && !lines[index].opensBlock && above.utf8.count <= 300
      && (LineShape.endsSentence(above) || closesAsPicture(above))
    if isSame || isAbove { reasons[index - 1] = isNew ? .caption : .captionRepeated }
  }

  /// A caption without the marks that join it to its credit.
  private static func bare(_ text: Substring) -> String {
    var text = text
    while let last = text.last, " (|[/–-".contains(last) { text.removeLast() }
    return String(text)
  }
}

import EditionModel

/// A line that says who wrote a story, perhaps with the date beside it: `Von Anna Muster`,
/// `Anna Muster | 14. März 2026, 14:30 Uhr`, `Von Redaktion`, `Von: dpa`.
struct Byline {
  /// The persons; `nil` where a newsroom or an agency signs.
  private(set) var author: String?
  /// The agency that signs.
  private(set) var agency: String?
  /// The day beside the name.
  private(set) var date: CalendarDate?
  /// Whether the line is nothing but the author's names, and all of it is kept in `author`.
  private(set) var isOnlyNames = false

  /// Reads `line`; `nil` where anything in it is no part of a byline.
  ///
  /// - Parameter allowsBareName: whether two words with capitals are a name without a "Von" in front.
  init?(_ line: String, allowsBareName: Bool) {
    guard line.utf8.count <= 160, !line.hasSuffix("?"), !line.hasSuffix("!") else { return nil }
    var hasSigned = false
    for piece in Self.pieces(line) {
      if let mark = Self.desk(piece) {
        agency = agency ?? (Credit.agencies.contains(mark.lowercased()) ? mark : nil)
        hasSigned = true
      } else if let name = PersonName.author(piece) ?? (allowsBareName ? Self.bareName(piece) : nil) {
        author = author.map { "\($0), \(name)" } ?? name
        hasSigned = true
      } else if let stamp = PrintedDate.stamp(piece) {
        date = date ?? stamp.date
      } else if LineRules.reason(for: piece, in: .body) != .readingTime {
        return nil
      }
    }
    guard hasSigned else { return nil }
    isOnlyNames = author.map { line.lowercased().hasSuffix($0.lowercased()) } ?? false
  }

  /// What stands between strokes and dots; a date may also stand behind a comma.
  private static func pieces(_ line: String) -> [String] {
    var pieces = [line]
    for separator in [" | ", " · ", " • ", " – ", " - ", " / "] {
      pieces = pieces.flatMap { $0.split(separator: separator).map(String.init) }
    }
    return pieces.flatMap { piece -> [String] in
      guard let comma = piece.firstIndex(of: ","), PrintedDate.stamp(piece) == nil else { return [piece] }
      let behind = String(piece[piece.index(after: comma)...].drop { $0 == " " })
      return PrintedDate.stamp(behind) == nil ? [piece] : [String(piece[..<comma]), behind]
    }
  }

  private static func bareName(_ text: String) -> String? {
    LineShape.endsSentence(text) ? nil : PersonName.names(in: text, isOpened: false)
  }

  /// A newsroom or an agency in a name's place, without the "Von".
  private static func desk(_ text: String) -> String? {
    var words = LineShape.words(text.lowercased(), limit: 5).map { $0.filter { $0 != ":" } }
    while let first = words.first, openers.contains(first) { words.removeFirst() }
    guard let first = words.first, words.count <= 3 else { return nil }
    let isDesk = first.hasSuffix("redaktion") && (words.count == 1 || PersonName.isTitle(text))
    guard isDesk || (words.count == 1 && Credit.agencies.contains(first)) else { return nil }
    return first
  }

  private static let openers: Set<String> = [
    "von", "der", "unserer", "unsere", "die", "text", "autor", "quelle",
  ]
}

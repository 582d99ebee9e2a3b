/// What can be told of a line from its form alone.
enum LineShape {
  /// Marks that close a sentence.
  private static let closing: Set<Unicode.Scalar> = [".", "!", "?", "…"]
  /// What may stand behind the closing mark.
  private static let wrapping: Set<Unicode.Scalar> = [
    "\"", "“", "”", "’", "‘", "»", "«", "›", "‹", "'", ")", "]",
  ]

  /// Whether `text` closes like a sentence: `Ja.`, `„Ja.“`, `Ja. (dpa)`.
  static func endsSentence(_ text: String) -> Bool {
    var end = text.unicodeScalars.suffix(60)
    if end.last == ")", let open = end.lastIndex(of: "(") {
      let before = end[..<open].filter { $0 != " " }
      if before.last.map(closing.contains) == true { return true }
    }
    while let last = end.last, wrapping.contains(last) { end.removeLast() }
    return end.last.map(closing.contains) ?? false
  }

  /// Whether one sentence ends and another begins within `text`.
  static func holdsSentenceBreak(_ text: String) -> Bool {
    var state = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case ".", "!", "?", "…": state = 1
      case "“", "”", "\"", "«", "‹", ")": if state == 2 { return true }
      case " ": state = state == 1 ? 2 : state
      default:
        if state == 2, scalar.properties.isUppercase || scalar == "„" || scalar == "»" { return true }
        state = 0
      }
    }
    return false
  }

  /// Whether `text` is running text: two sentences, or a long one.
  static func isProse(_ text: String) -> Bool {
    let size = text.utf8.count
    guard size >= 40 else { return false }
    guard endsSentence(text) else { return size > 400 || (size > 200 && holdsSentenceBreak(text)) }
    return size >= 100 || holdsSentenceBreak(text)
  }

  /// The words of `text`, at white space; at most `limit`.
  static func words(_ text: String, limit: Int = 64) -> [Substring] {
    text.split(separator: " ", maxSplits: limit, omittingEmptySubsequences: true)
  }

  /// Whether `text` has a letter.
  static func hasLetter(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Whether `word` begins with a capital.
  static func isCapitalised(_ word: some StringProtocol) -> Bool {
    word.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
  }

  /// What labels are compared by: lower case, only the words that have letters, without marks around them, so
  /// that `▶ Artikel anhören (3:45)` and `Artikel anhören` are one. Empty for lines too long for a label.
  static func key(_ text: String) -> String {
    guard text.utf8.count <= 160 else { return "" }
    return words(text.lowercased()).compactMap { word -> String? in
      let scalars = word.unicodeScalars
      guard let first = scalars.firstIndex(where: { $0.properties.isAlphabetic }),
        let last = scalars.lastIndex(where: { $0.properties.isAlphabetic })
      else { return nil }
      return String(word[first...last])
    }.joined(separator: " ")
  }
}

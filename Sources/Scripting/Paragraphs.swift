/// Running text as paragraphs: a paragraph is a run of lines, and empty lines separate paragraphs.
public enum Paragraphs {
  /// The paragraphs of `text`, each one line without white space at its ends.
  ///
  /// A line break inside a paragraph is a wrap and becomes a space; a line that opens with a bullet begins a paragraph
  /// of its own, in a numbered list of short lines every line is one, and so is a page's own small print: "13 Bilder",
  /// "10:06 Uhr".
  public static func split(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let content = line.trimmed()
      let isAlone = isSmallPrint(content)
      if content.isEmpty || content.hasPrefix("•") || isAlone {
        paragraphs += joined(lines)
        lines = []
      }
      if isAlone {
        paragraphs.append(content)
      } else if !content.isEmpty {
        lines.append(content)
      }
    }
    return paragraphs + joined(lines)
  }

  /// The lines of one paragraph; white space at a break is one space.
  private static func joined(_ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let isList = lines.count > 3 && lines.filter(isNumbered).count > 1 && lines.allSatisfy { $0.count <= 40 }
    return isList ? lines : [lines.joined(separator: " ")]
  }

  /// Whether a line opens with a number and a stop: "3. Ihr".
  private static func isNumbered(_ line: String) -> Bool {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(digits.count) && line.dropFirst(digits.count).hasPrefix(". ")
  }

  /// Whether a line is a number and what a page counts, or a time of day, and nothing else.
  private static func isSmallPrint(_ line: String) -> Bool {
    guard line.utf8.count <= 24, let first = line.first, first.isNumber else { return false }
    let words = line.split(separator: " ")
    guard words.count == 2 else { return false }
    if words[1] == "Uhr" { return words[0].allSatisfy { $0.isNumber || $0 == ":" || $0 == "." } }
    return words[0].allSatisfy(\.isNumber)
      && ["Bild", "Bilder", "Foto", "Fotos", "Video", "Videos", "Kommentar", "Kommentare"].contains(words[1])
  }
}

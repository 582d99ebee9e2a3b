/// Agency marks and authors' abbreviations behind a text: `(dpa)`, `(AFP, dpa)`, `(jdf)`, `/dpa`.
enum Credit {
  /// News agencies that German papers print, in lower case.
  static let agencies: Set<String> = [
    "dpa", "dpa-afx", "dpa-infocom", "afp", "ap", "epd", "kna", "sid", "reuters", "rtr", "apa", "sda", "dapd",
    "ddp",
    "dts", "dpa/lsn", "bloomberg", "ots", "idw", "pm", "red", "tass", "xinhua", "ansa", "efe", "keystone-sda",
    "dpa-tmn",
    "wire", "pressemitteilung", "agenturen",
  ]

  /// What remains of `text` without the mark at its end, and the mark without its brackets.
  ///
  /// - Parameter isLast: at the end of a story an abbreviation of two to four small letters is an author's.
  static func split(_ text: String, isLast: Bool) -> (text: String, credit: String)? {
    if text.hasSuffix(")"), let open = text.utf8.suffix(40).lastIndex(of: UInt8(ascii: "(")) {
      let inner = String(text[text.index(after: open)...].dropLast())
      let rest = trimmed(text[..<open])
      guard isMark(inner, isLast: isLast && (rest.isEmpty || LineShape.endsSentence(rest))) else {
        return nil
      }
      return (rest, inner)
    }
    if let slash = text.utf8.suffix(20).lastIndex(of: UInt8(ascii: "/")) {
      let inner = String(text[text.index(after: slash)...])
      let rest = trimmed(text[..<slash])
      guard agencies.contains(inner.lowercased()), LineShape.endsSentence(rest) else { return nil }
      return (rest, inner)
    }
    return nil
  }

  /// Whether a whole line is such a mark: `(dpa)`, `dpa/sn`, `jdf`.
  static func line(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    let inner = isBracketed ? String(text.dropFirst().dropLast()) : text
    let bare = inner.hasPrefix("/") ? String(inner.dropFirst()) : inner
    return isMark(bare, isLast: isBracketed) ? bare : nil
  }

  /// Whether `inner` is an agency's mark, perhaps with a region's or an author's: `dpa/sn`, `mit dpa`, `afp, dpa`.
  static func isMark(_ inner: String, isLast: Bool) -> Bool {
    guard !inner.isEmpty, inner.utf8.count <= 36 else { return false }
    var parts = inner.lowercased().split { "/, ".contains($0) }.map(String.init)
    parts.removeAll { $0 == "mit" || $0 == "und" || $0 == "von" }
    guard let first = parts.first else { return false }
    let isShort = parts.allSatisfy { part in
      agencies.contains(part) || (part.utf8.count <= 4 && part.utf8.allSatisfy { (97...122).contains($0) })
    }
    guard isShort else { return false }
    if parts.contains(where: agencies.contains) { return true }
    let isSmall = inner.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x2F }
    return isLast && isSmall && (2...4).contains(first.utf8.count) && !words.contains(first)
  }

  /// Words that stand in brackets behind a sentence and are nobody's abbreviation.
  private static let words: Set<String> = ["tot", "alt", "neu", "nein", "ja", "sic", "oben", "re", "li"]

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.unicodeScalars.last, last == " " || last == "\u{A0}" {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}

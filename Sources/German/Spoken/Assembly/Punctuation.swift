import EditionModel

/// What no rule of words and numbers takes: words as they are, marks, quotes, brackets and dashes as pauses.
enum Punctuation {
  /// Writes the token at `index` and returns how many tokens were taken.
  static func write(
    _ list: TokenList, _ index: Int, to writer: inout SpokenWriter, changes: inout [ReadingChange],
    doubts: inout [String]
  ) -> Int {
    let token = list[index]
    guard token.kind == .symbol else {
      writer.word(token.text, touches: token.touches)
      return 1
    }
    switch token.text {
    case ".": return stop(list, index, to: &writer, doubts: &doubts)
    case "," where MatchMinutes.separatesGoals(list, index):
      writer.mark(";")
      changes.append(ReadingChange(written: ",", spoken: ";", rule: "sport.goals"))
      return 1
    case ",", ";", ":", "!", "?":
      writer.mark(Character(token.text))
      return 1
    case "…":
      ellipsis(list, index + 1, to: &writer)
      changes.append(ReadingChange(written: "…", spoken: "", rule: "mark.ellipsis"))
      return 1
    case "'", "’", "‘", "`", "´":
      if token.touches, list[index - 1].isWord,
        list[index + 1].gap != .none || list[index + 1].kind == .symbol,
        let last = list[index - 1].text.last, "sßzxSZXc".contains(last)
      {
        writer.joiner("'", touches: true)
        return 1
      }
      if !token.touches { writer.gap() }
      changes.append(ReadingChange(written: token.text, spoken: "", rule: "mark.quote"))
      return 1
    case "\"", "„", "“", "”", "‟", "«", "»":
      // At its start no word stands against the mark, but for a bracket or a dash.
      let isFirst = index == 0 || !token.touches || list[index - 1].isDash || list[index - 1].isSymbol("(")
      writer.quotation(opens: token.text == "„" || isFirst)
      changes.append(ReadingChange(written: token.text, spoken: "", rule: "mark.quote"))
      return 1
    case "‚", "‛", "‹", "›", "″", "′":
      writer.gap()
      changes.append(ReadingChange(written: token.text, spoken: "", rule: "mark.quote"))
      return 1
    case "(", ")", "[", "]", "{", "}", "〈", "〉":
      bracket(list, index, to: &writer)
      changes.append(ReadingChange(written: token.text, spoken: "", rule: "mark.bracket"))
      return 1
    case "-", "–", "—", "‑", "‐", "−", "―":
      dash(list, index, to: &writer, changes: &changes)
      return 1
    case "/":
      slash(list, index, to: &writer, changes: &changes)
      return 1
    default:
      let spoken = Signs.name(of: token.text) ?? number(token.text) ?? ""
      if spoken.isEmpty, Signs.isSeparator(token.text), !isFootnote(list, index) { writer.pause() }
      if spoken.isEmpty { writer.gap() }
      writer.word(spoken, touches: token.touches, isReplaced: true)
      changes.append(
        ReadingChange(
          written: token.text, spoken: spoken, rule: spoken.isEmpty ? "sign.dropped" : "sign.named"))
      return 1
    }
  }

  /// A number in one sign: `①`, `Ⅳ`.
  private static func number(_ sign: String) -> String? {
    guard let scalar = sign.unicodeScalars.first, let value = scalar.properties.numericValue,
      let whole = Int(exactly: value), whole >= 0
    else { return nil }
    return Numerals.cardinal(whole)
  }

  private static func stop(
    _ list: TokenList, _ index: Int, to writer: inout SpokenWriter, doubts: inout [String]
  ) -> Int {
    var next = index + 1
    while list[next].isSymbol("."), list[next].touches { next += 1 }
    if next - index > 1 {
      ellipsis(list, next, to: &writer)
      return next - index
    }
    // A stop inside the sentence before a small letter belongs to an abbreviation nobody knows.
    let following = list[next]
    if following.isLowercased, list[index].touches, !list.isAtEnd(next) {
      writer.gap()
      if list[index - 1].isWord {
        doubts.append("Die Abkürzung „\(list[index - 1].text).“ ist unbekannt.")
      }
      return 1
    }
    writer.mark(".")
    return 1
  }

  private static func ellipsis(_ list: TokenList, _ next: Int, to writer: inout SpokenWriter) {
    if list.isAtEnd(next) {
      writer.mark(".")
    } else if list[next].isCapitalised {
      writer.mark(".")
    } else {
      writer.pause()
    }
  }

  private static func bracket(_ list: TokenList, _ index: Int, to writer: inout SpokenWriter) {
    let token = list[index]
    let next = list[index + 1]
    let isOpening = ["(", "[", "{", "〈"].contains(token.text)
    // "Schüler(innen)", "(Ost-)Berlin": the bracket stands inside a word.
    if isOpening, token.touches, list[index - 1].isWord, next.isWord {
      return writer.joiner("-", touches: true)
    }
    if isOpening, next.isWord, list[index + 2].isDash, list[index + 3].isSymbol(")"),
      list[index + 4].isWord, list[index + 4].touches
    {
      return writer.gap()
    }
    if !isOpening {
      if next.touches, next.isWord, list[index - 1].isDash || list[index - 2].isSymbol("(") { return }
      if list[index - 2].isSymbol("("), list[index - 2].touches, list[index - 3].isWord,
        list[index - 1].isWord
      {
        return
      }
    }
    if MatchMinutes.isBracket(list, index) { return writer.pause() }
    writer.dash()
  }

  /// A star or a line against a word or a sign is the mark of a footnote or of emphasis.
  private static func isFootnote(_ list: TokenList, _ index: Int) -> Bool {
    (list[index].isSymbol("*") || list[index].isSymbol("_"))
      && (list[index].touches || list[index + 1].touches)
  }

  private static func dash(
    _ list: TokenList, _ index: Int, to writer: inout SpokenWriter, changes: inout [ReadingChange]
  ) {
    let token = list[index]
    let next = list[index + 1]
    let isHyphen = token.text == "-" || token.text == "‑" || token.text == "‐"
    let isAfterQuote =
      token.touches && index > 1 && closingQuotes.contains(list[index - 1].text)
      && (list[index - 2].isWord || list[index - 2].isNumber)
    let isAfterWord =
      token.touches && (list[index - 1].isWord || list[index - 1].isNumber) || isAfterQuote
    if isHyphen || token.text == "–" {
      // Inside a compound, "Ein- und Ausgang", "Straßenbau und -unterhalt".
      if isAfterWord, next.touches && (next.isWord || next.isNumber) {
        return writer.joiner("-", touches: true)
      }
      if isHyphen, isAfterWord,
        !next.touches || next.isSymbol(",") || next.isSymbol("/") || next.isSymbol(")")
      {
        return writer.joiner("-", touches: true)
      }
      if isHyphen, !token.touches, next.touches, next.isLowercased {
        return writer.joiner("-", touches: false)
      }
    }
    writer.dash()
    changes.append(ReadingChange(written: token.text, spoken: ",", rule: "mark.dash"))
  }

  private static let closingQuotes: Set<String> = ["“", "”", "\"", "«", "»", "‘", "’", "'"]
  static let agencies: Set<String> = [
    "dpa", "afp", "epd", "kna", "sid", "ap", "rtr", "reuters", "dapd", "ddp", "apa", "sda", "juh", "fp",
  ]

  private static func slash(
    _ list: TokenList, _ index: Int, to writer: inout SpokenWriter, changes: inout [ReadingChange]
  ) {
    let token = list[index]
    let before = list[index - 1]
    let after = list[index + 1]
    // "CDU/CSU-Fraktion", "Ost/West-Konflikt": the slash stands inside a compound.
    if token.touches, before.isWord, after.isWord, after.touches, list[index + 2].isSymbol("-"),
      list[index + 2].touches, list[index + 3].isWord, list[index + 3].touches,
      !agencies.contains(before.text)
    {
      writer.joiner("-", touches: true)
      changes.append(ReadingChange(written: "/", spoken: "-", rule: "mark.slashCompound"))
      return
    }
    let isShort =
      !agencies.contains(before.text)
      && ((before.isAllCapitals && after.isAllCapitals && before.text.utf8.count < 6)
        || before.isLowercased && after.isLowercased)
    if isShort { writer.gap() } else { writer.pause() }
    changes.append(ReadingChange(written: "/", spoken: isShort ? "" : ",", rule: "mark.slash"))
  }
}

/// Decides what a full stop means by the tokens around it.
enum StopRule {
  /// Whether the sentence ends at `stop`.
  static func ends(_ stop: Stop) -> Bool {
    guard stop.list[stop.index].touches else { return stop.word.isCapitalised || stop.word.isNumber }
    switch stop.before.kind {
    case .number: return NumberStop.ends(stop)
    case .word: return endsBehindWord(stop)
    default: return true
    }
  }

  private static func endsBehindWord(_ stop: Stop) -> Bool {
    let before = stop.before
    if RomanStop.isRoman(before.text), let ends = RomanStop.ends(stop) { return ends }
    if before.text.unicodeScalars.count == 1 { return LetterStop.ends(stop) }
    guard let (kind, isPhrase) = AbbreviationKind.of(stop.list, stop: stop.index) else { return true }
    if stop.isBeforeRemark { return false }
    return ends(stop, kind: kind, isPhrase: isPhrase)
  }

  /// Whether a sentence ends behind an abbreviation of `kind`.
  static func ends(_ stop: Stop, kind: AbbreviationKind, isPhrase: Bool) -> Bool {
    switch kind {
    case .never: return false
    case .beforeNumber:
      if stop.word.isNumber || RomanStop.isRoman(stop.word.text) { return false }
      return stop.start > .none || AbbreviationKind.wordsBesideNumber.contains(stop.before.text)
    case .beforeName: return stop.beginsBehindName
    case .quantity: return stop.start >= .adjective
    case .open: return stop.start > .none || (isPhrase && stop.word.isNumber) || stop.hasVerbOnBothSides
    case .last:
      // "& Co. KG", "S. 5 ff. BGB".
      if stop.word.isAllCapitals, stop.word.text.utf8.count > 1 { return false }
      return !["KGaA", "GmbH", "StGB", "StPO"].contains(stop.word.text)
    }
  }
}

/// A single letter with a stop: an initial, part of an abbreviation, a unit, or the end of "Plan B.".
enum LetterStop {
  static func ends(_ stop: Stop) -> Bool {
    let list = stop.list
    let letter = stop.before
    if let kind = AbbreviationKind.phrase(list, stop: stop.index) {
      return stop.isBeforeRemark ? false : StopRule.ends(stop, kind: kind, isPhrase: true)
    }
    if stop.index - 1 == stop.firstWord { return false }
    let before = list[stop.index - 2]
    if letter.text == "S", stop.word.isNumber { return false }
    if stop.isBeforeRemark { return false }
    // "8,20 m. Weltmeister wurde", "bei 5 °C. Fieber": a unit is written without a stop.
    if letter.isLowercased && (before.isNumber || before.isSymbol("/")) || before.isSymbol("°") {
      return stop.word.isCapitalised || stop.word.isNumber
    }
    guard stop.word.isWord, stop.word.isCapitalised else {
      return letter.isCapitalised || !stop.word.isNumber
    }
    if before.isWord, NumberedNouns.takesLetter(before.text) { return true }
    if stop.beginsBehindName { return true }
    // "Max M. Polizisten nahmen ihn fest": a noun that opens sentences, behind a name.
    return stop.start == .noun && before.isCapitalised && !OrdinalNouns.isTitle(stop.word.text)
  }
}

/// A Roman numeral with a stop: the number of a ruler, of a part, or of a list.
enum RomanStop {
  /// Whether `text` is a numeral that takes a stop; those with larger letters are words: "CD", "MM".
  static func isRoman(_ text: String) -> Bool {
    guard text.utf8.count <= 7, text.utf8.allSatisfy({ $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }) else {
      return false
    }
    return RomanNumeral.value(text) != nil
  }

  /// Whether the sentence ends behind the numeral; `nil` where it is an ordinary word.
  static func ends(_ stop: Stop) -> Bool? {
    if stop.index - 1 == stop.firstWord { return false }
    let before = stop.list[stop.index - 2]
    if before.isWord, NumberedNouns.contains(before.text) {
      return stop.word.isCapitalised || stop.word.isNumber
    }
    if stop.start > .none {
      return !(stop.start == .noun && NumberStop.isDeterminer(before.text.lowercased()))
    }
    guard before.isCapitalised || NumberStop.isDeterminer(before.text.lowercased()) else { return nil }
    return before.isCapitalised && stop.hasVerbOnBothSides
  }
}

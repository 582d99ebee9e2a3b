/// Decides what a full stop means by the tokens around it.
enum StopRule {
  /// Whether the sentence that began at token `sentence` ends at the stop at `stop`; `next` is the first word, number
  /// or sign behind quotes and brackets.
  static func ends(_ list: TokenList, stop: Int, next: Int, sentence: Int) -> Bool {
    let before = list[stop - 1]
    guard list[stop].touches else { return list[next].isCapitalised || list[next].isNumber }
    switch before.kind {
    case .number:
      return NumberStop.ends(list, stop: stop, next: next, sentence: sentence)
    case .word:
      return word(list, stop: stop, next: next, sentence: sentence)
    default:
      return true
    }
  }

  private static func word(_ list: TokenList, stop: Int, next: Int, sentence: Int) -> Bool {
    let before = list[stop - 1]
    let word = list[next]
    let isStarter = word.isWord && SentenceStart.isStarter(word.text)
    if before.text.unicodeScalars.count > 1 || before.text != "I", RomanNumeral.value(before.text) != nil,
      let ends = regnal(list, stop: stop, word: word)
    {
      return ends
    }
    if before.text == "S", word.isNumber { return false }
    if before.text.unicodeScalars.count == 1 {
      return letter(list, stop: stop, word: word, isStarter: isStarter)
    }
    guard let kind = AbbreviationKind.of(list, stop: stop) else { return true }
    switch kind {
    case .never: return false
    case .beforeNumber: return !word.isNumber && RomanNumeral.value(word.text) == nil
    case .beforeName: return isStarter
    case .measure: return isStarter
    case .mayEnd: return word.isCapitalised || word.isNumber
    }
  }

  /// "Ludwig XIV. regierte" against "im Teil II. Danach".
  private static func regnal(_ list: TokenList, stop: Int, word: Token) -> Bool? {
    if word.isWord, SentenceStart.isStarter(word.text) { return true }
    let name = list[stop - 2]
    return name.isCapitalised
      || ["des", "der", "dem", "den", "im", "am", "zum", "vom", "beim"].contains(name.text)
      ? false : nil
  }

  /// One letter: an initial, a part of an abbreviation, an abridged name, or the end of "Plan B.".
  private static func letter(_ list: TokenList, stop: Int, word: Token, isStarter: Bool) -> Bool {
    if let kind = AbbreviationKind.phrase(list, stop: stop) {
      return kind == .mayEnd ? (isStarter || word.isNumber) : false
    }
    guard word.isWord, word.isCapitalised else {
      return !list[stop - 1].isCapitalised && word.isNumber ? false : true
    }
    guard isStarter else { return false }
    let before = list[stop - 2]
    // "Plan B. Die": a letter behind a noun ends the sentence; "J. Die" is not one.
    return before.isWord || before.isNumber || before.isDash
  }
}

/// What the stop of an abbreviation says about the sentence.
enum AbbreviationKind: Sendable {
  /// Something always follows: "z. B.", "Dr.", "bzw.".
  case never
  /// A number follows: "Nr. 5", "S. 12"; without one the word is no abbreviation.
  case beforeNumber
  /// A name follows; only a word that opens sentences ends one: "St. Pauli".
  case beforeName
  /// It stands behind a number and may be the last word: "5 Mio.", "Berliner Str.".
  case measure
  /// It is often the last word: "usw.", "e. V.", "v. Chr.".
  case mayEnd

  /// The kind of the abbreviation whose stop stands at `stop`; `nil` where the word is none.
  static func of(_ list: TokenList, stop: Int) -> AbbreviationKind? {
    if let phrase = phrase(list, stop: stop) { return phrase }
    let word = list[stop - 1].text
    if last.contains(word) { return .mayEnd }
    if units.contains(word) { return .measure }
    if names.contains(word) { return .beforeName }
    if numbered.contains(word) { return .beforeNumber }
    if let noun = AbbreviationForms.nouns[word] {
      if noun.needsNumberBehind { return .beforeNumber }
      if noun.needsNumberBefore, !list[stop - 2].isNumber { return nil }
      return .measure
    }
    if Calendar.month(list, at: stop - 1)?.length == 2 {
      return list[stop - 2].isNumber || list.isStop(stop - 2) || list[stop + 1].isNumber ? .measure : nil
    }
    if list[stop - 1].isLowercased || stop == 1, AbbreviationForms.adjectives[word.lowercased()] != nil {
      return AbbreviationForms.beforeNounOnly.contains(word.lowercased()) ? .beforeName : .never
    }
    for (ending, _) in AbbreviationForms.endings
    where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending)
      && (ending == "str" || ending == "nr")
    {
      return .measure
    }
    guard let entry = AbbreviationTable.entries[word + "."] else { return nil }
    if entry.marks.contains("#") { return .beforeNumber }
    if entry.marks.contains("<") { return .measure }
    if entry.marks.contains("!") { return .mayEnd }
    return entry.marks.contains("^") || entry.marks.contains("=") ? .beforeName : .never
  }

  /// The kind of an abbreviation of several parts that ends at `stop`: "z. B.", "u. v. a. m.".
  static func phrase(_ list: TokenList, stop: Int) -> AbbreviationKind? {
    var key = ""
    var index = stop
    var found: AbbreviationKind?
    while index >= 1, list.isStop(index), list[index - 1].isWord, key.utf8.count < 32 {
      key = list[index - 1].text + "." + key
      if index < stop,
        AbbreviationTable.entries[key] != nil || AbbreviationTable.entries[key.lowercasedFirst] != nil
      {
        let folded = AbbreviationTable.entries[key] != nil ? key : key.lowercasedFirst
        found = lastPhrases.contains(folded) ? .mayEnd : .never
      }
      index -= 2
    }
    if found != nil { return found }
    return isInsidePhrase(list, stop: stop) ? .never : nil
  }

  /// Whether the stop is one within an abbreviation that goes on behind it: the first of "z. B.".
  private static func isInsidePhrase(_ list: TokenList, stop: Int) -> Bool {
    var first = stop - 1
    for _ in 0..<3 {
      var key = ""
      var index = first
      while list[index].isWord, list.isStop(index + 1), index - first <= 8 {
        key += list[index].text + "."
        if index + 1 > stop,
          AbbreviationTable.entries[key] != nil || AbbreviationTable.entries[key.lowercasedFirst] != nil
        {
          return true
        }
        index += 2
      }
      guard list.isStop(first - 1), list[first - 2].isWord else { return false }
      first -= 2
    }
    return false
  }

  private static let last: Set<String> = [
    "usw", "usf", "uvm", "uva", "etc", "Co", "Inc", "Corp", "Ltd", "Cie", "Bros", "jun", "jr", "Jr", "sen",
    "sr", "ff", "f",
    "dgl", "ebd", "ebda", "ibid", "Chr", "Hbf", "Bhf", "Verl", "gez", "svw", "GmbH", "AG",
  ]
  private static let lastPhrases: Set<String> = [
    "u.a.", "u.v.a.", "u.v.a.m.", "u.v.m.", "u.a.m.", "u.Ä.", "u.ä.", "o.Ä.", "o.ä.", "u.dgl.", "o.dgl.",
    "u.s.w.", "u.s.f.",
    "e.V.", "E.V.", "v.Chr.", "n.Chr.", "a.D.", "i.R.", "d.J.", "v.u.Z.", "n.V.", "n.E.", "n.P.", "p.a.",
    "d.M.", "v.J.", "v.M.",
    "m.b.H.", "G.m.b.H.", "h.c.", "e.h.", "d.Ä.", "d.Gr.", "k.o.", "K.o.", "a.a.O.", "z.T.", "i.Tr.",
    "ü.d.M.", "ü.NN.", "i.E.",
    "Anm.d.Red.", "Anm.d.R.", "s.o.", "s.u.", "e.G.", "e.K.", "d.Red.", "a.K.", "et al.", "a.G.", "P.S.",
    "M.A.", "B.A.", "n.n.b.",
  ]
  private static let units: Set<String> = [
    "Mio", "Mill", "Mrd", "Tsd", "Std", "Min", "Sek", "Pf", "Jh", "Jhd", "Jhdt", "Str", "Pl", "Stk", "Pers",
    "Einw", "Ztr", "Kl",
  ]
  private static let names: Set<String> = [
    "St", "Ste", "Hl", "hl", "Mt", "Bd", "Fr", "Hr", "Gebr", "Fam", "Sen", "Min", "Chr",
  ]
  private static let numbered: Set<String> = [
    "Nr", "Nrn", "No", "S", "Art", "Abs", "Kap", "Ziff", "Rn", "Fn", "Tel", "Abb", "Tab",
  ]
}

extension String {
  /// The text with its first letter small: "Z.B." as "z.B.".
  fileprivate var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}

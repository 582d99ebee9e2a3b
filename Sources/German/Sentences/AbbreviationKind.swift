/// What the stop of an abbreviation says about the sentence.
enum AbbreviationKind: Sendable {
  /// Something always follows: "z. B.", "bzw.", "geb.".
  case never
  /// A number follows: "Nr. 5", "S. 12"; without one the sentence may end.
  case beforeNumber
  /// A name or a noun follows; only a function word begins a sentence: "St. Pauli", "Dr. Weber", "u. a. Spanisch".
  case beforeName
  /// It stands between a number and what is counted: "5 Mio. Menschen".
  case quantity
  /// It stands within a sentence and at its end; what follows decides: "Berliner Str.", "e. V.", "im 19. Jh.".
  case open
  /// It is the last word of its sentence more often than not: "usw.", "& Co.".
  case last
}

extension AbbreviationKind {
  /// The kind of the abbreviation whose stop stands at `stop`, and whether it has several parts; `nil` where the
  /// word is none.
  static func of(_ list: TokenList, stop: Int) -> (kind: AbbreviationKind, isPhrase: Bool)? {
    if let phrase = phrase(list, stop: stop) { return (phrase, true) }
    return word(list, stop: stop).map { ($0, false) }
  }

  private static func word(_ list: TokenList, stop: Int) -> AbbreviationKind? {
    let token = list[stop - 1]
    let word = token.text
    let isBehindNumber = list[stop - 2].isNumber
    if let month = Calendar.month(list, at: stop - 1), month.length == 2 {
      return isBehindNumber || list.isStop(stop - 2) || list[stop + 1].isNumber ? .open : nil
    }
    if isBehindNumber, behindNumber.contains(word) { return .quantity }
    if isBehindNumber, word == "min" { return nil }
    if let kind = words[word] { return kind }
    let isFirst = stop == 1 || !list[stop - 2].isWord
    let isFullWord = fullWords.contains(word)
    // "Max. 20 Personen" begins a sentence; "Das war Max." ends one.
    if isFirst, token.isCapitalised, !isFullWord || list[stop + 1].isNumber,
      let kind = words[word.lowercased()]
    {
      return kind
    }
    if isFullWord { return nil }
    // Initialisms end as other words do: "die CDU.", "das StGB.".
    if let last = word.unicodeScalars.last, last.properties.isUppercase { return nil }
    if let kind = byEnding(word, isLowercased: token.isLowercased) { return kind }
    if let entry = AbbreviationTable.entries[word + "."] {
      return kind(of: entry, isCapitalised: token.isCapitalised)
    }
    return hasNoVowel(word) && !isBehindNumber ? (token.isCapitalised ? .open : .beforeName) : nil
  }

  /// Compounds and adjectives that are cut short in the usual ways: "Hauptstr.", "Hausnr.", "freundl.".
  private static func byEnding(_ word: String, isLowercased: Bool) -> AbbreviationKind? {
    guard word.utf8.count > 4 else { return nil }
    if isLowercased {
      // No German word that is written small ends so.
      return ["tl", "dl", "chl", "sl", "gl", "nl", "rl", "sw"].contains(where: word.hasSuffix)
        ? .beforeName : nil
    }
    if word.hasSuffix("nr") { return .beforeNumber }
    return ["str", "bhf", "hbf", "ztg", "gde", "abt", "ldkr", "pl"].contains(where: word.hasSuffix)
      ? .open : nil
  }

  private static func kind(of entry: AbbreviationTable.Entry, isCapitalised: Bool) -> AbbreviationKind {
    if entry.marks.contains("#") { return .beforeNumber }
    if entry.marks.contains("<") { return .quantity }
    if entry.marks.contains("!") { return .open }
    if entry.marks.contains("^") || entry.marks.contains("=") || !isCapitalised { return .beforeName }
    return .open
  }

  /// Whether a word cannot be said: "Bgm", "Hptm", "Kffr". Sounds and units are no abbreviations.
  private static func hasNoVowel(_ word: String) -> Bool {
    guard word.utf8.count >= 2, !soundsAndUnits.contains(word.lowercased()) else { return false }
    return !word.unicodeScalars.contains { scalar in
      scalar.isASCII ? "aeiouyAEIOUY".unicodeScalars.contains(scalar) : true
    }
  }

  private static let soundsAndUnits: Set<String> = [
    "hm", "hmm", "hmmm", "mhm", "pst", "psst", "pssst", "brr", "brrr", "tsts", "grr", "grrr", "pff", "pfff",
    "zzz", "sss",
    "km", "kg", "cm", "mm", "dm", "ml", "cl", "dl", "hl", "mg", "kw", "kwh", "ps", "db", "hz", "khz", "mhz",
    "kb", "mb", "gb",
    "tb", "qm", "cbm", "ltr", "ppm", "krk", "brnn", "ng", "dpa",
  ]
}

extension AbbreviationKind {
  /// The kind of an abbreviation of several parts that ends at `stop` or goes on behind it: "z. B.", "u. v. a. m.".
  static func phrase(_ list: TokenList, stop: Int) -> AbbreviationKind? {
    let hasPartBefore = list.isStop(stop - 2)
    let hasPartBehind = list[stop + 1].isWord && list.isStop(stop + 2)
    guard hasPartBefore || hasPartBehind else { return nil }
    if hasPartBehind, isInsidePhrase(list, stop: stop) { return .never }
    return hasPartBefore ? phraseEnding(list, at: stop) : nil
  }

  /// The longest phrase whose last stop stands at `stop`.
  private static func phraseEnding(_ list: TokenList, at stop: Int) -> AbbreviationKind? {
    var key = ""
    var index = stop
    var found: AbbreviationKind?
    while index >= 1, list.isStop(index), list[index - 1].isWord, key.utf8.count < 20 {
      key = list[index - 1].text + "." + key
      if index < stop, let kind = kind(ofPhrase: key) { found = kind }
      index -= 2
    }
    return found
  }

  /// Whether the stop is one within an abbreviation that goes on behind it: the first of "z. B.".
  private static func isInsidePhrase(_ list: TokenList, stop: Int) -> Bool {
    var first = stop - 1
    for _ in 0..<3 {
      var key = ""
      var index = first
      while list[index].isWord, list.isStop(index + 1), index - first <= 8 {
        key += list[index].text + "."
        if index + 1 > stop, kind(ofPhrase: key) != nil { return true }
        index += 2
      }
      guard list.isStop(first - 1), list[first - 2].isWord else { return false }
      first -= 2
    }
    return false
  }

  private static func kind(ofPhrase key: String) -> AbbreviationKind? {
    allPhrases[key]
  }

  /// The phrases listed here and those that are read out, with a small first letter and with a capital.
  private static let allPhrases: [String: AbbreviationKind] = {
    var all: [String: AbbreviationKind] = [:]
    for key in AbbreviationTable.entries.keys where key.utf8.count(where: { $0 == UInt8(ascii: ".") }) > 1 {
      all[key] = .beforeName
    }
    all.merge(phrases) { _, listed in listed }
    for (key, kind) in all {
      let capital = key.prefix(1).uppercased() + key.dropFirst()
      if all[capital] == nil { all[capital] = kind }
    }
    return all
  }()
}

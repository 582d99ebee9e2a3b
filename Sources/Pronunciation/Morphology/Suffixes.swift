/// Suffixes and endings, taken from a word from its end.
enum Suffixes {
  struct Suffix: Sendable {
    let letters: Letters
    /// What is said at the word's end or before a consonant, and before a vowel.
    let closed: [Sound]
    let open: [Sound]
    let condition: Condition

    init(_ letters: String, _ closed: String, _ open: String?, _ condition: Condition) {
      self.letters = Letters(stringLiteral: letters)
      self.closed = PhonemeTable.sounds(in: closed) ?? []
      self.open = PhonemeTable.sounds(in: open ?? closed) ?? []
      self.condition = condition
    }

    /// What the verb ends in of which this is a form: "wandert", "schmuggelt".
    var verbEnding: Letters? {
      switch letters {
      case "ert", "erst", "ernd": "ern"
      case "elt", "elst", "elnd": "eln"
      default: nil
      }
    }
    var beginsWithI: Bool { letters.bytes[0] == UInt8(ascii: "i") }
    /// Whether no ending follows it: "Libanese" does not end in "es" and "e".
    var isOutermost: Bool {
      switch letters {
      case "e", "es", "em", "ens", "ers", "els": true
      default: false
      }
    }
    var beginsWithVowel: Bool { letters.bytes[0].isVowelLetter }
  }

  /// When letters are this suffix.
  enum Condition: Sendable {
    case always
    /// Only at the very end of the word, on what is a word or a verb's stem by itself.
    case inflection
    /// The feminine of a person.
    case feminine
    /// Of adjectives: "gutem".
    case adjective
    /// A participle or one of a few nouns.
    case participle
    /// What remains is a known word.
    case knownRest
    /// Behind a consonant that is no l, n, r.
    case diminutive
    /// Behind "ie" and "ee": "Theorien", "Ideen".
    case pluralN
    /// "-ei" with the stress.
    case stressed
    /// "-er" and "-el" and their like: behind a consonant or a whole syllable.
    case weak
  }

  private static let byLast: [UInt8: [Suffix]] = {
    let all = SuffixTable.entries.map { Suffix($0.0, $0.1, $0.2, $0.3) }
      .sorted { $0.letters.bytes.count > $1.letters.bytes.count }
    return Dictionary(grouping: all) { $0.letters.bytes.last ?? 0 }
  }()

  /// The end of the stem in `letters`, and the suffixes behind it in their order.
  static func split(_ letters: ArraySlice<UInt8>, isCapitalized: Bool, _ words: Vocabulary) -> (Int, [Suffix])
  {
    var end = letters.endIndex
    var found: [Suffix] = []
    while let suffix = suffix(of: letters[..<end], found.last, isCapitalized, words) {
      end -= suffix.letters.bytes.count
      found.insert(suffix, at: 0)
      if suffix.condition == .inflection { break }
      if found.count == 6 { break }
    }
    guard let first = found.first, first.condition == .inflection, found.count == 1 else {
      return (end, found)
    }
    // Behind an inflection the suffixes of the word itself follow.
    while let suffix = suffix(of: letters[..<end], found.first, isCapitalized, words),
      suffix.condition != .inflection
    {
      end -= suffix.letters.bytes.count
      found.insert(suffix, at: 0)
      if found.count == 6 { break }
    }
    return (end, found)
  }

  private static func suffix(
    of letters: ArraySlice<UInt8>, _ next: Suffix?, _ isCapitalized: Bool, _ words: Vocabulary
  ) -> Suffix? {
    guard let last = letters.last else { return nil }
    for suffix in byLast[last] ?? [] where letters.ends(in: suffix.letters) {
      let rest = letters.dropLast(suffix.letters.bytes.count)
      guard rest.hasVowel, rest.count > 1 else { continue }
      if holds(suffix, rest, letters, next, isCapitalized, words) { return suffix }
    }
    return nil
  }

  private static func holds(
    _ suffix: Suffix, _ rest: ArraySlice<UInt8>, _ letters: ArraySlice<UInt8>, _ next: Suffix?,
    _ isCapitalized: Bool,
    _ words: Vocabulary
  ) -> Bool {
    guard let last = rest.last else { return false }
    switch suffix.condition {
    case .always:
      // "Zweig", "Fleisch": the i belongs to a diphthong.
      return !(suffix.beginsWithI && (last == UInt8(ascii: "e") || last == UInt8(ascii: "a")))
    case .weak:
      if SuffixTable.strongEndings.contains(where: { letters.ends(in: $0) }) { return false }
      if let next, next.beginsWithVowel, suffix.isOutermost { return false }
      if last == UInt8(ascii: "i"), !rest.ends(in: "ei"), !rest.ends(in: "ai") {
        return endsBeforeWeakIE(rest, suffix, isCapitalized, words)
      }
      return !last.isVowelLetter || canEndBeforeE(rest)
    case .pluralN:
      return rest.ends(in: "ie") && rest.dropLast(3).hasVowel && rest.dropLast(2).last?.isVowelLetter == false
        || rest.ends(in: "ee")
    case .inflection: return next == nil && isInflection(suffix, rest, letters, words)
    case .feminine:
      if suffix.letters.reads("in"), let next, next.beginsWithVowel { return false }
      if SuffixTable.feminineBases.contains(where: { rest.ends(in: $0) }) { return true }
      return !last.isVowelLetter && (suffix.letters.reads("inn") || isCapitalized) && rest.count > 2
        && (words.hasNoun(rest) || words.hasNoun(rest, with: "e") || words.hasNoun(plain(rest)))
        && !SuffixTable.noFeminine.contains { letters.elementsEqual($0.bytes) }
    case .adjective:
      return words.hasSmall(rest, with: "e") || words.hasSmall(rest)
        || SuffixTable.beforeEm.contains { rest.ends(in: $0) }
    case .participle:
      if SuffixTable.nounsInEnd.contains(where: { letters.elementsEqual($0.bytes) }) { return true }
      guard rest.count > 2 else { return false }
      let isNative = !isCapitalized && !last.isVowelLetter && StressRules.vowelPlaces(of: rest).count == 1
      if let verb = suffix.verbEnding {
        return isNative || words.hasSmall(rest, with: verb)
      }
      if isNative { return true }
      return suffix.letters.reads("et") ? words.hasSmall(rest, with: "ete") : words.hasSmall(rest, with: "en")
    case .knownRest:
      return rest.count > 2
        && (words.has(rest) || words.hasNoun(rest, with: "e") || words.hasNoun(plain(rest), with: "e"))
    case .diminutive:
      if last == UInt8(ascii: "s"), !words.hasNoun(rest), !words.hasNoun(plain(rest)),
        !words.hasNoun(plain(rest), with: "e")
      {
        return false
      }
      return !last.isVowelLetter && !words.has(Array(rest) + Letters("che").bytes)
        && !words.hasSmall(Array(rest) + Letters("chen").bytes)
    case .stressed:
      return isCapitalized && rest.count > 2
        && !words.has(rest + [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "s")])
    }
  }

  /// "Göttin", "Ärztin": the letters without their dots.
  private static func plain(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    letters.map {
      $0 == 0xE4 ? UInt8(ascii: "a") : $0 == 0xF6 ? UInt8(ascii: "o") : $0 == 0xFC ? UInt8(ascii: "u") : $0
    }
  }

  /// A stem in a vowel keeps it before -e, -er, -en: "sehen", "Bauer", "Ehe", "Idee" does not.
  private static func canEndBeforeE(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let last = rest.last else { return false }
    if last == UInt8(ascii: "e") { return rest.ends(in: "ee") }
    if rest.ends(in: "ei") || rest.ends(in: "ai") { return true }
    if last == 0xF6 || last == 0xFC { return true }
    return last == UInt8(ascii: "u") || last == UInt8(ascii: "y") || last == 0xE4
      || last == UInt8(ascii: "o") || last == UInt8(ascii: "a")
  }

  /// "Familie", "Spanien", "Studien", "Spanier": the i belongs to the stem, not to the vowel "ie".
  private static func endsBeforeWeakIE(
    _ rest: ArraySlice<UInt8>, _ suffix: Suffix, _ isCapitalized: Bool, _ words: Vocabulary
  ) -> Bool {
    guard rest.dropLast().hasVowel, !SuffixTable.strongIE.contains(where: { rest.ends(in: $0) }) else {
      return false
    }
    let word = Array(rest) + [UInt8(ascii: "e")]
    if SuffixTable.weakIE.contains(where: { word[...].ends(in: $0) }) {
      return suffix.letters.reads("e") || suffix.letters.reads("en")
    }
    switch suffix.letters {
    case "en", "ens":
      guard !words.hasNoun(word), !words.hasSmall(word, with: "n") else { return false }
      return words.hasNoun(rest, with: "um") || words.hasNoun(rest, with: "en")
        || words.hasNoun(rest.dropLast()) || isCapitalized
    case "er", "ern", "ers":
      if words.hasSmall(rest, with: "eren") { return false }
      return rest.ends(in: "ari") && !rest.ends(in: "kari")
        || words.hasNoun(rest, with: "en") && !words.hasNoun(rest, with: "ere")
    default: return false
    }
  }

  private static func isInflection(
    _ suffix: Suffix, _ rest: ArraySlice<UInt8>, _ letters: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> Bool {
    guard let last = rest.last else { return false }
    switch suffix.letters {
    case "s":
      if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == 0xDF { return false }
      if SuffixTable.basesWithS.contains(where: { rest.ends(in: $0) }) { return true }
      // "Kurse", "Halses": the s belongs to the stem.
      guard rest.count > 2, !words.hasNoun(letters, with: "e"), !words.hasNoun(letters, with: "es")
      else { return false }
      return words.hasNoun(rest)
        || !last.isVowelLetter && (words.hasSmall(rest) || words.hasSmall(rest, with: "en"))
    case "st" where last == UInt8(ascii: "s"): return false
    case "t", "te", "ten", "test", "tet", "st":
      if rest.ends(in: "ier"), rest.dropLast(3).hasVowel { return true }
      // "kosten", "leisten": the t belongs to the stem.
      if last == UInt8(ascii: "t") || last == UInt8(ascii: "d") || words.hasNoun(letters) { return false }
      // "wartet", "warten": it is no form of "war".
      if suffix.letters.bytes[0] == UInt8(ascii: "t"), words.hasSmall(rest, with: "tete") { return false }
      return words.hasSmall(rest, with: "en") || words.hasSmall(plain(rest), with: "en")
        || (rest.ends(in: "er") || rest.ends(in: "el")) && words.hasSmall(rest, with: "n")
    case "ste", "sten", "ster", "stes", "stem":
      return words.hasSmall(rest) && rest.count > 3
    default: return false
    }
  }
}

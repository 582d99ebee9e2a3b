/// Prefixes of verbs and of what is made from verbs.
enum Prefixes {
  enum Kind: Sendable {
    /// "be-", "ver-": never stressed.
    case weak
    /// "ab-", "un-": stressed.
    case strong
    /// "über-", "unter-": stressed before nouns, not before most verbs.
    case mixed
  }

  struct Prefix: Sendable {
    let letters: Letters
    let sounds: [Sound]
    let kind: Kind
    /// Beginnings of words in which the letters are no prefix.
    let exceptions: [Letters]

    init(_ letters: String, _ names: String, _ kind: Kind, _ exceptions: String) {
      self.letters = Letters(stringLiteral: letters)
      sounds = PhonemeTable.sounds(in: names) ?? []
      self.kind = kind
      self.exceptions = exceptions.split(separator: " ").map { Letters(stringLiteral: String($0)) }
    }
  }

  /// The longest come first.
  static let all: [Prefix] = PrefixTable.entries.map { Prefix($0.0, $0.1, $0.2, $0.3) }
    .sorted { $0.letters.bytes.count > $1.letters.bytes.count }

  private static let byFirst: [UInt8: [Prefix]] = Dictionary(grouping: all) { $0.letters.bytes[0] }

  /// The separable prefix that `letters` are, and nothing more.
  static func particle(_ letters: ArraySlice<UInt8>) -> Prefix? {
    guard let first = letters.first else { return nil }
    return byFirst[first]?.first { $0.kind != .weak && letters.elementsEqual($0.letters.bytes) }
  }

  static func isParticle(_ letters: ArraySlice<UInt8>) -> Bool { particle(letters) != nil }

  /// The prefixes of `letters`, and where its stem begins.
  static func split(_ letters: ArraySlice<UInt8>, _ words: Vocabulary, depth: Int = 0) -> ([Prefix], Int) {
    guard depth < 4, letters.count > 3, let first = letters.first else { return ([], letters.startIndex) }
    for prefix in byFirst[first] ?? [] where letters.begins(with: prefix.letters) {
      let rest = letters.dropFirst(prefix.letters.bytes.count)
      guard rest.count > 1, rest.hasVowel else { continue }
      let exception = prefix.exceptions.first { letters.begins(with: $0) }
      // A long one is a word of its own: "Urteil", "gestern".
      if let exception, exception.bytes.count > 5 { continue }
      let isException = exception != nil
      // "bestimmen" is no form of "beste": what remains is a verb.
      if isException,
        rest.count < (prefix.kind == .weak ? 4 : 5) || PrefixTable.never.contains(Array(letters))
      {
        continue
      }
      // "Beicht-", "Geiz": a diphthong, unless a longer word is known behind it: "beinhalten", "beurteilen".
      if prefix.letters.reads("be") || prefix.letters.reads("ge"),
        rest.first == UInt8(ascii: "i") || rest.first == UInt8(ascii: "u")
      {
        guard rest.count > 4, words.hasStem(rest) else { continue }
      }
      let (inner, start) = split(rest, words, depth: depth + 1)
      let isKnown = !inner.isEmpty || rest.count > 2 && words.hasStem(rest)
      guard isKnown || prefix.kind == .weak && !isException && looksLikeStem(rest, behind: prefix) else {
        continue
      }
      return ([prefix] + inner, start)
    }
    return ([], letters.startIndex)
  }

  /// Whether what stands behind "be-", "ge-", "ver-" can be a stem nobody knows: an onset and a full vowel.
  private static func looksLikeStem(_ rest: ArraySlice<UInt8>, behind prefix: Prefix) -> Bool {
    let onset = rest.prefix { !$0.isVowelLetter }
    guard !onset.isEmpty, rest.count >= 3, onset.count == 1 || onsets.contains(Array(onset)) else {
      return false
    }
    if prefix.letters.reads("ver") || prefix.letters.reads("zer") || prefix.letters.reads("ent") {
      return true
    }
    let vowel = rest[onset.endIndex]
    if prefix.letters.reads("er") {
      return rest.count >= 5 && vowel != UInt8(ascii: "e") && vowel != UInt8(ascii: "i")
    }
    if vowel == 0xE4 || vowel == 0xF6 || vowel == 0xFC { return true }
    if vowel != UInt8(ascii: "e") { return rest.count >= 4 }
    let behind = rest[(onset.endIndex + 1)...]
    if let next = behind.first,
      next == UInt8(ascii: "i") || next == UInt8(ascii: "u") || next == UInt8(ascii: "h")
    {
      return true
    }
    // "Geselle", "besetzt", "Gesetz": two consonants behind the vowel; "geben" and "Becher" have none before it.
    let coda = behind.prefix { !$0.isVowelLetter }
    return coda.count >= 2 && onset != [UInt8(ascii: "n")]
  }

  private static let onsets: Set<[UInt8]> = Set(
    """
    bl br dr fl fr gl gn gr kl kn kr pf pfl pfr pl pr ph qu sch schl schm schn schr schw sp spl spr st str tr th wr zw
    """.split(separator: " ").map { Array($0.utf8) })
}

/// Reads single words by what they are made of; the deciders stand in their order.
struct WordReader: Sendable {
  /// How a word is said, and which decider said so.
  struct Reading: Hashable, Sendable {
    let sounds: [Sound]
    let rule: Rule
    /// Whether the rules knew the word's parts, or guessed.
    var isSure = true
  }

  /// Who decided.
  enum Rule: String, Sendable {
    case lexicon, numberWord, initialism, adverb, compound, confix, unit, foreign, english
  }

  let splitter: CompoundSplitter
  private let units: UnitReader
  let words: Vocabulary

  let lexicon: Lexicon

  init(words: Vocabulary, lexicon: Lexicon = Lexicon()) {
    self.words = words
    self.lexicon = lexicon
    splitter = CompoundSplitter(words: words)
    units = UnitReader(words: words)
  }

  /// The reading of `word`, which may be several words joined by hyphens.
  ///
  /// - Parameter foreign: the sounds of words and parts that come from other languages.
  func reading(of word: String, foreign: [String: [Sound]?] = [:]) -> Reading? {
    let chain = word.split(separator: "-").map(String.init)
    guard chain.count > 1 else { return safe(link(word, foreign)) }
    var sounds: [Sound] = []
    var rule = Rule.compound
    for (index, part) in chain.enumerated() {
      guard let reading = link(part, foreign) else { return nil }
      if reading.rule == .initialism { rule = .initialism }
      sounds.append(part: reading.sounds, isFirst: index == 0)
    }
    return safe(Reading(sounds: sounds, rule: rule))
  }

  private func safe(_ reading: Reading?) -> Reading? {
    guard let reading, PhonemeTable.isSafe(reading.sounds) else { return nil }
    return reading
  }

  /// One word of a chain.
  private func link(_ word: String, _ foreign: [String: [Sound]?]) -> Reading? {
    if case .phonemes(let names)? = lexicon.entry(for: word), let sounds = PhonemeTable.sounds(in: names) {
      return Reading(sounds: sounds, rule: .lexicon)
    }
    if let sounds = Initialism.sounds(of: word) { return Reading(sounds: sounds, rule: .initialism) }
    if word.count == 1, let sounds = Initialism.spelled(word) {
      return Reading(sounds: sounds, rule: .initialism)
    }
    guard let letters = Letters(word) else {
      return (foreign[word] ?? nil).map { Reading(sounds: $0, rule: .foreign) }
    }
    if !isGermanVerb(letters), let sounds = EnglishTable.reading(of: letters.bytes[...]) {
      return Reading(sounds: sounds, rule: .english)
    }
    if let sounds = foreign[word] ?? nil { return Reading(sounds: sounds, rule: .foreign) }
    return reading(of: letters, foreign)
  }

  /// "Beachten" is "achten" with a prefix, no form of "Beach".
  private func isGermanVerb(_ word: Letters) -> Bool {
    words.hasSmall(word.bytes) && Prefixes.split(word.bytes[...], words).0.first?.kind == .weak
  }

  /// The parts of `word` that may come from another language: words of their own.
  func pieces(of word: String) -> [String] {
    word.split(separator: "-").flatMap { link -> [String] in
      guard let letters = Letters(link), !Initialism.isSpelled(String(link)) else { return [String(link)] }
      let parts = splitter.parts(of: letters)
      guard parts.count > 1 else { return [String(link)] }
      return parts.map { part in
        Self.text(letters.bytes[part.range.lowerBound..<part.link], isCapitalized: true)
      }
    }
  }

  /// The engine's voice for a word of another language: where the engine itself says so, or its spelling.
  func voice(for word: String, engine: String) -> String? {
    guard let letters = Letters(word) else { return ForeignFamilies.voice(for: word) }
    if engine.hasPrefix("(en)"), !["o", "a", "us", "um"].contains(where: { word.hasSuffix($0) }) {
      // "Turn-", "Lack-": a German verb has the same letters.
      return words.hasSmall(letters.bytes) && letters.isCapitalized
        || words.hasSmall(letters.bytes, with: "en") ? nil : "en"
    }
    guard word.count > 3, letters.isCapitalized, !words.has(letters.bytes), lexicon.entry(for: word) == nil
    else { return nil }
    return ForeignFamilies.voice(for: word)
  }

  /// Whether the word list knows all parts of `word`.
  func isMadeOfKnownParts(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy { link in
      guard let letters = Letters(link) else { return false }
      if Initialism.isSpelled(String(link)) || NumberParts.beginning(of: letters.bytes[...]) != nil {
        return true
      }
      let parts = splitter.parts(of: letters)
      return parts.count > 1 || words.has(letters.bytes) || words.hasStem(letters.bytes)
    }
  }

  private static func text(_ letters: ArraySlice<UInt8>, isCapitalized: Bool) -> String {
    var text = ""
    for (index, letter) in letters.enumerated() {
      let isUpper = index == 0 && isCapitalized && letter != 0xDF
      text.unicodeScalars.append(Unicode.Scalar(isUpper ? letter - 0x20 : letter))
    }
    return text
  }

  private func reading(of word: Letters, _ foreign: [String: [Sound]?]) -> Reading? {
    let letters = word.bytes[...]
    if let sounds = AdverbTable.sounds[word.bytes] { return Reading(sounds: sounds, rule: .adverb) }
    if let (numbers, rest) = NumberParts.beginning(of: letters) { return read(numbers, rest, word) }
    if let reading = behindParticle(letters, isCapitalized: word.isCapitalized) { return reading }
    let parts = merged(splitter.parts(of: word), letters)
    if parts.count == 1 { return single(letters, isCapitalized: word.isCapitalized) }
    var sounds: [Sound] = []
    for (index, range) in parts.enumerated() {
      let isNoun = index > 0 || word.isCapitalized
      guard let reading = known(letters[range], foreign) ?? single(letters[range], isCapitalized: isNoun)
      else { return nil }
      sounds.append(part: reading.sounds, isFirst: index == 0)
    }
    return Reading(sounds: sounds, rule: .compound)
  }

  /// A particle before a known word: "einsteigen" is no form of "einst"; what follows may be a compound.
  private func behindParticle(_ letters: ArraySlice<UInt8>, isCapitalized: Bool) -> Reading? {
    let (prefixes, _) = Prefixes.split(letters, words)
    guard let first = prefixes.first, first.kind != .weak else { return nil }
    let rest = letters.dropFirst(first.letters.bytes.count)
    guard rest.count > 3, words.hasStem(rest) else { return nil }
    let parts = splitter.parts(of: Letters(bytes: Array(rest), isCapitalized: true))
    guard parts.count > 1, prefixes.count == 1, first.kind == .strong else {
      return single(letters, isCapitalized: isCapitalized)
    }
    var sounds: [Sound] = []
    sounds.append(part: first.sounds, isFirst: true)
    for part in parts {
      let piece = letters[part.range.lowerBound + rest.startIndex..<part.range.upperBound + rest.startIndex]
      guard let reading = single(piece, isCapitalized: true) else { return nil }
      sounds.append(part: reading.sounds, isFirst: false)
    }
    return Reading(sounds: sounds, rule: .compound)
  }

  /// A particle and what stands behind it are one word of the unit reader: "nach|gesendet".
  private func merged(_ parts: [CompoundSplitter.Part], _ letters: ArraySlice<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for part in parts {
      if let last = ranges.last, Prefixes.isParticle(letters[last]),
        !Prefixes.split(letters[last.lowerBound..<part.range.upperBound], words).0.isEmpty
      {
        ranges[ranges.count - 1] = last.lowerBound..<part.range.upperBound
      } else {
        ranges.append(part.range)
      }
    }
    return ranges
  }

  /// A part that a lexicon or another language says how to read.
  private func known(_ letters: ArraySlice<UInt8>, _ foreign: [String: [Sound]?]) -> Reading? {
    if let sounds = EnglishTable.reading(of: letters) { return Reading(sounds: sounds, rule: .english) }
    let text = Self.text(letters, isCapitalized: true)
    if case .phonemes(let names)? = lexicon.entry(for: text), let sounds = PhonemeTable.sounds(in: names) {
      return Reading(sounds: sounds, rule: .lexicon)
    }
    guard let sounds = foreign[text] ?? nil else { return nil }
    return Reading(sounds: sounds, rule: .foreign)
  }

  /// A word or part that is no compound.
  private func single(_ letters: ArraySlice<UInt8>, isCapitalized: Bool) -> Reading? {
    if let sounds = AdverbTable.sounds[Array(letters)] { return Reading(sounds: sounds, rule: .adverb) }
    // "Der Weg" is not what "weg" is.
    if let particle = Prefixes.particle(letters), !(isCapitalized && particle.letters.reads("weg")) {
      return Reading(sounds: particle.sounds.stressed, rule: .unit)
    }
    if let confix = ConfixTable.beginning(of: letters, words) {
      let rest = letters.dropFirst(confix.letters.bytes.count)
      if let reading = units.reading(of: rest, isCapitalized: isCapitalized) {
        return Reading(sounds: Self.joined(confix, reading), rule: .confix)
      }
    }
    guard let reading = units.reading(of: letters, isCapitalized: isCapitalized) else { return nil }
    return Reading(sounds: reading.sounds.stressed, rule: .unit, isSure: reading.isSure)
  }

  /// "Mikrochip" is stressed on its first part, "Mikroskop" and "heterosexuell" on what is foreign too.
  private static func joined(_ confix: ConfixTable.Confix, _ rest: UnitReader.Reading) -> [Sound] {
    var sounds: [Sound] = []
    if rest.isForeign, rest.sounds.syllables > 1 {
      sounds = confix.sounds.weakened(to: .secondary)
      if rest.sounds.first?.isVowel == true { sounds.append(.consonant("_!")) }
      return sounds + rest.sounds.stressed
    }
    sounds.append(part: confix.sounds, isFirst: true)
    sounds.append(part: rest.sounds, isFirst: false)
    return sounds
  }

  private func read(_ numbers: [Letters], _ rest: ArraySlice<UInt8>, _ word: Letters) -> Reading? {
    var sounds: [Sound] = []
    let main = NumberParts.main(of: numbers)
    for (index, number) in numbers.enumerated() {
      guard let reading = units.reading(of: number.bytes[...], isCapitalized: false) else { return nil }
      let said = reading.sounds.stressed
      // Without a break before it: "vier und sechzig" would be two numbers.
      if number == "und" {
        sounds += said.weakened(to: .none)
      } else {
        if index > 0, said.first?.isVowel == true { sounds.append(.consonant("_!")) }
        sounds += index == main ? said : said.weakened(to: .secondary)
      }
    }
    if !rest.isEmpty {
      guard let reading = single(rest, isCapitalized: word.isCapitalized) else { return nil }
      sounds.append(part: reading.sounds, isFirst: false)
    }
    return Reading(sounds: sounds, rule: .numberWord)
  }
}

extension [Sound] {
  /// Joins a part of a compound: the first keeps the main stress, the others get a secondary one.
  mutating func append(part: [Sound], isFirst: Bool) {
    if isFirst { return self += part.stressed }
    if let first = part.first, first.isVowel { append(.consonant("_!")) }
    self +=
      part.contains(where: { $0.stress != .none }) || part.syllables > 1
      ? part.stressed.weakened(to: .secondary) : part
  }
}

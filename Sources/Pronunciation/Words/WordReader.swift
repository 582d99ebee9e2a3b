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

  private let splitter: CompoundSplitter
  private let units: UnitReader
  let words: Vocabulary

  init(words: Vocabulary) {
    self.words = words
    splitter = CompoundSplitter(words: words)
    units = UnitReader(words: words)
  }

  /// The reading of `word` by rules alone.
  func reading(of word: String) -> Reading? {
    guard let letters = Letters(word), let reading = reading(of: letters), PhonemeTable.isSafe(reading.sounds) else { return nil }
    return reading
  }

  private func reading(of word: Letters) -> Reading? {
    let letters = word.bytes[...]
    if let sounds = AdverbTable.sounds[word.bytes] { return Reading(sounds: sounds, rule: .adverb) }
    if let (numbers, rest) = NumberParts.beginning(of: letters) { return read(numbers, rest, word) }
    let parts = merged(splitter.parts(of: word), letters)
    if parts.count == 1 { return single(letters, isCapitalized: word.isCapitalized) }
    var sounds: [Sound] = []
    for (index, range) in parts.enumerated() {
      guard let reading = single(letters[range], isCapitalized: index > 0 || word.isCapitalized) else { return nil }
      sounds.append(part: reading.sounds, isFirst: index == 0)
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

  /// A word or part that is no compound.
  private func single(_ letters: ArraySlice<UInt8>, isCapitalized: Bool) -> Reading? {
    if let sounds = AdverbTable.sounds[Array(letters)] { return Reading(sounds: sounds, rule: .adverb) }
    if let particle = Prefixes.particle(letters) { return Reading(sounds: particle.sounds.stressed, rule: .unit) }
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
    for (index, number) in numbers.enumerated() {
      guard let reading = units.reading(of: number.bytes[...], isCapitalized: false) else { return nil }
      let said = reading.sounds.stressed
      sounds.append(part: number == "und" ? said.weakened(to: .none) : said, isFirst: index == 0)
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
    self += part.contains(where: { $0.stress != .none }) || part.syllables > 1 ? part.stressed.weakened(to: .secondary) : part
  }
}

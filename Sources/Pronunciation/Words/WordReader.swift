/// Reads single words by what they are made of; the deciders stand in their order.
struct WordReader: Sendable {
  /// How a word is said, and which decider said so.
  struct Reading: Hashable, Sendable {
    let sounds: [Sound]
    let rule: Rule
  }

  /// Who decided.
  enum Rule: String, Sendable {
    case lexicon, numberWord, initialism, compound, unit, foreign, english
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
    guard let letters = Letters(word) else { return nil }
    let parts = splitter.parts(of: letters)
    var sounds: [Sound] = []
    for (index, part) in parts.enumerated() {
      guard let reading = units.reading(of: letters.bytes[part.range], isCapitalized: letters.isCapitalized) else { return nil }
      let said = index == 0 ? reading.sounds.stressed : reading.sounds.stressed.weakened(to: .secondary)
      if index > 0, let first = said.first, first.isVowel { sounds.append(.consonant("_!")) }
      sounds += said
    }
    guard PhonemeTable.isSafe(sounds) else { return nil }
    return Reading(sounds: sounds, rule: parts.count > 1 ? .compound : .unit)
  }
}

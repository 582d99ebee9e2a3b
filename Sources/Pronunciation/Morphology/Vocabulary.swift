/// Which words there are: the word list, and the words of the lexicons.
struct Vocabulary: Sendable {
  private let list: WordList?
  private let names: Set<[UInt8]>

  init(list: WordList?, names: [String] = []) {
    self.list = list
    // Short names and initialisms would be found in every second word: "TAN" in "getan", "Loge" in "Geologe".
    self.names = Set(names.filter(Self.canBePart).compactMap { Letters($0)?.bytes })
  }

  private static func canBePart(_ name: String) -> Bool {
    name.count > 4 && !name.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether there is a list: without one, a word that is not found is not therefore unknown.
  var isListed: Bool { list != nil }

  /// Whether `word` is a noun or a name.
  ///
  /// A list keeps one of two words that differ in their capital only: of "Ende" and "ende" the small one, beside "Endes".
  func hasNoun(_ word: some Collection<UInt8>) -> Bool {
    if let list {
      if list.contains(word, isCapitalized: true) { return true }
      if list.contains(word, isCapitalized: false) {
        let isNoun = Self.nounEndings.contains { list.contains(Array(word) + $0.bytes, isCapitalized: true) }
        if isNoun { return true }
      }
    }
    return !names.isEmpty && names.contains(Array(word))
  }

  private static let nounEndings: [Letters] = ["s", "es", "n", "en", "e"]

  /// Whether `word` is a verb, an adjective or another word with a small letter.
  func hasSmall(_ word: some Collection<UInt8>) -> Bool {
    list?.contains(word, isCapitalized: false) == true
  }

  func has(_ word: some Collection<UInt8>) -> Bool { hasSmall(word) || hasNoun(word) }

  /// Whether `word` with `ending` is a verb or an adjective.
  func hasSmall(_ word: some Collection<UInt8>, with ending: Letters) -> Bool {
    hasSmall(Array(word) + ending.bytes)
  }

  func hasNoun(_ word: some Collection<UInt8>, with ending: Letters) -> Bool {
    hasNoun(Array(word) + ending.bytes)
  }

  /// Whether `word` could stand alone or is what remains of a verb without its ending.
  func hasStem(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    if Self.bound.contains(where: { word.elementsEqual($0.bytes) }) { return true }
    if has(word) || hasSmall(word, with: "en") || hasSmall(word, with: "n") { return true }
    for ending in Self.endings where word.count > ending.bytes.count + 1 {
      let stem = Array(word.dropLast(ending.bytes.count))
      guard word.suffix(ending.bytes.count).elementsEqual(ending.bytes), stem.count > 1, stem.hasVowel else {
        continue
      }
      if hasSmall(stem, with: "en") || hasSmall(stem, with: "n") || has(stem) { return true }
    }
    return false
  }

  /// Whether `word` is made from a verb's stem of at least three letters.
  func hasVerb(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    for ending in Self.endings where word.count > ending.bytes.count + 2 {
      guard word.suffix(ending.bytes.count).elementsEqual(ending.bytes) else { continue }
      let stem = Array(word.dropLast(ending.bytes.count))
      if stem.hasVowel, hasSmall(stem, with: "t") || hasSmall(stem, with: "et"),
        hasSmall(stem, with: "en") || hasSmall(stem, with: "n") && stem.last != UInt8(ascii: "e")
      {
        return true
      }
    }
    return false
  }

  /// Stems that stand behind prefixes only.
  private static let bound: [Letters] = StressTable.words(
    "stalt stalten staltung staltungen kunft künfte künften künftig kunfts nahme nahmen gang gänge griff griffe  lass lässe trag träge schuss schüsse zug züge ruf rufe druck drücke schlag schläge"
  )

  private static let endings: [Letters] = [
    "ungen", "ungs", "ung", "erinnen", "erin", "ern", "erns", "ers", "er", "baren", "bare", "bar", "lichen",
    "liche", "lich",
    "ten", "tet", "te", "t", "st", "enden", "ender", "ende", "end", "es", "en", "e", "s", "nis", "nisse",
    "nisses", "nissen", "igen", "ige", "ig",
    "barkeit", "lichkeit", "igkeit", "heit", "ens", "tes", "ter",
  ]
}

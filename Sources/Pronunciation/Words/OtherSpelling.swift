/// Words in another spelling than the word list's: "brueckenfest@blauthal.example" has neither capitals nor umlauts, Swiss
/// papers and lines in capitals have no ß, and spelling before 1996 has it behind short vowels: "Strasse", "muß".
struct OtherSpelling {
  let reader: WordReader

  private var words: Vocabulary { reader.words }
  private var lexicon: Lexicon { reader.lexicon }

  /// `pieces` with unknown words in the spelling in which lexicon or word list know them.
  func resolved(_ pieces: [WordPieces.Piece]) -> [WordPieces.Piece] {
    guard words.isListed else { return pieces }
    return pieces.map { piece in
      guard case .word(let word) = piece, let usual = usual(word) else { return piece }
      return .word(usual)
    }
  }

  /// The usual spelling of `word`; `nil` where it is known as it is, and where no other is.
  func usual(_ word: String) -> String? {
    guard word.utf8.count >= Self.fewestLetters, let letters = Letters(word) else { return nil }
    let (bytes, isCapitalized) = (letters.bytes, letters.isCapitalized)
    guard isCapitalized ? Self.hasPair(bytes) : !words.hasSmall(bytes), !Self.kept.contains(bytes),
      lexicon.entry(for: word) == nil
    else { return nil }
    let others = Self.others(bytes)
    // "gross" is "groß", though there are people called Gross.
    if !isCapitalized, let other = others.first(where: { words.hasSmall($0) }) {
      return Self.text(other, isCapitalized: false)
    }
    guard isCapitalized || !Self.smallEndings.contains(where: { bytes[...].ends(in: $0) }) else { return nil }
    if isName(bytes) { return isCapitalized ? nil : Self.text(bytes, isCapitalized: true) }
    guard isCapitalized || !words.hasStem(bytes), NumberParts.beginning(of: bytes[...]) == nil else {
      return nil
    }
    if let other = others.first(where: { isName($0) }) { return Self.text(other, isCapitalized: true) }
    return compound(bytes, others, isCapitalized: isCapitalized)
  }

  /// Shorter ones are found in every foreign word.
  private static let fewestLetters = 4

  /// What ends so is an adjective or a verb, whatever nouns it seems to hold: "barbieren", "experimental".
  private static let smallEndings: [Letters] = [
    "isch", "ische", "ischen", "ischer", "ieren", "tal", "tale", "talen",
  ]

  /// What is no umlaut and no ß, though the word list knows one: Noel Gallagher, Marco Russ, "es geht zuende".
  private static let kept: Set<[UInt8]> = Set(StressTable.words("noel russ zuende does").map(\.bytes))

  /// Whether `letters` may stand with a capital.
  private func isName(_ letters: [UInt8]) -> Bool {
    words.has(letters) || lexicon.entry(for: Self.text(letters, isCapitalized: true)) != nil
  }

  /// The spelling that is a compound of the fewest known parts: "brueckenfest" is "Brücken-Fest" and not "Bru-Ecken-Fest",
  /// "Michaelskirche" and "Volleyschuss" are right as they are.
  private func compound(_ letters: [UInt8], _ others: [[UInt8]], isCapitalized: Bool) -> String? {
    func parts(_ letters: [UInt8]) -> Int {
      reader.splitter.knownParts(of: Letters(bytes: letters, isCapitalized: true))
    }
    let asWritten = parts(letters)
    let best = others.map { (letters: $0, parts: parts($0)) }.filter { $0.parts > 1 }.min {
      $0.parts < $1.parts
    }
    if let best, asWritten == 1 || best.parts < asWritten {
      return Self.text(best.letters, isCapitalized: true)
    }
    // "klimaneutral" is a compound with a small letter too, "stadtbad" only with a capital.
    guard !isCapitalized, asWritten > 1 || isPlace(letters),
      reader.splitter.parts(of: Letters(bytes: letters)).count == 1
    else { return nil }
    return Self.text(letters, isCapitalized: true)
  }

  /// Whether `letters` end like a place's name: a town's address is "haselfurt.example".
  private func isPlace(_ letters: [UInt8]) -> Bool {
    let parts = reader.splitter.parts(of: Letters(bytes: letters, isCapitalized: true))
    return parts.count == 2 && CompoundTable.isPlaceHead(letters[parts[1].range])
  }

  private static func text(_ letters: [UInt8], isCapitalized: Bool) -> String {
    let word = String(String.UnicodeScalarView(letters.map { Unicode.Scalar($0) }))
    return isCapitalized ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}

// MARK: - Spellings

extension OtherSpelling {
  /// Pairs beyond these stay as they are.
  private static let mostPairs = 3

  /// What `letters` may stand for: with ss for ß, with ä, ö and ü for ae, oe and ue, and with ß for some ss or all; the fewest
  /// changes first.
  private static func others(_ letters: [UInt8]) -> [[UInt8]] {
    if letters.contains(sharp) { return [letters.flatMap { $0 == sharp ? [small, small] : [$0] }] }
    let umlauts = replaced(letters, letters.indices.filter { isUmlaut(letters, $0) }) { umlaut[$0] ?? $0 }
    return umlauts == letters ? withSharpS(letters) : [umlauts] + withSharpS(umlauts)
  }

  private static let sharp: UInt8 = 0xDF
  private static let small = UInt8(ascii: "s")

  /// `letters` with ß in each way: of "Weissrussland" only the first ss is one.
  private static func withSharpS(_ letters: [UInt8]) -> [[UInt8]] {
    let places = letters.indices.filter { isSharp(letters, $0) }.prefix(mostPairs)
    return (1..<(1 << places.count)).map { choice in
      places.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element)
    }
    .sorted { $0.count < $1.count }
    .map { replaced(letters, $0) { _ in sharp } }
  }

  /// One letter for the two at each of `places`.
  private static func replaced(_ letters: [UInt8], _ places: [Int], with letter: (UInt8) -> UInt8) -> [UInt8]
  {
    var result: [UInt8] = []
    var place = 0
    while place < letters.count {
      let isHere = places.contains(place)
      result.append(isHere ? letter(letters[place]) : letters[place])
      place += isHere ? 2 : 1
    }
    return result
  }

  private static func hasPair(_ letters: [UInt8]) -> Bool {
    letters.indices.contains { letters[$0] == sharp || isUmlaut(letters, $0) || isSharp(letters, $0) }
  }

  private static let umlaut: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0xE4, UInt8(ascii: "o"): 0xF6, UInt8(ascii: "u"): 0xFC,
  ]

  /// In "neue", "Frauen" and "Quelle" the u belongs to what stands before it.
  private static func isUmlaut(_ letters: [UInt8], _ place: Int) -> Bool {
    guard place + 1 < letters.count, letters[place + 1] == UInt8(ascii: "e"), umlaut[letters[place]] != nil
    else {
      return false
    }
    return place == 0 || !"aeq".utf8.contains(letters[place - 1])
  }

  private static func isSharp(_ letters: [UInt8], _ place: Int) -> Bool {
    place > 0 && place + 1 < letters.count && letters[place] == small && letters[place + 1] == small
  }
}

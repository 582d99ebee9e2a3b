/// Words in another spelling than the word list's: "brueckenfest@blauthal.example" has neither capitals nor umlauts, Swiss papers
/// and lines in capitals have no ß.
struct OtherSpelling {
  let reader: WordReader
  let lexicon: Lexicon

  /// `pieces` with unknown words in the spelling in which lexicon or word list know them.
  func resolved(_ pieces: [WordPieces.Piece]) -> [WordPieces.Piece] {
    pieces.map { piece in
      guard case .word(let word) = piece, let usual = usual(word) else { return piece }
      return .word(usual)
    }
  }

  /// The usual spelling of `word`; `nil` where it is known as it is, and where no other is.
  func usual(_ word: String) -> String? {
    guard word.utf8.count >= Self.fewestLetters, let letters = Letters(word) else { return nil }
    let (bytes, isCapitalized) = (letters.bytes, letters.isCapitalized)
    let umlauts = Self.withUmlauts(bytes)
    let sharp = Self.withSharpS(umlauts ?? bytes)
    let others = [umlauts, sharp].compactMap { $0 }
    guard !others.isEmpty || !isCapitalized, !reader.words.hasSmall(bytes), lexicon.entry(for: word) == nil
    else { return nil }
    // "gross" is "groß", though there are people called Gross.
    if !isCapitalized, let other = others.first(where: { reader.words.hasSmall($0) }) {
      return Self.text(other, isCapitalized: false)
    }
    if isName(bytes) { return isCapitalized ? nil : Self.text(bytes, isCapitalized: true) }
    guard isCapitalized || !reader.words.hasStem(bytes), NumberParts.beginning(of: bytes[...]) == nil else {
      return nil
    }
    if let other = others.first(where: { isName($0) }) { return Self.text(other, isCapitalized: true) }
    // "brueckenfest" can be taken apart as "Bru-Ecken-Fest" too, but "Volleyschuss" and "Essensreste" are right as they are.
    if let umlauts, isMadeOfKnownParts(umlauts) { return Self.text(umlauts, isCapitalized: true) }
    if isMadeOfKnownParts(bytes) { return isCapitalized ? nil : Self.text(bytes, isCapitalized: true) }
    return sharp.flatMap { isMadeOfKnownParts($0) ? Self.text($0, isCapitalized: isCapitalized) : nil }
  }

  /// Shorter ones are found in every foreign word.
  private static let fewestLetters = 4

  /// Whether `letters` may stand with a capital.
  private func isName(_ letters: [UInt8]) -> Bool {
    reader.words.has(letters) || lexicon.entry(for: Self.text(letters, isCapitalized: true)) != nil
  }

  private func isMadeOfKnownParts(_ letters: [UInt8]) -> Bool {
    reader.isMadeOfKnownParts(Self.text(letters, isCapitalized: true))
  }

  private static func text(_ letters: [UInt8], isCapitalized: Bool) -> String {
    let word = String(String.UnicodeScalarView(letters.map { Unicode.Scalar($0) }))
    return isCapitalized ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  // MARK: spellings

  /// `letters` with ä, ö and ü for ae, oe and ue; `nil` where there are none.
  private static func withUmlauts(_ letters: [UInt8]) -> [UInt8]? {
    replaced(letters, at: isUmlaut) { umlaut[$0] ?? $0 }
  }

  /// `letters` with ß for ss; `nil` where there is none.
  private static func withSharpS(_ letters: [UInt8]) -> [UInt8]? {
    replaced(letters, at: isSharp) { _ in 0xDF }
  }

  /// One letter for two, wherever `isPair` says so.
  private static func replaced(
    _ letters: [UInt8], at isPair: ([UInt8], Int) -> Bool, with letter: (UInt8) -> UInt8
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var place = 0
    while place < letters.count {
      let isHere = isPair(letters, place)
      result.append(isHere ? letter(letters[place]) : letters[place])
      place += isHere ? 2 : 1
    }
    return result.count < letters.count ? result : nil
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
    place > 0 && place + 1 < letters.count && letters[place] == UInt8(ascii: "s")
      && letters[place + 1] == UInt8(ascii: "s")
  }
}

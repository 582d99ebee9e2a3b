/// Cuts the letters of a stem into graphemes.
struct GraphemeReader {
  private let letters: ArraySlice<UInt8>
  private let following: Following
  private let isForeign: Bool
  private var place: Int
  private var graphemes: [Grapheme] = []

  /// The graphemes of `letters`.
  static func graphemes(of letters: ArraySlice<UInt8>, before following: Following, isForeign: Bool)
    -> [Grapheme]
  {
    var reader = GraphemeReader(letters, following, isForeign)
    while reader.place < letters.endIndex { reader.readOne() }
    return reader.graphemes
  }

  private init(_ letters: ArraySlice<UInt8>, _ following: Following, _ isForeign: Bool) {
    self.letters = letters
    self.following = following
    self.isForeign = isForeign
    place = letters.startIndex
  }

  private func letter(_ distance: Int) -> UInt8 {
    let index = place + distance
    return index >= letters.startIndex && index < letters.endIndex ? letters[index] : 0
  }

  private func has(_ text: StaticString) -> Bool { letters.has(text, at: place) }

  private func hasSpelling(_ text: Letters) -> Bool { letters.has(text, at: place) }

  private func isVowel(_ distance: Int) -> Bool {
    let index = place + distance
    if index >= letters.endIndex { return index == letters.endIndex && following == .vowel }
    return letter(distance).isVowelLetter
  }

  private var isFirst: Bool { place == letters.startIndex }
  private func isEnd(_ length: Int) -> Bool { place + length >= letters.endIndex }

  private mutating func take(_ kind: Grapheme.Kind, _ length: Int) {
    graphemes.append(Grapheme(kind: kind, start: place))
    place += length
  }

  private mutating func take(_ sounds: String, _ length: Int, weight: Int = 1) {
    take(.consonants(sounds.split(separator: " ").map(String.init), weight: weight), length)
  }

  private mutating func readOne() {
    if letters[place].isVowelLetter, !(letters[place] == UInt8(ascii: "y") && isFirst && isVowel(1)) {
      readVowel()
    } else {
      readConsonant()
    }
  }

  // MARK: vowels

  private mutating func readVowel() {
    if readFrench() { return }
    for (spelling, kind) in VowelTable.spellings[letter(0)] ?? [] where hasSpelling(spelling) {
      if applies(spelling, length: spelling.bytes.count) { return take(kind, spelling.bytes.count) }
    }
    if letter(1) == UInt8(ascii: "h"), isMuteH(1) {
      let base = VowelTable.base[letter(0)] ?? letter(0)
      graphemes.append(Grapheme(kind: .longVowel(base), start: place))
      place += 2
      return
    }
    if letter(0) == UInt8(ascii: "y"), isEnd(1), !isFirst { return take(.vowel(UInt8(ascii: "i")), 1) }
    take(VowelTable.single[letter(0)] ?? .vowel(letter(0)), 1)
  }

  /// Whether a spelling of two letters or more is one sound here.
  private func applies(_ spelling: Letters, length: Int) -> Bool {
    switch spelling {
    case "eu": !(isEnd(3) && (letter(2) == UInt8(ascii: "m") || letter(2) == UInt8(ascii: "s")) && isForeign)
    case "ie": !(isForeign && ForeignVowels.areApart(letters, at: place, following))
    case "äu": !(isEnd(3) && letter(2) == UInt8(ascii: "m") && letters[..<place].hasVowel)
    case "oi": !(letters.has("oism", at: place) || letters.has("oist", at: place) && isForeign)
    case "oo", "aa": true
    case "ee": !(isForeign && letter(2) == UInt8(ascii: "l") && isEnd(3) && letters.count > 5)
    case "ai":
      !(letter(2) == UInt8(ascii: "r") && letter(3) == UInt8(ascii: "e")
        || letter(2) == UInt8(ascii: "k") && isEnd(3) && isForeign)
    default: true
    }
  }

  /// Whether the `h` at `distance` only shows that the vowel before it is long.
  private func isMuteH(_ distance: Int) -> Bool {
    let index = place + distance
    guard index + 1 < letters.endIndex else { return true }
    let next = letters[index + 1]
    if !next.isVowelLetter { return true }
    return next == UInt8(ascii: "e") && index + 2 >= letters.endIndex
      || next == UInt8(ascii: "e") && !isForeign
  }

  /// French spellings in the middle of German words: "Akteur", "Toilette", "Medaille", "Brillant".
  private mutating func readFrench() -> Bool {
    if has("anc"), isEnd(3), following == .vowel {
      take(.fixedVowel("A~"), 2)
      return true
    }
    if has("eur"), isEnd(3), letters[..<place].hasVowel {
      take(.longVowel(0xF6), 2)
      return true
    }
    if has("oi"), ForeignVowels.isFrenchOi(letters, at: place) {
      graphemes.append(Grapheme(kind: .fixedVowel("o"), start: place))
      graphemes.append(Grapheme(kind: .vowel(UInt8(ascii: "a")), start: place + 1))
      place += 2
      return true
    }
    if has("aill"), isVowel(4) {
      graphemes.append(Grapheme(kind: .fixedVowel("a"), start: place))
      graphemes.append(Grapheme(kind: .consonants(["l", "j"], weight: 2), start: place + 2))
      place += 4
      return true
    }
    if has("ill"), ForeignVowels.isFrenchIll(letters, at: place) {
      graphemes.append(Grapheme(kind: .fixedVowel("I"), start: place))
      graphemes.append(Grapheme(kind: .consonants(["l", "j"], weight: 2), start: place + 1))
      place += 3
      return true
    }
    return false
  }

  // MARK: consonants

  private mutating func readConsonant() {
    switch letter(0) {
    case UInt8(ascii: "c"), 0xE7: readC()
    case UInt8(ascii: "s"): readS()
    case UInt8(ascii: "t"): readT()
    case UInt8(ascii: "g"): readG()
    case UInt8(ascii: "n"): readN()
    case UInt8(ascii: "p"):
      if has("ph") { take("f", 2) } else if has("pf") { take("pF", 2, weight: 2) } else { double("p") }
    case UInt8(ascii: "d"): readD()
    case UInt8(ascii: "r"):
      if has("rrh") { take("r", 3, weight: 2) } else if has("rh") { take("r", 2) } else { double("r") }
    case UInt8(ascii: "v"): take(isNativeV ? "f" : "v", 1)
    case UInt8(ascii: "w"): take("v", 1)
    case UInt8(ascii: "x"): take("k s", 1, weight: 2)
    case UInt8(ascii: "y"): take("j", 1)
    case UInt8(ascii: "z"): if has("zz") { take("t s", 2, weight: 2) } else { take("t s", 1) }
    case UInt8(ascii: "q"): if has("qu") { take("k v", 2, weight: 2) } else { take("k", 1) }
    case UInt8(ascii: "h"): if isFirst || isVowel(1) { take("h", 1) } else { take(.silent, 1) }
    case 0xDF: take("s", 1)
    case 0xF1: take("n j", 1)
    case 0xF0, 0xFE: take("t", 1)
    case let other: double(String(UnicodeScalar(other)))
    }
  }

  private mutating func double(_ sound: String) {
    let isDouble = letter(1) == letter(0)
    take(sound, isDouble ? 2 : 1, weight: isDouble ? 2 : 1)
  }

  private var isNativeV: Bool {
    if isFirst { return VowelTable.nativeV.contains { hasSpelling($0) } }
    if isEnd(1), following != .vowel { return true }
    return VowelTable.nativeInnerV.contains { letters.begins(with: $0) }
  }

  private mutating func readC() {
    if letter(0) == 0xE7 { return take("s", 1) }
    if has("chs"), !isFirst, !isEnd(3) || following != .nothing || place > letters.startIndex {
      return take("k s", 3, weight: 2)
    }
    if has("ch") { return readCh() }
    if has("ck") { return take("k", 2, weight: 2) }
    if has("cc"), "eiyéè".unicodeScalars.contains(UnicodeScalar(letter(2))) {
      return take("k s", 2, weight: 2)
    }
    if has("cc") { return take("k", 2, weight: 2) }
    if isEnd(1), !isFirst, following == .vowel { return take("s", 1) }
    switch letter(1) {
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"), 0xE4, 0xF6, 0xE9, 0xE8, 0xEB:
      // "Facette", "Annonce", "Police": French inside a word; "Cäsar", "Cicero": the Latin of German schools.
      take(isFirst && !ForeignVowels.isSoftC(letters) ? "t s" : "s", 1)
    default: take("k", 1)
    }
  }

  private mutating func readCh() {
    if isFirst {
      if VowelTable.frenchCh.contains(where: { hasSpelling($0) }) { return take("S", 2) }
      switch letter(2) {
      case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"), 0xE4, 0xF6, 0xFC: return take("C", 2)
      default: return take("k", 2)
      }
    }
    let last = graphemes.last(where: { $0.kind != .silent })
    let isBack: Bool =
      switch last?.kind {
      case .vowel(let base), .longVowel(let base):
        base == UInt8(ascii: "a") || base == UInt8(ascii: "o") || base == UInt8(ascii: "u")
      case .fixedVowel(let name): name == "aU" || name == "u:" || name == "o:"
      default: false
      }
    take(isBack ? "x" : "C", 2, weight: 2)
  }

  private mutating func readS() {
    if has("sch") {
      // "Schema", but "Ischia" and "Tschechien": the letters are the same.
      return take("S", 3, weight: 2)
    }
    if isFirst, has("st") { return take("S t", 2, weight: 2) }
    if isFirst, has("sp") { return take("S p", has("sph") ? 3 : 2, weight: 2) }
    if has("skyj") || has("skij") || has("skyi") {
      take("s k", 2)
      graphemes.append(Grapheme(kind: .fixedVowel("I"), start: place))
      graphemes.append(Grapheme(kind: .consonants(["j"], weight: 1), start: place + 1))
      place += 2
      return
    }
    if has("sh") { return take("S", 2, weight: 2) }
    if has("ss") { return take("s", 2, weight: 2) }
    if has("sc"), letter(2) == UInt8(ascii: "e") || letter(2) == UInt8(ascii: "i") {
      return take("s", 2, weight: 2)
    }
    if has("sz"), isFirst { return take("s t s", 2, weight: 2) }
    take(isVoicedS ? "z" : "s", 1)
  }

  /// Before a vowel, at the beginning or behind a vowel, l, m, n or r.
  private var isVoicedS: Bool {
    guard isVowel(1) else { return false }
    if isFirst { return true }
    switch letter(-1) {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"): return true
    case UInt8(ascii: "g"): return letter(-2) == UInt8(ascii: "n")
    case UInt8(ascii: "h"): return graphemes.last?.isVowel == true
    case let before: return before.isVowelLetter
    }
  }

  private mutating func readT() {
    if has("tsch") { return take("t S", 4, weight: 2) }
    if has("tzsch") { return take("t S", 5, weight: 2) }
    if has("tz") { return take("t s", 2, weight: 2) }
    if has("tth") { return take("t", 3, weight: 2) }
    if has("th") { return take("t", 2) }
    if letter(1) == UInt8(ascii: "i"), ForeignVowels.isSoftTi(letters, at: place) { return take("t s", 1) }
    double("t")
  }

  private mutating func readD() {
    if has("dsch") { return take("d Z", 4, weight: 2) }
    if has("dt") { return take("t", 2, weight: 2) }
    if has("dj"), isFirst { return take("d Z", 2) }
    double("d")
  }

  private mutating func readG() {
    if has("gg") { return take("g", 2, weight: 2) }
    if has("gh") { return take("g", 2) }
    if has("gn"), letter(2) == UInt8(ascii: "e") || letter(2) == UInt8(ascii: "o"), isForeign, isVowel(-1),
      ForeignVowels.isFrenchGn(letters, at: place)
    {
      return take("n j", 2)
    }
    if ForeignVowels.isSoftG(letters, at: place, following) { return take("Z", 1) }
    take("g", 1)
  }

  private mutating func readN() {
    if has("ng"), ForeignVowels.isSoftG(letters, at: place + 1, following) { return take("n", 1) }
    if has("ng") {
      // "Tango", "Kongo", "Ungarn": a full vowel behind it begins a syllable with g.
      let next = letter(2)
      let isFull = next.isVowelLetter && next != UInt8(ascii: "e")
      if isFull || next == UInt8(ascii: "r") && letter(3).isVowelLetter && isForeign
        || next == UInt8(ascii: "l") && letter(3).isVowelLetter && isForeign
      {
        return take("N g", 2, weight: 2)
      }
      return take("N", 2, weight: 2)
    }
    if has("nk") || has("nx") || has("nqu") || has("nck") { return take("N", 1, weight: 2) }
    double("n")
  }
}

/// Reads the letters of one stem: which sounds they stand for, how long the vowels are, which consonants lose their voice.
struct StemReader {
  private let letters: ArraySlice<UInt8>
  private let graphemes: [Grapheme]
  private let following: Following
  private let stress: Int?
  private let isForeign: Bool

  /// The sounds of a stem.
  ///
  /// - Parameters:
  ///   - following: what stands behind it in the word.
  ///   - stress: the place of the stressed vowel's letter; `nil` where the stress lies elsewhere.
  ///   - isForeign: whether it has several full vowels or foreign letters.
  static func sounds(
    of letters: ArraySlice<UInt8>, before following: Following, stress: Int?, isForeign: Bool
  ) -> [Sound] {
    StemReader(letters, following, stress, isForeign).sounds()
  }

  private init(_ letters: ArraySlice<UInt8>, _ following: Following, _ stress: Int?, _ isForeign: Bool) {
    self.letters = letters
    self.following = following
    self.stress = stress
    self.isForeign = isForeign
    graphemes = GraphemeReader.graphemes(of: letters, before: following, isForeign: isForeign)
  }

  private func sounds() -> [Sound] {
    var result: [Sound] = []
    var isFirstVowel = true
    let stressed = stressedGrapheme
    for (index, grapheme) in graphemes.enumerated() {
      let isStressed = index == stressed
      switch grapheme.kind {
      case .vowel(let letter):
        if isGlide(index, letter, isFirstVowel) {
          result.append(.consonant("j"))
          continue
        }
        var sound = Sound.vowel(name(of: letter, at: index, isStressed: isStressed, isFirst: isFirstVowel))
        if isStressed { sound.stress = .main }
        result.append(sound)
        isFirstVowel = false
      case .longVowel(let letter):
        var sound = Sound.vowel(isStressed || !isForeign ? Self.long(letter) : Self.tense(letter))
        if isStressed { sound.stress = .main }
        result.append(sound)
        isFirstVowel = false
      case .fixedVowel(let name):
        var sound = Sound.vowel(name)
        if isStressed { sound.stress = .main }
        result.append(sound)
        isFirstVowel = false
      case .consonants(let names, _):
        result += names.map(Sound.consonant)
      case .silent: break
      }
    }
    return devoiced(result)
  }

  private var stressedGrapheme: Int? {
    guard let stress else { return nil }
    return graphemes.lastIndex { $0.isVowel && $0.start <= stress } ?? graphemes.firstIndex(where: \.isVowel)
  }

  // MARK: vowels

  private func name(of letter: UInt8, at index: Int, isStressed: Bool, isFirst: Bool) -> String {
    let isOpen = isOpen(index, isStressed)
    if isStressed { return isOpen ? Self.long(letter) : Self.short(letter) }
    if letter == UInt8(ascii: "e"), !isFirst, isBeforeWeakR(index) { return "@" }
    return isOpen ? Self.tense(letter) : Self.short(letter)
  }

  /// "General", "Operation", "Literatur": the vowel before a single r and another vowel is hardly heard.
  private func isBeforeWeakR(_ index: Int) -> Bool {
    guard index + 2 < graphemes.count, graphemes[index + 1].kind == .consonants(["r"], weight: 1) else {
      return false
    }
    guard case .vowel(let next) = graphemes[index + 2].kind else { return graphemes[index + 2].isVowel }
    return next != UInt8(ascii: "i") || !(index + 3 < graphemes.count && graphemes[index + 3].isVowel)
  }

  /// Whether the vowel at `index` ends its syllable, or is long though a consonant closes it.
  private func isOpen(_ index: Int, _ isStressed: Bool) -> Bool {
    var weight = 0
    var names: [String] = []
    var next = index + 1
    while next < graphemes.count {
      guard case .consonants(let sounds, let amount) = graphemes[next].kind else { break }
      weight += amount
      names += sounds
      next += 1
    }
    let reachesEnd = next == graphemes.count
    if reachesEnd, isStressed || !isForeign,
      let known = LongVowels.isLong(letters, from: graphemes[index].start, following)
    {
      return known
    }
    if weight == 0 { return true }
    if weight == 1 {
      if !reachesEnd || following == .vowel { return true }
      return isStressed ? !LongVowels.isShortEnd(letters, names, isForeign) : false
    }
    if weight == 2, names.count == 2, isMutaCumLiquida(names), !reachesEnd || following == .vowel {
      return isStressed ? true : true
    }
    return false
  }

  private func isMutaCumLiquida(_ names: [String]) -> Bool {
    ["b", "d", "g", "p", "t", "k", "f"].contains(names[0]) && ["r", "l"].contains(names[1])
      || ["b", "d", "g"].contains(names[0]) && names[1] == "n" && !isForeign
  }

  /// An unstressed i before a vowel: "Nation", "Ferien"; a vowel of its own in the first syllable and behind "tr", "bl".
  private func isGlide(_ index: Int, _ letter: UInt8, _ isFirst: Bool) -> Bool {
    guard letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y"), index != stressedGrapheme, index > 0
    else { return false }
    let hasVowelBehind = index + 1 < graphemes.count ? graphemes[index + 1].isVowel : following == .vowel
    guard hasVowelBehind, !graphemes[index - 1].isVowel else { return false }
    if index > 1, case .consonants(let last, _) = graphemes[index - 1].kind, last == ["r"] || last == ["l"],
      case .consonants(let names, _) = graphemes[index - 2].kind, let name = names.last,
      ["b", "d", "g", "p", "t", "k", "f"].contains(name)
    {
      return false
    }
    return !isFirst
  }

  static func long(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "a"): "A:"
    case UInt8(ascii: "e"): "e:"
    case UInt8(ascii: "i"): "i:"
    case UInt8(ascii: "o"): "o:"
    case UInt8(ascii: "u"): "u:"
    case 0xE4: "E:"
    case 0xF6: "Y:"
    default: "y:"
    }
  }

  static func short(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "a"): "a"
    case UInt8(ascii: "e"), 0xE4: "E"
    case UInt8(ascii: "i"): "I"
    case UInt8(ascii: "o"): "O"
    case UInt8(ascii: "u"): "U"
    case 0xF6: "W"
    default: "y"
    }
  }

  static func tense(_ letter: UInt8) -> String {
    switch letter {
    case UInt8(ascii: "a"): "a"
    case UInt8(ascii: "e"): "e"
    case 0xE4: "E"
    case UInt8(ascii: "i"): "i"
    case UInt8(ascii: "o"): "o"
    case UInt8(ascii: "u"): "u"
    case 0xF6: "Y:"
    default: "y:"
    }
  }

  // MARK: consonants

  /// b, d, g, v, z before a voiceless sound or at the end of a syllable are said p, t, k, f, s.
  private func devoiced(_ sounds: [Sound]) -> [Sound] {
    var sounds = sounds
    for index in sounds.indices.reversed() {
      // Before the first vowel every consonant begins the syllable: "Dwight".
      guard !sounds[index].isVowel, sounds[..<index].contains(where: \.isVowel),
        let voiceless = Self.voiceless[sounds[index].name]
      else { continue }
      let next = index + 1 < sounds.count ? sounds[index + 1] : nil
      if let next {
        if next.isVowel || ["r", "l", "n", "m", "j"].contains(next.name) { continue }
        if next.name == "Z" { continue }
        sounds[index].name = voiceless
      } else if following != .vowel {
        sounds[index].name = voiceless
      }
    }
    return sounds
  }

  static let voiceless = ["b": "p", "d": "t", "g": "k", "v": "f", "z": "s", "Z": "S"]
}

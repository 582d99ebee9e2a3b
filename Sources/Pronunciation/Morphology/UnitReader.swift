/// Reads a word that is no compound: its prefixes, its stem and its suffixes.
struct UnitReader: Sendable {
  let words: Vocabulary

  struct Reading {
    var sounds: [Sound]
    var isForeign: Bool
    /// Whether the rules knew where the stress lies.
    var isSure: Bool
  }

  /// The sounds of `letters`; `nil` where there is no vowel.
  func reading(of letters: ArraySlice<UInt8>, isCapitalized: Bool) -> Reading? {
    let (prefixes, start) = Prefixes.split(letters, words)
    let body = letters[start...]
    guard body.hasVowel else { return nil }
    let (end, suffixes) = Suffixes.split(body, isCapitalized: isCapitalized, words)
    let stem = body[..<end]
    let ending = suffixes
    let verdict = verdict(on: stem, suffixes)
    let following: Following = ending.first.map { $0.beginsWithVowel ? .vowel : .consonant } ?? .nothing
    var sounds =
      irregular(stem, following)
      ?? StemReader.sounds(of: stem, before: following, stress: verdict.place, isForeign: verdict.isForeign)
    let stressesSuffix = ending.contains { $0.closed.contains { $0.stress == .main } }
    if stressesSuffix { sounds = sounds.weakened(to: .none) }
    for (index, suffix) in ending.enumerated() {
      let isOpen = index + 1 < ending.count && ending[index + 1].beginsWithVowel
      sounds += isOpen ? suffix.open : suffix.closed
    }
    sounds = Self.joined(sounds)
    return Reading(
      sounds: prefixed(sounds, prefixes, body, isCapitalized, suffixes),
      isForeign: verdict.isForeign && prefixes.isEmpty,
      isSure: verdict.isSure)
  }

  /// A stem no rule reads; its last consonant loses its voice at the end of a syllable.
  private func irregular(_ stem: ArraySlice<UInt8>, _ following: Following) -> [Sound]? {
    guard var sounds = IrregularStems.sounds(of: stem, before: following) else { return nil }
    if following != .vowel, let last = sounds.last, let voiceless = StemReader.voiceless[last.name] {
      sounds[sounds.count - 1].name = voiceless
    }
    return sounds
  }

  /// "Familie", "Spanien": the i before a weak ending makes no syllable.
  private func verdict(on stem: ArraySlice<UInt8>, _ suffixes: [Suffixes.Suffix]) -> StressRules.Verdict {
    guard stem.last == UInt8(ascii: "i"), suffixes.first?.condition == .weak, stem.dropLast().hasVowel else {
      return StressRules.verdict(on: stem, before: suffixes)
    }
    var verdict = StressRules.verdict(on: stem.dropLast(), before: suffixes)
    verdict.isForeign = true
    return verdict
  }

  /// What sounds become where a stem meets its endings.
  private static func joined(_ sounds: [Sound]) -> [Sound] {
    var result: [Sound] = []
    for sound in sounds {
      if sound.name == "s", let last = result.last, last.name == "z" {
        result[result.count - 1].name = "s"; continue
      }
      result.append(sound)
    }
    return result
  }

  private func prefixed(
    _ stem: [Sound], _ prefixes: [Prefixes.Prefix], _ body: ArraySlice<UInt8>, _ isCapitalized: Bool,
    _ suffixes: [Suffixes.Suffix]
  ) -> [Sound] {
    var result: [Sound] = []
    var isStressed = false
    for (index, prefix) in prefixes.enumerated() {
      var sounds = prefix.sounds
      let bears =
        switch prefix.kind {
        case .weak: false
        case .strong: !isStressed
        case .mixed:
          !isStressed
            && bearsStress(prefix, body, isCapitalized, suffixes, isLast: index + 1 == prefixes.count)
        }
      if isStressed {
        sounds = sounds.weakened(to: .none)
      } else if !bears {
        sounds = sounds.weakened(to: .none)
      }
      if bears { isStressed = true }
      if let first = sounds.first, first.isVowel, !result.isEmpty { result.append(.consonant("_!")) }
      result += sounds
    }
    if let first = stem.first, first.isVowel, !result.isEmpty { result.append(.consonant("_!")) }
    return result + (isStressed ? stem.weakened(to: .secondary) : stem)
  }

  /// "Übernahme" and "Unterschied" bear the stress in front, "übernehmen" and "Untersuchung" do not.
  private func bearsStress(
    _ prefix: Prefixes.Prefix, _ body: ArraySlice<UInt8>, _ isCapitalized: Bool,
    _ suffixes: [Suffixes.Suffix], isLast: Bool
  ) -> Bool {
    if prefix.letters.reads("durch") { return true }
    let first = suffixes.first?.letters
    let isVerbal =
      first?.reads("ung") == true || first == "er" && prefix.letters != "unter"
      || first == "en" && words.hasSmall(body)
    if isCapitalized { return !isVerbal }
    guard isLast else { return false }
    // "überschätzt", "unterhalten", "vollstreckend": verbs and their participles.
    return !words.hasStem(body) || first == "ig" || first == "isch"
  }
}

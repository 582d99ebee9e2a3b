/// Where the main stress of a stem lies, and whether the stem is native.
///
/// Native stems have one full vowel. Stems with more come from Latin, Greek or French: the stress lies near their end, and
/// their ending says where.
enum StressRules {
  struct Verdict: Equatable {
    /// The place of the stressed vowel's first letter.
    var place: Int?
    var isForeign: Bool
    /// Whether a rule knew the word's ending, or it was a guess.
    var isSure = true
  }

  /// The verdict on `stem`, behind which `suffixes` stand.
  static func verdict(on stem: ArraySlice<UInt8>, before suffixes: [Suffixes.Suffix]) -> Verdict {
    let vowels = vowelPlaces(of: stem)
    guard let first = vowels.first, let last = vowels.last else {
      return Verdict(place: nil, isForeign: false)
    }
    let hasForeignLetters = StressTable.foreignLetters.contains { contains($0, in: stem) }
    guard vowels.count > 1 else {
      let isGlide = stem.contains(UInt8(ascii: "y")) || hasForeignLetters
      return Verdict(place: first, isForeign: isGlide)
    }
    if StressTable.native.contains(where: { stem.elementsEqual($0.bytes) }) {
      return Verdict(place: first, isForeign: false)
    }
    if vowels.count == 2, StressTable.nativeEnds.contains(where: { stem.ends(in: $0) }) {
      return Verdict(place: first, isForeign: false, isSure: false)
    }
    let next = suffixes.first
    if let next, next.letters.reads("isch") { return Verdict(place: last, isForeign: true) }
    if stem.ends(in: "ee"), suffixes.first?.letters.reads("n") == true {
      return Verdict(place: last, isForeign: true)
    }
    // "Artikel", "Perpendikel", but "Politiker".
    if let next, stem.ends(in: "ik"),
      next.letters.reads("el") || next.letters.reads("els") || next.letters.reads("eln")
    {
      return Verdict(place: last, isForeign: true)
    }
    let following = ending(suffixes)
    if let step = StressTable.steps.first(where: { $0.holds(stem, following) }) {
      return Verdict(place: vowels[max(0, vowels.count - 1 - step.back)], isForeign: true)
    }
    if let end = stem.last, end.isVowelLetter, following == .none || following == .s {
      return Verdict(place: openEnd(stem, vowels), isForeign: true, isSure: !stem.ends(in: "au"))
    }
    // "Artikel", "Charakter", "Methode": the last vowel before a weak ending.
    if following == .weakVowel { return Verdict(place: last, isForeign: true, isSure: false) }
    return Verdict(place: vowels.count > 2 ? vowels[vowels.count - 2] : first, isForeign: true, isSure: false)
  }

  /// A stem that ends in a full vowel is stressed before it: "Sarajevo"; one syllable earlier in "Afrika", "Risiko".
  private static func openEnd(_ stem: ArraySlice<UInt8>, _ vowels: [Int]) -> Int {
    if stem.ends(in: "ee") || stem.ends(in: "é") || stem.ends(in: "eau") || stem.ends(in: "eaux") {
      return vowels[vowels.count - 1]
    }
    let isEarly = vowels.count > 2 && StressTable.earlyEnds.contains { stem.ends(in: $0) }
    return vowels[vowels.count - (isEarly ? 3 : 2)]
  }

  /// What stands behind a stem, as far as the stress asks.
  enum Ending: Sendable { case none, s, weakVowel, other }

  private static func ending(_ suffixes: [Suffixes.Suffix]) -> Ending {
    guard let first = suffixes.first else { return .none }
    if first.letters.reads("s") { return .s }
    return first.condition == .weak || first.condition == .adjective || first.condition == .feminine
      ? .weakVowel : .other
  }

  /// Where the vowels of `stem` begin; letters that make one sound count once.
  static func vowelPlaces(of stem: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    for grapheme in GraphemeReader.graphemes(of: stem, before: .nothing, isForeign: true)
    where grapheme.isVowel {
      places.append(grapheme.start)
    }
    // "Nation", "Familie": an i before another vowel makes no syllable behind the first.
    var kept: [Int] = []
    for (index, place) in places.enumerated() {
      let isGlide =
        index > 0 && stem[place] == UInt8(ascii: "i") && index + 1 < places.count
        && places[index + 1] == place + 1
      if !isGlide { kept.append(place) }
    }
    return kept
  }

  private static func contains(_ letters: Letters, in stem: ArraySlice<UInt8>) -> Bool {
    guard stem.count >= letters.bytes.count else { return false }
    return stem.indices.contains { stem.has(letters, at: $0) }
  }
}

/// One ending of foreign stems and where it puts the stress.
struct StressStep: Sendable {
  let ending: Letters
  /// How many vowels before the last one the stress lies.
  let back: Int
  /// Whether it holds only at the word's end (`false`: only before a weak vowel; `nil`: always).
  let atEnd: Bool?

  func holds(_ stem: ArraySlice<UInt8>, _ following: StressRules.Ending) -> Bool {
    guard stem.ends(in: ending) else { return false }
    switch atEnd {
    case true?: return following != .weakVowel
    case false?: return following == .weakVowel
    case nil: return true
    }
  }
}

/// Finds the parts of compound words: the way of cutting that costs least.
struct CompoundSplitter: Sendable {
  let words: Vocabulary

  /// A part of a compound with the linking letters behind it.
  struct Part: Hashable, Sendable {
    let range: Range<Int>
    /// Where the linking letters begin.
    let link: Int
  }

  private struct Step {
    var cost: Int
    var part: Part
    var previous: Int
  }

  /// The parts of `word`; one part where it is no compound.
  func parts(of word: Letters) -> [Part] {
    parts(of: word.bytes[...], isCapitalized: word.isCapitalized, depth: 0)
  }

  /// How many parts `word` is cut into that are all known; 1 where a part would have to be guessed, and where it is no compound.
  func knownParts(of word: Letters) -> Int {
    cut(word.bytes[...], isCapitalized: word.isCapitalized, isGuessing: false).count
  }

  /// A part that is a compound itself is cut again: "Regenbogen|presse", "Regen|bogen|presse".
  private func parts(of letters: ArraySlice<UInt8>, isCapitalized: Bool, depth: Int) -> [Part] {
    let parts = cut(Array(letters)[...], isCapitalized: isCapitalized).map { part in
      let first = letters.startIndex
      return Part(
        range: part.range.lowerBound + first..<part.range.upperBound + first, link: part.link + first)
    }
    guard parts.count > 1, depth < 4 else { return parts }
    return parts.flatMap { part in
      let link = part.link
      var inner = self.parts(of: letters[part.range.lowerBound..<link], isCapitalized: true, depth: depth + 1)
      if let last = inner.popLast() {
        inner.append(Part(range: last.range.lowerBound..<part.range.upperBound, link: link))
      }
      return inner
    }
  }

  private func cut(_ letters: ArraySlice<UInt8>, isCapitalized: Bool, isGuessing: Bool = true) -> [Part] {
    let whole = [Part(range: 0..<letters.count, link: letters.count)]
    guard letters.count >= 6, EnglishTable.sounds(of: letters) == nil else { return whole }
    var best = [Step?](repeating: nil, count: letters.count + 1)
    let ends = letters.count
    for start in 0...(ends - 3) {
      let before: Int
      if start == 0 { before = 0 } else { guard let step = best[start] else { continue }; before = step.cost }
      for end in (start + 3)...max(start + 3, ends) where end <= ends {
        if start == 0, end == ends { continue }
        let piece = letters[start..<end]
        guard piece.hasVowel else { continue }
        let isLast = end == ends
        // An adjective or a verb ends in one: "häretisch" holds no "Tisch".
        if isLast, !isCapitalized, !words.hasSmall(piece), !CompoundTable.isDerivedHead(piece),
          !(piece.count > 5 && words.hasVerb(piece))
        {
          continue
        }
        if isLast, !isCapitalized, words.hasNoun(piece), !words.hasSmall(piece),
          !CompoundTable.isDerivedHead(piece)
        {
          continue
        }
        if let cost = cost(of: piece, isFirst: start == 0, isLast: isLast) {
          relax(&best, end, before + cost, Part(range: start..<end, link: end), start)
        }
        guard !isLast else { continue }
        for link in LinkingElements.all where piece.ends(in: link.letters) {
          let stem = piece.dropLast(link.letters.bytes.count)
          guard stem.count >= 3, LinkingElements.joins(stem, link),
            let cost = cost(of: stem, isFirst: start == 0, isLast: false)
          else { continue }
          relax(&best, end, before + cost + link.cost, Part(range: start..<end, link: stem.endIndex), start)
        }
      }
    }
    guard let last = best[ends] else { return (isCapitalized && isGuessing ? guess(letters) : nil) ?? whole }
    var parts: [Part] = []
    var step = last
    while true {
      parts.insert(step.part, at: 0)
      guard step.previous > 0, let previous = best[step.previous] else { break }
      step = previous
    }
    guard parts.count > 1, CompoundDoubts.accepts(parts, of: letters, cost: last.cost, words) else {
      return whole
    }
    return parts
  }

  /// An unknown first part before a known head, where nobody knows the whole: "Waldschrat|…", "Mecklenburg".
  private func guess(_ letters: ArraySlice<UInt8>) -> [Part]? {
    guard letters.count >= 7, !words.has(letters), Prefixes.split(letters, words).0.isEmpty,
      !StressTable.steps.contains(where: { $0.ending.bytes.count > 3 && letters.ends(in: $0.ending) })
    else { return nil }
    for start in 3...(letters.count - 3) {
      let head = letters[start...]
      let first = letters[..<start]
      guard !CompoundTable.neverGuessed.contains(Array(head)), first.hasVowel, Syllables.canEnd(first),
        Syllables.canBegin(head)
      else { continue }
      let isPlace = CompoundTable.isPlaceHead(head)
      let isKnownHead =
        head.count > 4
        ? !words.hasSmall(head) && words.hasNoun(head)
        : head.count == 4 && ShortParts.last.contains(Array(head))
      let isStrange =
        Syllables.isHeavyOnset(head) && head.count > 4
        && (first.count > 4 ? words.hasNoun(first) : ShortParts.first.contains(Array(first)))
      guard isPlace || start > 3 && isKnownHead || isStrange else { continue }
      return [Part(range: 0..<start, link: start), Part(range: start..<letters.count, link: letters.count)]
    }
    return nil
  }

  private func relax(_ best: inout [Step?], _ end: Int, _ cost: Int, _ part: Part, _ start: Int) {
    if let old = best[end], old.cost <= cost { return }
    best[end] = Step(cost: cost, part: part, previous: start)
  }

  /// What `piece` costs as a part; `nil` where it can be none.
  private func cost(of piece: ArraySlice<UInt8>, isFirst: Bool, isLast: Bool) -> Int? {
    let count = piece.count
    if count <= 4 {
      if isLast ? ShortParts.last.contains(Array(piece)) : ShortParts.first.contains(Array(piece)) {
        return count == 3 ? 13 : 12
      }
      if count == 4, !words.hasSmall(piece), EnglishTable.has(piece) { return 15 }
      guard count == 4, !CompoundTable.never.contains(Array(piece)) else { return nil }
      if words.hasNoun(piece) { return 13 }
      return !isLast
        && (words.hasSmall(piece) || words.hasSmall(piece, with: "en") || words.hasNoun(piece, with: "e"))
        ? 15 : nil
    }
    guard !CompoundTable.never.contains(Array(piece)),
      !isLast || !CompoundTable.neverLast.contains(Array(piece))
    else { return nil }
    if words.hasNoun(piece) { return count == 5 ? 11 : 10 }
    if words.hasSmall(piece) { return isLast ? (count == 5 ? 13 : 11) : 12 }
    if EnglishTable.has(piece) { return 13 }
    if isLast {
      return CompoundTable.isDerivedHead(piece) ? 11 : count > 5 && words.hasVerb(piece) ? 13 : nil
    }
    // "Schul-", "Sprach-": the noun without its e; "Fahr-", "Wohn-": the verb's stem.
    if words.hasNoun(piece, with: "e") || words.hasSmall(piece, with: "en") { return 13 }
    return nil
  }
}

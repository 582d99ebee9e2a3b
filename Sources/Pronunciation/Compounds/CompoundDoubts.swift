/// Keeps words whole that only look like compounds.
enum CompoundDoubts {
  /// Whether `letters` may be cut into `parts`.
  static func accepts(
    _ parts: [CompoundSplitter.Part], of letters: ArraySlice<UInt8>, cost: Int, _ words: Vocabulary
  ) -> Bool {
    guard let last = parts.last else { return false }
    let head = letters[last.range]
    let before = letters[..<last.range.lowerBound]
    let isKnown = words.has(letters)
    // "Reisende", "Vorsitzender": a participle, not an end.
    if head.begins(with: "end"), words.hasSmall(before, with: "en") { return false }
    // "Parlamentarier", "Spezialist": a suffix is no noun.
    if CompoundTable.suffixHeads.contains(where: {
      $0.head.bytes.elementsEqual(head) && before.ends(in: $0.before)
    }) {
      return false
    }
    if CompoundTable.keepWhole.contains(where: {
      letters.begins(with: $0) && parts[0].range.count < $0.bytes.count
    }) {
      return false
    }
    // "betreiben", "Verbraucher": a prefix and what is known behind it, not "Bett" and "reiben".
    let (prefixes, start) = Prefixes.split(letters, words)
    if let first = prefixes.first, first.kind == .weak, words.hasStem(letters[start...]),
      start < parts[0].range.upperBound,
      Prefixes.split(letters[parts[0].range], words).0.isEmpty
    {
      return false
    }
    // "negiertest": an ending, not a test.
    if CompoundTable.verbEndings.contains(where: { $0.bytes.elementsEqual(head) }),
      words.hasSmall(before, with: "en")
    {
      return false
    }
    // A verb's form with a known infinitive is cut only into parts that are surely words.
    return cost * 10 <= parts.count * (isKnown ? 127 : 140)
  }
}

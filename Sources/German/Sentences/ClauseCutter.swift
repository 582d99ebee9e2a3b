/// Cuts a sentence that is too long for one breath of the engine into clauses.
///
/// The engine speaks a clause of more than about 700 bytes with an audible seam; cut at a comma the pause falls where
/// a reader would breathe. The pieces are of like length: no stub of two words is left for the end.
public struct ClauseCutter: Sendable {
  private let limit: Int

  /// A cutter for clauses of at most `limit` UTF-8 bytes; 40 at least.
  public init(limit: Int = 400) {
    self.limit = max(40, limit)
  }

  /// The clauses of `sentence` in their order; joined they give the sentence, and none is longer than the limit.
  ///
  /// A piece ends at the best place near its share of the sentence: behind `;` or a dash, behind a comma, before "und"
  /// and the like, behind any space. A run without a space is cut between characters.
  public func clauses(in sentence: String) -> [Range<String.Index>] {
    let bytes = Array(sentence.utf8)
    guard bytes.count > limit else {
      return sentence.isEmpty ? [] : [sentence.startIndex..<sentence.endIndex]
    }
    var ranges: [Range<String.Index>] = []
    var start = 0
    var lower = sentence.startIndex
    while start < bytes.count {
      let end = end(of: bytes, from: start, in: sentence, lower)
      let upper = sentence.utf8.index(lower, offsetBy: end - start)
      ranges.append(lower..<upper)
      lower = upper
      start = end
    }
    return ranges
  }

  /// The end of the piece that begins at byte `start`, which is `lower` in `sentence`.
  private func end(of bytes: [UInt8], from start: Int, in sentence: String, _ lower: String.Index) -> Int {
    let rest = bytes.count - start
    guard rest > limit else { return bytes.count }
    let pieces = (rest + limit - 1) / limit
    let share = rest / pieces
    // What is left must fit into the other pieces, and the first quarter is too short for a piece.
    let earliest = max(limit / 4, rest - (pieces - 1) * limit)
    return start
      + (bestSpace(bytes, start, from: earliest, share) ?? bestSpace(bytes, start, from: 1, share)
        ?? lastCharacter(in: sentence, from: lower))
  }

  /// The length of the piece that ends behind the best space, at least `earliest` bytes long.
  private func bestSpace(_ bytes: [UInt8], _ start: Int, from earliest: Int, _ share: Int) -> Int? {
    var best: (score: Int, length: Int)?
    for length in max(1, earliest)...limit where bytes[start + length - 1] == UInt8(ascii: " ") {
      let isDouble = start + length < bytes.count && bytes[start + length] == UInt8(ascii: " ")
      guard !isDouble || length == limit else { continue }
      // A rank weighs as much as a third of the limit in distance.
      let score = Self.rank(bytes, behind: start + length - 1) * limit - 3 * abs(length - share)
      if score >= best?.score ?? Int.min { best = (score, length) }
    }
    return best?.length
  }

  /// The bytes of the whole characters that fit; of a character that is too long itself, the whole scalars.
  private func lastCharacter(in sentence: String, from lower: String.Index) -> Int {
    let utf8 = sentence.utf8
    var end = utf8.index(lower, offsetBy: limit)
    while end > lower, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    let head = sentence[lower..<end]
    // The last character may go on behind the cut.
    let whole = head.dropLast().utf8.count
    return whole > 0 ? whole : head.utf8.count
  }
}

// MARK: - Places for a pause

extension ClauseCutter {
  /// How well a pause falls at the space at byte `space`, from 0 behind an article to 6 behind a semicolon.
  private static func rank(_ bytes: [UInt8], behind space: Int) -> Int {
    guard space > 0 else { return 0 }
    let before = bytes[space - 1]
    let next = word(bytes, from: space + 1)
    if before == UInt8(ascii: ";") || before == UInt8(ascii: ":") || isDash(bytes, endingAt: space - 1) {
      return 6
    }
    if before == UInt8(ascii: ",") { return clauseOpeners.contains(next) ? 5 : 4 }
    if before == UInt8(ascii: ")") || isDash(bytes, endingAt: min(space + 3, bytes.count - 1)) { return 3 }
    if conjunctions.contains(next) { return 2 }
    return bound.contains(word(bytes, endingAt: space)) ? 0 : 1
  }

  /// A dash in UTF-8: E2 80 93 or 94.
  private static func isDash(_ bytes: [UInt8], endingAt index: Int) -> Bool {
    index >= 2 && index < bytes.count && (bytes[index] == 0x93 || bytes[index] == 0x94)
      && bytes[index - 1] == 0x80
      && bytes[index - 2] == 0xE2
  }

  private static func word(_ bytes: [UInt8], from start: Int) -> String {
    var end = start
    while end < bytes.count, end < start + 14, bytes[end] != UInt8(ascii: " ") { end += 1 }
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  private static func word(_ bytes: [UInt8], endingAt end: Int) -> String {
    var start = end
    while start > 0, start > end - 14, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static let conjunctions: Set<String> = [
    "und", "oder", "aber", "denn", "sondern", "weil", "dass", "ob", "wenn", "als", "während", "nachdem",
    "bevor",
    "sowie", "wie", "sowohl", "beziehungsweise",
  ]

  /// Words that open a clause behind a comma; before them the pause is longest.
  private static let clauseOpeners: Set<String> = conjunctions.union([
    "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "was", "wer", "wo", "womit", "wodurch",
    "wobei",
    "worauf", "worüber", "woran", "warum", "da", "damit", "obwohl", "sodass", "so", "doch", "jedoch", "bis",
    "seit",
    "sobald", "solange", "falls", "indem", "um", "ohne", "statt", "welche", "welcher", "welches", "wonach",
    "zumal",
  ])

  /// Words that are said in one breath with the next: articles, prepositions, numbers on their way.
  private static let bound: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "in", "im",
    "an", "am", "auf",
    "aus", "bei", "beim", "mit", "nach", "von", "vom", "vor", "zu", "zum", "zur", "für", "gegen", "um",
    "über", "unter", "durch",
    "ohne", "zwischen", "hinter", "neben", "und", "oder", "sein", "seine", "seinen", "seinem", "seiner",
    "ihr", "ihre", "ihren",
    "ihrem", "ihrer", "kein", "keine", "keinen", "dieser", "diese", "dieses", "diesem", "diesen", "nicht",
    "sehr", "so", "als",
    "wie", "herr", "frau", "doktor", "professor", "nummer", "tausend", "hundert", "komma", "minus", "prozent",
    "million",
    "millionen", "milliarden",
  ]
}

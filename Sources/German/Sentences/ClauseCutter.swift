/// Cuts a sentence that is too long for one breath of the engine into clauses.
///
/// The engine speaks a clause of more than about 700 bytes with an audible seam; cut at a comma the pause falls where
/// a reader would breathe.
public struct ClauseCutter: Sendable {
  private let limit: Int

  /// A cutter for clauses of at most `limit` UTF-8 bytes.
  public init(limit: Int = 400) {
    self.limit = max(40, limit)
  }

  /// The clauses of `sentence` in their order; joined they give the sentence.
  ///
  /// The best place in the second half of what fits is taken: behind `;` or a dash, behind a comma, before "und" and
  /// the like, behind any space. A run without a space is cut between characters.
  public func clauses(in sentence: String) -> [Range<String.Index>] {
    guard sentence.utf8.count > limit else {
      return sentence.isEmpty ? [] : [sentence.startIndex..<sentence.endIndex]
    }
    var ranges: [Range<String.Index>] = []
    var start = sentence.startIndex
    while start < sentence.endIndex {
      let end = end(of: sentence, from: start)
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private func end(of sentence: String, from start: String.Index) -> String.Index {
    let utf8 = sentence.utf8
    guard let far = utf8.index(start, offsetBy: limit, limitedBy: utf8.endIndex), far < utf8.endIndex else {
      return utf8.endIndex
    }
    var best: (rank: Int, end: String.Index)?
    var index = utf8.index(start, offsetBy: limit / 2)
    while index < far {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: " ") {
        let rank = rank(of: sentence, before: index, after: next)
        if rank >= best?.rank ?? 0 { best = (rank, next) }
      }
      index = next
    }
    if let best { return best.end }
    // No space: the last character that fits as a whole, or the one character that is longer than the limit.
    var cut = far
    while cut > start, cut.samePosition(in: sentence) == nil { cut = utf8.index(before: cut) }
    return cut > start ? cut : sentence.index(after: start)
  }

  /// How well a pause falls at a space: 4 behind a semicolon or dash, 3 behind a comma, 2 before a conjunction, 1 else.
  private func rank(of sentence: String, before space: String.Index, after next: String.Index) -> Int {
    let utf8 = sentence.utf8
    let previous = utf8[utf8.index(before: space)]
    if previous == UInt8(ascii: ";") || previous == UInt8(ascii: ":") || previous == 0x93 { return 4 }
    if previous == UInt8(ascii: ",") { return 3 }
    let word = utf8[next...].prefix(12).prefix { $0 != UInt8(ascii: " ") }
    return Self.conjunctions.contains(String(decoding: word, as: UTF8.self)) ? 2 : 1
  }

  private static let conjunctions: Set<String> = [
    "und", "oder", "aber", "denn", "sondern", "weil", "dass", "ob", "wenn", "als", "während", "nachdem",
    "bevor", "sowie",
  ]
}

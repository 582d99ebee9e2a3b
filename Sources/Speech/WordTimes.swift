import EditionModel

/// Finds when each word of a spoken text is heard, from what engines tell about the text they were handed.
///
/// The two texts differ: a lexicon's word is a bracket of phonemes, a number word is several words, an alias is another
/// word. Both are read from left to right; words that are spelt alike hold the rest in place.
enum WordTimes {
  /// One word that was handed to the engine.
  private struct Said {
    let text: String
    let isPhonemes: Bool
    let sample: Int?
  }

  /// As many words of the engine can stand for one spoken word: "[[…]]" has none, a long number many.
  private static let most = 12

  /// The first sample of each word of `spoken`, words being what white space separates.
  ///
  /// - Parameters:
  ///   - texts: what the engine was handed, in clauses.
  ///   - words: what it told, for each clause, in samples of the whole utterance.
  /// - Returns: `nil` where the engine told nothing.
  static func starts(in spoken: SpokenText, texts: [EngineText], words: [[PlacedWord]]) -> [SampleCount]? {
    guard words.contains(where: { !$0.isEmpty }) else { return nil }
    let said = zip(texts, words).flatMap { Self.said(of: $0, $1) }
    let tokens = spoken.rawValue.split(whereSeparator: \.isWhitespace).map(normalized)
    let audible = tokens.indices.filter { !tokens[$0].isEmpty }
    let heads = Self.heads(of: audible.map { tokens[$0] }, in: said)
    var known: [Int?] = tokens.map { _ in nil }
    for (token, head) in zip(audible, heads) {
      known[token] = head.flatMap { said[$0].sample }
    }
    return filled(known, weights: tokens.map { $0.count + 1 }).map { SampleCount($0) }
  }

  /// The words of one engine text with the places that the engine told.
  private static func said(of text: EngineText, _ words: [PlacedWord]) -> [Said] {
    var result: [Said] = []
    var position = 1
    var rest = words[...]
    for part in parts(of: text.rawValue) {
      let end = position + part.unicodeScalars.count
      let inside = rest.prefix { $0.position < end }
      rest = rest.dropFirst(inside.count)
      position = end + 1
      let isPhonemes = part.contains("[[")
      let letters = isPhonemes ? String(part) : normalized(part)
      guard !letters.isEmpty else { continue }
      result.append(Said(text: letters, isPhonemes: isPhonemes, sample: inside.first?.sample))
    }
    return result
  }

  /// `text` at its spaces; a space inside brackets separates nothing.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case " " where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    parts.append(text[start...])
    return parts
  }

  /// For each token the first of the words that stand for it, where one does.
  private static func heads(of tokens: [String], in said: [Said]) -> [Int?] {
    let isWordForWord =
      tokens.count == said.count && zip(tokens, said).allSatisfy { $1.isPhonemes || $0 == $1.text }
    return isWordForWord ? Array(said.indices) : aligned(tokens, said)
  }

  /// The same where words differ: the cheapest way to share `said` out in order.
  private static func aligned(_ tokens: [String], _ said: [Said]) -> [Int?] {
    let width = said.count + 1
    var costs = [Int](repeating: .max / 2, count: (tokens.count + 1) * width)
    var taken = [Int](repeating: 0, count: costs.count)
    costs[0] = 0
    for row in 0..<tokens.count {
      for column in 0..<width where costs[row * width + column] < .max / 2 {
        var joined = ""
        var cost = costs[row * width + column] + 4
        for count in 0...most where column + count <= said.count {
          if count > 0 {
            let word = said[column + count - 1]
            joined += word.text
            guard count <= 3 || tokens[row].hasPrefix(joined) else { break }
            let isAlike = joined == tokens[row]
            cost = costs[row * width + column] + (isAlike ? 0 : (word.isPhonemes ? 1 : 3) + 2 * (count - 1))
          }
          let next = (row + 1) * width + column + count
          if cost < costs[next] {
            costs[next] = cost
            taken[next] = count
          }
        }
      }
    }
    var heads: [Int?] = tokens.map { _ in nil }
    var column = said.count
    // Words that nothing was left for stay with the last token.
    while column > 0, costs[tokens.count * width + column] >= .max / 2 { column -= 1 }
    for row in stride(from: tokens.count, to: 0, by: -1) {
      let count = taken[row * width + column]
      column -= count
      heads[row - 1] = count > 0 ? column : nil
    }
    return heads
  }

  /// Puts what is unknown between its neighbours, by the lengths of the words.
  private static func filled(_ known: [Int?], weights: [Int]) -> [Int] {
    var starts = known.map { $0 ?? 0 }
    var last = 0
    var index = 0
    while index < known.count {
      if let sample = known[index] {
        starts[index] = max(sample, index == 0 ? 0 : starts[index - 1])
        last = index
        index += 1
        continue
      }
      let end = (index..<known.count).first { known[$0] != nil }
      let before = index == 0 ? 0 : starts[last]
      let after = end.flatMap { known[$0] } ?? before
      let total = weights[last..<(end ?? known.count)].reduce(0, +)
      for place in index..<(end ?? known.count) {
        let passed = weights[last..<place].reduce(0, +)
        starts[place] = end == nil ? before : before + max(0, after - before) * passed / max(1, total)
      }
      index = end ?? known.count
    }
    return starts
  }

  private static func normalized(_ word: some StringProtocol) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

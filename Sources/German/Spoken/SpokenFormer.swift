public import EditionModel

/// A written sentence's spoken form, each change by a named rule.
///
/// No digit, sign, abbreviation or bracket is left in what it returns; what no rule knows is spelled out or
/// dropped. The time it takes is linear in the sentence.
public struct SpokenFormer: Sendable {
  private let style: SpokenStyle

  /// A former that reads in `style`.
  public init(style: SpokenStyle = .standard) {
    self.style = style
  }

  /// The spoken form of one sentence.
  public func reading(of sentence: WrittenText) -> Reading {
    let list = Tokenizer.tokens(of: sentence.rawValue)
    var writer = SpokenWriter()
    var changes: [ReadingChange] = []
    var doubts: [String] = []
    var index = 0
    while index < list.count {
      if list[index].isWord, let own = style.expansions[list[index].text] {
        writer.word(own, touches: list[index].touches)
        changes.append(ReadingChange(written: list[index].text, spoken: own, rule: "style.expansion"))
        index += 1
      } else if let match = RuleBook.match(list, index), match.length > 0 {
        let taken = index..<min(list.count, index + match.length)
        if match.joinsPrevious { writer.joiner("-", touches: true) }
        if match.pauseBefore { writer.pause() }
        writer.word(match.spoken, touches: list[index].touches, joinsNext: match.joinsNext, isReplaced: true)
        if match.pauseAfter { writer.pause() }
        if let mark = match.markAfter { writer.mark(mark) }
        if match.spoken.isEmpty { writer.gap() }
        if match.endsSentence { writer.mark(".") }
        changes.append(
          ReadingChange(written: list.written(taken), spoken: match.spoken, rule: match.rule))
        if let doubt = match.doubt { doubts.append(doubt) }
        index = taken.upperBound
      } else {
        index += Punctuation.write(list, index, to: &writer, changes: &changes, doubts: &doubts)
      }
    }
    let spoken = SpokenText(rawValue: writer.finish(capitalised: startsWithNumber(list)))
    return Reading(
      spoken: spoken, marked: SpokenText(rawValue: writer.marked(spoken.rawValue)), changes: changes,
      doubts: doubts)
  }

  /// Whether a number word now stands where a sentence begins.
  private func startsWithNumber(_ list: TokenList) -> Bool {
    guard list.count > 3,
      list.tokens[list.tail...].contains(where: { [".", "!", "?", "…"].contains($0.text) })
    else { return false }
    return list.tokens.first { $0.kind != .symbol || $0.text == "§" || Fractions.isSign($0.text) }
      .map { !$0.isWord } ?? false
  }
}

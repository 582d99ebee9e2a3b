/// Cuts a paragraph into sentences; every character belongs to exactly one of them.
///
/// A mark ends a sentence unless a named rule says that it belongs to an abbreviation, an ordinal, an address, or
/// to a quotation that its sentence goes on with. The time it takes is linear in the paragraph.
public struct SentenceSplitter: Sendable {
  /// A splitter; it holds no state.
  public init() {}

  /// The sentences of `paragraph` in their order; joined they give the paragraph.
  ///
  /// White space between two sentences belongs to the first of them.
  public func sentences(in paragraph: String) -> [Range<String.Index>] {
    var text = paragraph
    text.makeContiguousUTF8()
    let list = Tokenizer.tokens(of: text)
    var ranges: [Range<String.Index>] = []
    var start = paragraph.startIndex
    for boundary in Boundaries.positions(in: list) {
      let end = paragraph.utf8.index(paragraph.startIndex, offsetBy: boundary)
      ranges.append(start..<end)
      start = end
    }
    if start < paragraph.endIndex {
      ranges.append(start..<paragraph.endIndex)
    }
    return ranges
  }
}

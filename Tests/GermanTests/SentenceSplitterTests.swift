import German
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  @Test("the sentences joined give the text", arguments: ["Am 3. Oktober kam Dr. Weber.  Es regnete. "])
  func lossless(text: String) {
    let ranges = SentenceSplitter().sentences(in: text)
    #expect(ranges.count == 2)
    #expect(ranges.map { String(text[$0]) }.joined() == text)
  }
}

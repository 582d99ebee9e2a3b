import Scripting
import Testing

@Suite("Paragraphs")
struct ParagraphsTests {
  @Test("a line break inside a paragraph is a wrap")
  func wraps() {
    #expect(Paragraphs.split("Eins\nzwei\n\n drei \r\n") == ["Eins zwei", "drei"])
  }
}

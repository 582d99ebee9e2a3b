import TestSupport
import Testing
import XMLText

@Suite("XML")
struct XMLOutputTests {
  @Test("is indented, with attributes in their order, and ends with a line break")
  func form() throws {
    let root = XMLElement(
      "a", ["x": "1", "y": nil, "b:z": "2"], [XMLElement("b:c", text: "Tür"), XMLElement("d")])
    #expect(
      try XMLOutput.text(root) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1" b:z="2">
          <b:c>Tür</b:c>
          <d/>
        </a>

        """)
  }

  /// Text, and what a reader may make of it.
  static let texts = [
    "", " ", "plain", "</a>", "<![CDATA[", "]]>", "-->", "<!-- x", "&amp;", "&#0;", "\"'", "a\tb\nc\rd\r\ne",
    "\u{85}\u{2028}", "😀 \u{202E}rtl", "\u{10FFFF}", "e\u{301}", String(repeating: "lang ", count: 20_000),
  ]

  @Test("whatever a text holds, another reader finds it again in text and attribute", arguments: texts)
  func escaped(text: String) async throws {
    let document = try XMLOutput.text(XMLElement("a", ["x": text], [XMLElement("b", text: text)]))
    let found = try await XMLReaders.python(document, "[root.get('x'), root[0].text or '', len(root)]")
    #expect(found == [text, text, "1"])
  }

  @Test(
    "what XML forbids is dropped",
    arguments: ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func forbidden(text: String) async throws {
    let document = try XMLOutput.text(
      XMLElement("a", ["x": "1\(text)2"], [XMLElement("b", text: "3\(text)4")]))
    #expect(try await XMLReaders.python(document, "[root.get('x'), root[0].text]") == ["12", "34"])
  }
}

import EditionModel
import Intake
import Testing

@Suite("Markdown")
struct MarkdownTests {
  private static func blocks(_ body: String) throws -> [Block] {
    try Reading.article("# Titel\n\n" + body, as: "text.md").blocks
  }

  @Test(
    "blocks are what Markdown says",
    arguments: [
      ("Ein Satz,\ngebrochen.", [(.paragraph, "Ein Satz, gebrochen.")]),
      ("## Zwei\n\nText.", [(.subheading, "Zwei"), (.paragraph, "Text.")]),
      ("Zwei\n----\n\nText.", [(.subheading, "Zwei"), (.paragraph, "Text.")]),
      ("> Ein Wort\n> zur Zeit.", [(.quote, "Ein Wort zur Zeit.")]),
      ("- Milch\n- Brot", [(.paragraph, "Milch"), (.paragraph, "Brot")]),
      ("1. Milch\n2. Brot", [(.paragraph, "Milch"), (.paragraph, "Brot")]),
      ("3. Oktober war es.", [(.paragraph, "3. Oktober war es.")]),
    ] as [(String, [(Block.Kind, String)])])
  func blocks(body: String, expected: [(Block.Kind, String)]) throws {
    #expect(try Self.blocks(body) == expected.map { Block(kind: $0.0, text: $0.1) })
  }

  @Test(
    "signs are taken out, words stay",
    arguments: [
      ("Das ist **sehr** *schön*.", "Das ist sehr schön."),
      ("Die Leser*innen und Kolleg_innen.", "Die Leser*innen und Kolleg_innen."),
      ("Ein [Link](https://a.example/b_c) im Text.", "Ein Link im Text."),
      ("Ein ![Bild](b.jpg) im Text.", "Ein im Text."),
      ("3 &lt; 5 &amp; 7", "3 < 5 & 7"),
      ("Ein `Wort` und ~~kein~~ Zeichen.", "Ein Wort und kein Zeichen."),
      (#"Ein \* Stern."#, "Ein * Stern."),
      ("Ein [[slnc 500]] bleibt.", "Ein [[slnc 500]] bleibt."),
    ])
  func inline(written: String, read: String) throws {
    #expect(try Self.blocks(written).map(\.text) == [read])
  }

  @Test(
    "pictures, tables, code and HTML are kept with their reason",
    arguments: [
      ("Text.\n\n| a | b |\n|---|---|", "table"), ("Text.\n\n```\nlet a\n```", "code"),
      ("Text.\n\n<audio src=\"a.mp3\"></audio>", "markup"), ("Text ![Ein Bild](b.jpg).", "picture"),
      ("Text.\n\n---\n\nText.", "ornament"), ("Text.\n\n[1]: https://a.example", "markup"),
    ])
  func skipped(body: String, reason: String) throws {
    let article = try Reading.article("# Titel\n\n" + body, as: "text.md")
    #expect(article.skipped.map(\.reason) == [reason])
    #expect(article.blocks.allSatisfy { $0.text.hasPrefix("Text") })
  }

  @Test("a place in front and an agency behind are the article's")
  func dateline() throws {
    let article = try Reading.article(
      "# Titel\n\nBerlin (dpa) - Der Rat tagt.\n\nEr tagt oft. (dpa)", as: "text.md")
    #expect(article.dateline == "Berlin" && article.credit == "dpa")
    #expect(article.blocks.map(\.text) == ["Der Rat tagt.", "Er tagt oft."])
  }
}

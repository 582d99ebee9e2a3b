import EditionModel
import Intake
import Testing

@Suite("Encodings and line ends")
struct EncodingTests {
  private static let text = Reading.page("Grüße aus Köln: „Süß“, rief der Bäcker – für 5 €.")

  private static func expectRead(_ bytes: [UInt8]) throws {
    let article = try Reading.article(bytes)
    #expect(article == (try Reading.article(text)))
    #expect(article.blocks.map(\.text) == ["Grüße aus Köln: „Süß“, rief der Bäcker – für 5 €."])
  }

  @Test("a byte order mark is no text")
  func byteOrderMark() throws {
    try Self.expectRead([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
  }

  @Test("CR, LF and CRLF end a line", arguments: ["\r", "\n", "\r\n", "\u{2028}", "\u{85}"])
  func lineEnds(end: String) throws {
    try Self.expectRead(Array(Self.text.replacing("\n", with: end).utf8))
  }

  @Test("what is not valid UTF-8 is Windows-1252")
  func windows() throws {
    let upper: [Unicode.Scalar: UInt8] = ["„": 0x84, "“": 0x93, "–": 0x96, "€": 0x80]
    let bytes = Self.text.unicodeScalars.map { upper[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    try Self.expectRead(bytes)
  }

  @Test("letters and the accents behind them become one character")
  func composition() throws {
    let apart = Self.text.replacing("ü", with: "u\u{308}").replacing("ä", with: "a\u{308}")
      .replacing("ö", with: "o\u{308}")
    let article = try Reading.article(apart)
    #expect(
      article.blocks.first.map { Array($0.text.unicodeScalars) }
        == Array("Grüße aus Köln: „Süß“, rief der Bäcker – für 5 €.".unicodeScalars))
  }

  @Test(
    "a byte that no encoding knows is named with its line",
    arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func undefined(byte: UInt8) throws {
    let error = try #require(try Reading.fault(Array("Titel\nText ".utf8) + [byte]))
    #expect(error.code == .encoding)
    #expect(error.line == 2)
  }

  @Test("no-break spaces stay, other white space is one space, what nobody hears goes")
  func spaces() throws {
    let article = try Reading.article(
      Reading.page("Am\u{A0}5.\u{202F}Mai\tkamen\u{2009}alle\u{200B}, zu\u{AD}gig und\u{2060} gern."))
    #expect(article.blocks.map(\.text) == ["Am\u{A0}5.\u{202F}Mai kamen alle, zugig und gern."])
  }
}

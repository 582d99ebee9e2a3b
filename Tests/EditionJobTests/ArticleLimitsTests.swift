import EditionModel
import Testing

@testable import EditionJob

@Suite("What no article is")
struct ArticleLimitsTests {
  private static func article(_ paragraphs: [String], headline: String = "Titel", lead: String? = nil)
    -> Article
  {
    Article(
      id: "a", date: nil, ressort: "Sport", kicker: "Dachzeile", headline: headline, lead: lead,
      author: "Weber",
      blocks: paragraphs.map { Block(kind: .paragraph, text: $0) })
  }

  @Test("an article of common length stays as it is")
  func common() {
    let article = Self.article(["Es war ein langer Tag.", String(repeating: "Wort ", count: 2000)])
    let (kept, leftOut) = ArticleLimits.standard.readable(article, from: "a.txt")
    #expect(kept == article && leftOut.isEmpty)
  }

  @Test("the longest word that numbers make is none too long")
  func numberWord() {
    let word = String(repeating: "siebenhundertsiebenundsiebzigtausend", count: 8)
    #expect(ArticleLimits.standard.readable(Self.article([word + "."]), from: "a").1.isEmpty)
  }

  @Test("two hours of text are the limit")
  func archive() {
    let atLimit = String(repeating: "Tag. ", count: ArticleLimits.standard.longestText / 5)
    #expect(ArticleLimits.standard.readable(Self.article([atLimit]), from: "a").0 != nil)
    let (kept, leftOut) = ArticleLimits.standard.readable(Self.article([atLimit, "!"]), from: "a.txt")
    #expect(kept == nil)
    #expect(leftOut.map(\.source) == ["a.txt"])
    #expect(leftOut.first?.reason.contains("120001 bytes") == true)
  }

  @Test("a paragraph of data is left out alone; everything else of the article stays")
  func data() {
    let data = "data: " + String(repeating: "QUJD", count: 100)
    let (kept, leftOut) = ArticleLimits.standard.readable(
      Self.article(["Vorher.", data, "Nachher."]), from: "a.txt")
    #expect(kept == Self.article(["Vorher.", "Nachher."]))
    #expect(leftOut.count == 1)
    #expect(leftOut.first?.reason.contains("400 letters") == true)
  }

  @Test("an article of nothing but data, or under a headline of data, is left out")
  func nothingElse() {
    let data = String(repeating: "x", count: 301)
    #expect(ArticleLimits.standard.readable(Self.article([data]), from: "a").0 == nil)
    #expect(ArticleLimits.standard.readable(Self.article(["Text."], headline: data), from: "a").0 == nil)
    #expect(ArticleLimits.standard.readable(Self.article(["Text."], lead: data), from: "a").0 == nil)
  }

  @Test("dots and dashes are no word")
  func ornaments() {
    let line = String(repeating: ".", count: 5000) + String(repeating: "–", count: 5000)
    #expect(ArticleLimits.standard.readable(Self.article(["Text \(line)"]), from: "a").1.isEmpty)
  }
}

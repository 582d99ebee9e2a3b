import EditionModel
import Testing

@testable import EditionJob

@Suite("Pointers to other articles")
struct TeaserCollectionTests {
  private static func article(_ headline: String, _ titles: String...) -> Article {
    Article(
      id: "a", date: nil, ressort: "Lokales", headline: headline,
      blocks: [Block(kind: .paragraph, text: "Text.")],
      teasers: titles.map {
        Teaser(date: "2025-09-05", minutes: 2, title: $0, teaser: "Mehr dazu.", author: nil)
      })
  }

  private static func titles(_ articles: [Article]) -> [String] {
    TeaserCollection.teasers(of: articles).map(\.title)
  }

  @Test("each once, in the order of the pages")
  func once() {
    #expect(
      Self.titles([
        Self.article("Der Rat tagt", "Bad schließt", "Ziege fährt Bus"),
        Self.article("Es regnet", "Ziege fährt Bus", "Bad schließt", "Neue Halle"),
      ]) == ["Bad schließt", "Ziege fährt Bus", "Neue Halle"])
  }

  @Test(
    "none that is an article of the edition, however it is written there",
    arguments: [
      "Der Rat tagt", "Der Rat tagt ", "„Der Rat“ tagt", "DER RAT TAGT!", "Kommentar: Der Rat tagt",
    ])
  func articles(title: String) {
    #expect(Self.titles([Self.article("Es regnet", title), Self.article("Der Rat tagt")]) == [])
    #expect(Self.titles([Self.article("Es regnet", "Der Rat tagt"), Self.article(title)]) == [])
  }

  @Test("what two labels have in common does not make one story of two")
  func labels() {
    let titles = ["Fußball: Ergebnisse", "Handball: Ergebnisse", "Der Rat: Was nun?", "Die Stadt: Was nun?"]
    #expect(
      TeaserCollection.teasers(of: titles.map { Self.article("Es regnet", $0) }).map(\.title) == titles)
  }

  @Test("what holds no letter, or data, is none")
  func nonsense() {
    #expect(
      Self.titles([
        Self.article(
          "Es regnet", "+++", String(repeating: "0", count: 400), String(repeating: "Rat ", count: 600))
      ]) == [])
  }
}

import EditionModel
import Scripting
import Testing

@testable import EditionJob

@Suite("The plan of an edition")
struct EditionPlanTests {
  private static let today = CalendarDate(year: 2025, month: 9, day: 30) ?? .epoch

  private static func article(
    _ headline: String, _ ressort: String = "Sport", id: String = "page", text: String = "Es ging gut.",
    date: CalendarDate? = nil
  ) -> (article: Article, source: String) {
    let blocks = [Block(kind: .paragraph, text: text)]
    return (
      Article(id: id, date: date, ressort: ressort, headline: headline, blocks: blocks),
      "pages/\(headline).txt"
    )
  }

  private static func plan(
    _ articles: [(article: Article, source: String)], date: CalendarDate? = nil,
    newspaper: String? = "Zeitung"
  ) -> EditionPlan {
    let order = EditionOrder(
      sources: [], date: date, newspaper: newspaper, output: "Output", voice: "nachrichten", formats: [.mp3],
      jobs: nil)
    return EditionPlan(articles, order: order, ressorts: ["Welt", "Sachsen", "Sport"], today: today)
  }

  @Test(
    "Ressorts stand in the order of the list, unknown ones behind them, articles in that of their sources")
  func order() {
    let plan = Self.plan([
      Self.article("eins", "Sport"), Self.article("zwei", "Rätsel"), Self.article("drei", "Welt"),
      Self.article("vier", "Aquarien"), Self.article("fünf", "Sport"), Self.article("sechs", "Rätsel"),
    ])
    #expect(plan.entries.map(\.article.headline) == ["drei", "eins", "fünf", "zwei", "sechs", "vier"])
    #expect(plan.entries.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(plan.entries[0].fileName == "01-welt-drei")
  }

  @Test("ids are unique, and none is that of the opening")
  func ids() {
    let plan = Self.plan([
      Self.article("eins", id: "a"), Self.article("zwei", id: "a"), Self.article("drei", id: "a-2"),
      Self.article("vier", id: "opening"),
    ])
    #expect(plan.entries.map(\.id) == ["a", "a-2", "a-2-2", "opening-2"])
  }

  @Test("the same article from two sources is read once, and both names are said; a namesake is read too")
  func copies() {
    let twin = (Self.article("Titel").article, "andere/kopie.txt")
    let plan = Self.plan([Self.article("Titel"), twin, Self.article("Titel", text: "Anders.")])
    #expect(plan.entries.count == 2)
    #expect(plan.warnings.map(\.source) == ["kopie.txt"])
    #expect(plan.warnings.first?.message == "It holds the same article as Titel.txt and is read once.")
  }

  @Test("the date is the one ordered, else the newest of the articles, else today")
  func date() {
    let early = CalendarDate("2025-09-04")
    let late = CalendarDate("2025-09-05")
    let articles = [
      Self.article("eins", date: late), Self.article("zwei", date: early), Self.article("drei"),
    ]
    #expect(Self.plan(articles).date == late)
    #expect(Self.plan(articles, date: early).date == early)
    #expect(Self.plan([Self.article("drei")]).date == Self.today)
  }

  @Test(
    "a newspaper's name is one line; without one the edition is the Audioausgabe and the opening names none")
  func newspaper() {
    let articles = [Self.article("eins")]
    #expect(Self.plan(articles, newspaper: " Die\n\u{1B}Zeitung\t").newspaper == "Die Zeitung")
    let nameless = Self.plan(articles, newspaper: nil)
    #expect(nameless.newspaper == "Audioausgabe")
    #expect(nameless.title == "Audioausgabe – Dienstag, 30. September 2025")
    #expect(nameless.opening.newspaper == nil)
  }

  @Test("the opening names each Ressort once, with its headlines")
  func opening() {
    let plan = Self.plan([
      Self.article("eins", "Sport"), Self.article("zwei", "Welt"), Self.article("drei", "Sport"),
    ])
    #expect(plan.opening.sections.map(\.ressort) == ["Welt", "Sport"])
    #expect(plan.opening.sections.map(\.headlines) == [["zwei"], ["eins", "drei"]])
  }

  @Test("where an article is left out, those behind it move up, also in their file names")
  func keeping() {
    let plan = Self.plan([Self.article("eins"), Self.article("zwei"), Self.article("drei")])
      .keeping([true, false, true])
    #expect(plan.entries.map(\.fileName) == ["01-sport-eins", "02-sport-drei"])
    #expect(plan.entries.map(\.number) == [1, 2])
  }
}

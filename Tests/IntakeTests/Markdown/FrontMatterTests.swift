import EditionModel
import Intake
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private static func file(_ matter: String) -> String {
    "---\n\(matter)\n---\n\nDer Rat tagt am Donnerstag.\n"
  }

  @Test("every key reaches the article")
  func keys() throws {
    let article = try Reading.article(
      Self.file(
        """
        title: "Rat tagt: Was geplant ist"
        kicker: Haushalt
        lead: Es geht um Geld.
        author: Anna Muster
        date: 2026-03-05
        ressort: Lokales
        url: https://bote.example/rat
        priority: 2
        dateline: Neufelden
        credit: nb
        """), as: "rat.md")
    #expect(
      article
        == Article(
          id: "rat", date: CalendarDate(year: 2026, month: 3, day: 5), ressort: "Lokales", kicker: "Haushalt",
          headline: "Rat tagt: Was geplant ist", lead: "Es geht um Geld.", dateline: "Neufelden",
          credit: "nb",
          author: "Anna Muster", url: "https://bote.example/rat", priority: 2,
          blocks: [Block(kind: .paragraph, text: "Der Rat tagt am Donnerstag.")]))
  }

  @Test(
    "a fault is named with its line",
    arguments: [
      ("title: Rat\ndate: gestern Abend", 3, "date"),
      ("title: Rat\n\npriority: hoch", 4, "priority"),
      ("title: Rat\npriority: 0", 3, "priority"),
      ("title: Rat\nurl: bote.example", 3, "url"),
      ("title: Rat\nlead: [a, b]", 3, "lead"),
      ("title: Rat\nkicker: a: b: c", 3, "YAML"),
      ("title: \"Rat", 2, "YAML"),
      ("title: Rat\ntitle: Rat", 2, "twice"),
      ("- Rat\n- Tag", 2, "no keys"),
      ("title: Rat\na: &x [1]\nb: *x", 3, "anchors"),
      ("title: \(String(repeating: "[", count: 60))", 2, "nested"),
    ])
  func faults(matter: String, line: Int, word: String) throws {
    let error = try #require(try Reading.fault(Self.file(matter), as: "rat.md"))
    #expect(error.code == .frontMatter)
    #expect(error.description.hasPrefix("rat.md:"))
    #expect(error.description.contains(word))
    #expect(error.line.map { (line - 1)...(line + 1) ~= $0 } == true, "\(error)")
  }

  @Test("one without an end is named by its first line")
  func noEnd() throws {
    let error = try #require(try Reading.fault("---\ntitle: Rat\n\nDer Rat tagt.\n", as: "rat.md"))
    #expect(error.code == .frontMatter && error.line == 1)
  }

  @Test("a key nobody knows is kept with its reason, an empty one says nothing")
  func unknown() throws {
    let article = try Reading.article(Self.file("title: Rat\nmood: gut\nlead:\nkicker: ~"), as: "rat.md")
    #expect(article.skipped == [SkippedText(reason: "unknown front matter key", text: ["mood: gut"])])
    #expect(article.lead == nil && article.kicker == nil)
  }

  @Test(
    "the Ressort is the front matter's, else the folder's, else Nachrichten",
    arguments: [
      ("ressort: Sport", "kultur", "Sport"), ("kicker: x", "kultur", "Kultur"),
      ("kicker: x", nil, "Nachrichten"),
    ]
      as [(String, String?, String)])
  func ressort(matter: String, folder: String?, expected: String) throws {
    let article = try Reading.article(Self.file("title: Rat\n" + matter), as: "rat.md", folder: folder)
    #expect(article.ressort == expected)
  }

  @Test("a page with a front matter is Markdown whatever its name")
  func plainName() throws {
    #expect(try Reading.article(Self.file("title: Rat"), as: "rat.txt").headline == "Rat")
  }

  @Test(
    "a story without a headline or without a text is refused",
    arguments: [
      ("---\nlead: x\n---\n\nText.\n", .noHeadline), ("---\ntitle: Rat\n---\n", .noBody),
      ("# Rat\n\n## Zwei\n", .noBody),
    ]
      as [(String, IntakeError.Code)])
  func incomplete(text: String, code: IntakeError.Code) throws {
    #expect(try Reading.fault(text, as: "rat.md")?.code == code)
  }
}

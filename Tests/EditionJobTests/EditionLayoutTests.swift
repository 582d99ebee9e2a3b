import EditionModel
import Testing

@testable import EditionJob

@Suite("Chapters of the files of several tracks")
struct EditionLayoutTests {
  private static let rate = SampleRate(hertz: 22050)

  /// A track of `seconds`, without its files.
  private static func track(seconds: Int) -> FinishedTrack {
    let text = "Satz."
    let segment = Segment(
      role: .headline, block: 0, start: SampleCount(4410), end: SampleCount(20_000), pause: Milliseconds(0),
      padding: .zero, written: WrittenText(rawValue: text), spoken: SpokenText(rawValue: text))
    return FinishedTrack(
      timeline: Timeline(
        rate: rate, length: SampleCount(seconds * 22050), segments: [segment], chapters: []),
      leftOut: [], sounds: [])
  }

  /// An edition of one article of 10 s for each of `ressorts`, behind an opening of 3 s.
  private static func layout(_ ressorts: [String]) -> EditionLayout {
    let articles = ressorts.enumerated().map { index, ressort in
      (
        article: Article(
          id: "\(index)", date: nil, ressort: ressort, headline: "Titel \(index)",
          blocks: [Block(kind: .paragraph, text: "Text.")]), source: "\(index).txt"
      )
    }
    let order = EditionOrder(
      sources: [], date: nil, newspaper: nil, output: "", voice: "", formats: [.mp3], jobs: nil)
    let plan = EditionPlan(articles, order: order, ressorts: [], today: .epoch)
    return EditionLayout(
      plan: plan, revision: 1, opening: (track(seconds: 3), "0"),
      articles: ressorts.indices.map { (track(seconds: 10), "\($0 + 1)") })
  }

  @Test("one for each article, on a whole second")
  func perArticle() {
    let whole = Self.layout(["Welt", "Sport"]).whole
    #expect(whole.chapters.map(\.title) == ["Überblick", "Welt: Titel 0", "Sport: Titel 1"])
    #expect(whole.chapters.map(\.start.value) == [0, 3 * 22050, 14 * 22050])
    #expect(whole.fileName == "edition-1970-01-01")
  }

  @Test("98 articles and the opening still have one each")
  func most() {
    let chapters = Self.layout(Array(repeating: "Welt", count: 98)).whole.chapters
    #expect(chapters.count == 99)
    #expect(chapters.last?.title == "Welt: Titel 97")
  }

  @Test("more articles than a file can hold have one for each Ressort")
  func perRessort() {
    let layout = Self.layout(Array(repeating: "Welt", count: 60) + Array(repeating: "Sport", count: 60))
    #expect(layout.whole.chapters.map(\.title) == ["Überblick", "Welt", "Sport"])
    #expect(layout.whole.chapters.last?.start == layout.whole.schedule.places[61].chapter)
  }

  @Test("more Ressorts than a file can hold: the first 99 chapters")
  func tooManyRessorts() {
    #expect(Self.layout((0..<120).map { "Ressort \($0)" }).whole.chapters.count == 99)
  }

  @Test("a Ressort's file holds its articles and begins at 0")
  func sections() {
    let sections = Self.layout(["Welt", "Welt", "Sport"]).sections
    #expect(sections.map(\.ressort) == ["Welt", "Sport"])
    #expect(
      sections.map(\.program.fileName) == ["ressort-1970-01-01-welt", "ressort-1970-01-01-sport"])
    #expect(sections[0].program.chapters.map(\.title) == ["Titel 0", "Titel 1"])
    #expect(sections[1].program.schedule.places.map(\.start) == [.zero])
  }

  @Test("two Ressorts that are alike in ASCII have two files")
  func names() {
    let sections = Self.layout(["Welt", "Welt!"]).sections
    #expect(
      sections.map(\.program.fileName) == ["ressort-1970-01-01-welt", "ressort-1970-01-01-welt-2"])
  }

  @Test("a Ressort of more articles than a file can hold has a chapter at every second one")
  func longSection() {
    let sections = Self.layout(Array(repeating: "Welt", count: 150)).sections
    #expect(sections[0].program.chapters.count == 75)
    #expect(sections[0].program.chapters[1].title == "Titel 2")
  }
}

@Suite("Chapter titles")
struct ChapterTitleTests {
  @Test("a title of up to 120 bytes stays as it is")
  func short() {
    let title = String(repeating: "ü", count: 60)
    #expect(ChapterTitle.fitting(title) == title)
  }

  @Test("a longer one is cut at a space and closed with an ellipsis")
  func long() {
    let title = Array(repeating: "Straßenbahn", count: 14).joined(separator: " ")
    let cut = ChapterTitle.fitting(title)
    #expect(cut == Array(repeating: "Straßenbahn", count: 9).joined(separator: " ") + "…")
    #expect(cut.utf8.count <= 120)
  }

  @Test("a single long word is cut between letters, and no later letter moves up")
  func oneWord() {
    let cut = ChapterTitle.fitting(
      String(repeating: "x", count: 115) + "üabc" + String(repeating: "x", count: 80))
    #expect(cut == String(repeating: "x", count: 115) + "…")
  }

  @Test("what is one sign to the eye is not cut", arguments: ["👨‍👩‍👧‍👦", "e\u{301}"])
  func graphemes(character: String) {
    let cut = ChapterTitle.fitting(String(repeating: character, count: 100))
    #expect(cut.dropLast().allSatisfy { String($0) == character })
    #expect(cut.utf8.count <= 120)
  }
}

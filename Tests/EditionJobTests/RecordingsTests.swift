import EditionModel
import Testing

@testable import EditionJob
@testable import Speech

@Suite("Chapters of the whole edition")
struct RecordingsTests {
  private static let rate = SampleRate(hertz: 22050)

  /// A recording of `seconds`, without its sound.
  private static func recording(seconds: Int) -> SpokenScript {
    SpokenScript(
      samples: [],
      timeline: Timeline(rate: rate, length: SampleCount(seconds * 22050), segments: [], chapters: []),
      leftOut: [])
  }

  /// An edition of one article of 10 s for each of `ressorts`, behind an opening of 3 s.
  private static func recordings(_ ressorts: [String]) -> Recordings {
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
    return Recordings(
      plan: plan, opening: recording(seconds: 3), articles: ressorts.map { _ in recording(seconds: 10) })
  }

  @Test("one for each article, where its track begins")
  func perArticle() {
    let recordings = Self.recordings(["Welt", "Sport"])
    #expect(recordings.chapters.map(\.title) == ["Überblick", "Welt: Titel 0", "Sport: Titel 1"])
    #expect(recordings.chapters.map(\.start.value) == [0, 3 * 22050, 13 * 22050])
    #expect(recordings.length.value == 23 * 22050)
  }

  @Test("98 articles and the opening still have one each")
  func most() {
    let recordings = Self.recordings(Array(repeating: "Welt", count: 98))
    #expect(recordings.chapters.count == 99)
    #expect(recordings.chapters.last?.title == "Welt: Titel 97")
  }

  @Test("more articles than a file can hold have one for each Ressort")
  func perRessort() {
    let recordings = Self.recordings(
      Array(repeating: "Welt", count: 60) + Array(repeating: "Sport", count: 60))
    #expect(recordings.chapters.map(\.title) == ["Überblick", "Welt", "Sport"])
    #expect(recordings.chapters.map(\.start.value) == [0, 3 * 22050, 603 * 22050])
  }

  @Test("more Ressorts than a file can hold: the first 99 chapters")
  func tooManyRessorts() {
    let recordings = Self.recordings((0..<120).map { "Ressort \($0)" })
    #expect(recordings.chapters.count == 99)
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

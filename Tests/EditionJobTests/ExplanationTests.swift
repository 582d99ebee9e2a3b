import EditionModel
import Testing

@testable import EditionJob

@Suite("An explanation for people")
struct ExplanationTests {
  private static let explanation = Explanation(
    scripts: [
      Explanation.Article(
        source: "a.txt", headline: "Der Sieg",
        sentences: [
          Explanation.Sentence(
            role: .headline, written: WrittenText(rawValue: "Der Sieg"),
            spoken: SpokenText(rawValue: "Der Sieg"),
            engine: [], ipa: "deːɾ zˈiːk", changes: [], doubts: []),
          Explanation.Sentence(
            role: .body, written: WrittenText(rawValue: "Es war 3:1."),
            spoken: SpokenText(rawValue: "Es war drei zu eins."), engine: [], ipa: "ɛs",
            changes: [ReadingChange(written: "3:1", spoken: "drei zu eins", rule: "score")],
            doubts: ["Ergebnis oder Uhrzeit?"]),
        ])
    ],
    unknown: [.init(word: "Blauthal", count: 12, ipa: "b"), .init(word: "Kai", count: 3, ipa: "k")],
    faults: [])

  @Test("a spoken form stands there where it differs, with the rules that made it, then the unknown words")
  func text() {
    let expected = """
      # Der Sieg  (a.txt)

      [headline]
        written: Der Sieg
        ipa:     deːɾ zˈiːk

      [body]
        written: Es war 3:1.
        spoken:  Es war drei zu eins.
        ipa:     ɛs
        score: 3:1 → drei zu eins
        ? Ergebnis oder Uhrzeit?

      # Names and foreign words that no lexicon knows

      12 × Blauthal  [b]
      3 × Kai       [k]

      """
    #expect(Self.explanation.text == expected)
  }
}

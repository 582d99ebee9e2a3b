import EditionModel
import Testing

@testable import Speech

@Suite("Melody")
struct MelodyTests {
  @Test(
    "a question that asks for more than yes or no falls like a statement",
    arguments: [
      ("Wann kommt der Zug?", true), ("Und mit wem spricht sie?", true), ("Seit wann gilt das?", true),
      ("In welchem Ort war das?", true), ("Sie fragte: Wozu das alles?", true), ("„Was nun?“", true),
      ("Wenn es regnet, was geschieht dann?", true), ("Was bedeutet „Heimat“?", true),
      ("Heißt das „Heimat“?", false),
      ("Wer, bitte, soll das zahlen?", true),
      ("Alle warten. Wie lange noch?", true), ("Kommt der Zug?", false), ("Weiß sie, was geschieht?", false),
      ("Ist das, wie man hört, wahr?", false), ("Wie bitte?", false), ("Wirklich?", false),
      ("Was er sagt, gilt.", false), ("„Kommt er?“, fragte sie.", false), ("?", false), ("", false),
      ("Wenn es regnet, fällt das Fest dann aus?", false), ("Warum? Weil es sein muss.", false),
    ])
  func questions(text: String, falls: Bool) {
    #expect(QuestionTune.asksForAWord(text) == falls)
  }

  @Test("only the last clause's mark changes, and no place in the text moves")
  func mark() {
    let clauses = ["Ist es wahr?", "Wann [[k'Omt]] „er?“"].map { EngineText(rawValue: $0) }
    let applied = QuestionTune.applied(
      to: clauses, of: SpokenText(rawValue: "Ist es wahr? Wann kommt „er?“"))
    #expect(applied.map(\.rawValue) == ["Ist es wahr?", "Wann [[k'Omt]] „er.“"])
    let kept = QuestionTune.applied(to: clauses, of: SpokenText(rawValue: "Kommt er?"))
    #expect(kept == clauses)
    #expect(QuestionTune.applied(to: [], of: SpokenText(rawValue: "Wer?")).isEmpty)
  }

  private func script(_ blocks: [Int]) -> Script {
    Script(
      id: "probe", title: "Probe",
      utterances: blocks.map {
        Utterance(
          role: .body, block: $0, written: WrittenText(rawValue: "Ja."), spoken: SpokenText(rawValue: "Ja."),
          pauseBefore: .zero)
      }, pauseAfter: .zero)
  }

  @Test(
    "the voice sinks over a paragraph and over the article, and starts anew with each paragraph",
    arguments: [
      ([0, 0, 0], [0.5, 0.0, -0.5]), ([0, 1, 2], [1.0, 0.0, -1.0]), ([0, 0, 1, 1], [1.5, 0.5, -0.5, -1.5]),
      ([4], [0.0]), ([], []),
    ] as [([Int], [Double])])
  func declination(blocks: [Int], expected: [Double]) {
    #expect(
      Declination.semitones(of: script(blocks), melody: Melody(article: 2, paragraph: 1)) == expected)
  }

  @Test("a level melody stays where it is")
  func level() {
    #expect(Declination.semitones(of: script([0, 0, 1]), melody: .level) == [0, 0, 0])
  }
}

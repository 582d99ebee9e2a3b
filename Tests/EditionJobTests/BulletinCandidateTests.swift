import EditionModel
import Testing

@testable import EditionJob

@Suite("The steps of an article in a bulletin")
struct BulletinCandidateTests {
  /// A script of sentences, each with its role and block.
  private static func script(_ sentences: [(Role, Int, String)]) -> Script {
    Script(
      id: "rat", title: "Der Rat tagt",
      utterances: sentences.map { role, block, text in
        Utterance(
          role: role, block: block, written: WrittenText(rawValue: text),
          spoken: SpokenText(rawValue: text), pauseBefore: .init(500))
      }, pauseAfter: .zero)
  }

  private static func candidate(_ sentences: [(Role, Int, String)]) -> BulletinCandidate {
    BulletinCandidate(script(sentences))
  }

  @Test("headline, lead and sentences are chosen in rounds")
  func rounds() {
    let whole = Self.candidate([
      (.headline, 0, "Der Rat tagt"), (.lead, 1, "Es wird spannend."), (.lead, 1, "Viele hoffen."),
      (.bulletin, 2, "Es geht los."), (.bulletin, 2, "Alle kamen."), (.bulletin, 3, "Man ging."),
    ])
    #expect(whole.steps.map(\.round) == [0, 1, 1, 2, 3, 4])
    #expect(whole.steps.map(\.utterances.count) == [1, 1, 1, 1, 1, 1])
    let withoutLead = Self.candidate([
      (.headline, 0, "Der Rat tagt"), (.bulletin, 1, "Es geht los."), (.bulletin, 1, "Alle kamen."),
    ])
    #expect(withoutLead.steps.map(\.round) == [0, 1, 2])
  }

  @Test(
    "what belongs together is said together",
    arguments: [
      (["Er sagte: „Wir kommen.", "Alle kommen.“", "Dann ging er."], [2, 1]),
      (["Drei Dinge fehlen:", "Zeit, Geld und Lust.", "Mehr nicht."], [2, 1]),
      (["Er rief: »Halt!", "Nicht weiter!«"], [2]),
      (["Er rief \"Halt.", "Weg da.\"", "Dann lief er."], [2, 1]),
      (["Er sagte „Nein“.", "Sie ging."], [1, 1]),
      (["„Nie geschlossen.", "Bis zum Ende des Absatzes."], [2]),
      (["Das Ende kommt:"], [1]),
    ])
  func together(sentences: [String], counts: [Int]) {
    let candidate = Self.candidate(
      [(.headline, 0, "Was nun: „Halt")] + sentences.map { (.bulletin, 1, $0) })
    #expect(candidate.steps.map(\.utterances.count) == [1] + counts)
  }

  @Test("a quotation that is not closed ends with its paragraph")
  func paragraphs() {
    let candidate = Self.candidate([
      (.headline, 0, "Der Rat tagt"), (.bulletin, 1, "„Wir kommen."), (.bulletin, 2, "Alle kamen."),
    ])
    #expect(candidate.steps.map(\.utterances.count) == [1, 1, 1])
  }

  @Test("a shorter candidate keeps whole steps")
  func prefix() {
    let candidate = Self.candidate([
      (.headline, 0, "Der Rat tagt"), (.bulletin, 1, "Drei Dinge fehlen:"),
      (.bulletin, 1, "Zeit und Geld."), (.bulletin, 1, "Mehr nicht."),
    ]).prefix(2)
    #expect(candidate.script.utterances.count == 3)
    #expect(candidate.steps.count == 2)
    #expect(candidate.prefix(0).script.utterances.isEmpty)
  }

  @Test("importance is the priority, then the order in which the articles were given")
  func ranks() {
    #expect(
      BulletinSelection.ranks(of: [(nil, 3), (2, 2), (nil, 0), (1, 1), (2, 4)]) == [4, 1, 3, 0, 2])
  }

  @Test("no more is spoken than fills the time twice, the headlines first")
  func needed() {
    // Half a second of pause and a second of speech in each sentence.
    let sentences: [(Role, Int, String)] =
      [(.headline, 0, "0123456789")]
      + (0..<20).map { _ in (.bulletin, 1, "0123456789") }
    let candidates = [Self.candidate(sentences), Self.candidate(sentences), Self.candidate(sentences)]
    func counts(_ seconds: Int) -> [Int] {
      BulletinSelection.needed(of: candidates, ranks: [1, 0, 2], seconds: seconds, speed: 10).map(
        \.steps.count)
    }
    #expect(counts(1) == [1, 1, 0])
    #expect(counts(3) == [1, 2, 1])
    #expect(counts(6) == [3, 3, 2])
    #expect(counts(600) == [21, 21, 21])
  }
}

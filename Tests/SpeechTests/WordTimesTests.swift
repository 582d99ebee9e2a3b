import EditionModel
import Testing

@testable import Speech

@Suite("When words are heard")
struct WordTimesTests {
  /// Each engine word's place with ten samples for every scalar before it.
  private func starts(_ spoken: String, _ texts: [String], silent: Set<Int> = []) -> [Int]? {
    var offset = 0
    let words = texts.map { text in
      var places: [PlacedWord] = []
      var position = 1
      for word in text.split(separator: " ", omittingEmptySubsequences: false) {
        if word.contains(where: \.isLetter), !silent.contains(position) {
          places.append(PlacedWord(position: position, sample: offset + 10 * (position - 1)))
        }
        position += word.unicodeScalars.count + 1
      }
      offset += 10 * text.unicodeScalars.count
      return places
    }
    return WordTimes.starts(
      in: SpokenText(rawValue: spoken), texts: texts.map { EngineText(rawValue: $0) }, words: words
    )?.map(\.value)
  }

  @Test(
    "a word begins where what stands for it begins",
    arguments: [
      ("Der Rat tagt.", ["Der Rat tagt."], [0, 40, 80]),
      ("Herr Macron kommt.", ["Herr [[makr'O~]] kommt."], [0, 50, 170]),
      ("„Macron kommt“", ["„ [[makr'O~]] kommt“"], [20, 140]),
      ("Es sind einundzwanzig Leute da.", ["Es sind ein und zwanzig Leute da."], [0, 30, 80, 240, 300]),
      ("Die USA – und wir", ["Die [[u:]] [[Es]] [['A:]] – und wir"], [0, 40, 232, 280, 320]),
      ("Er kam, sah und ging.", ["Er kam,", "sah und ging."], [0, 30, 70, 110, 150]),
      ("Straße", ["Straße"], [0]),
      ("SPD sagt: Ja!", ["[[,EspeId'e:]] sagt: Ja!"], [0, 150, 210]),
    ] as [(String, [String], [Int])])
  func words(spoken: String, texts: [String], expected: [Int]) {
    #expect(starts(spoken, texts) == expected)
  }

  @Test("a word that the engine told nothing of lies between its neighbours, by length")
  func between() {
    #expect(
      starts("Er war in der Stadt.", ["Er war in der Stadt."], silent: [8, 11]) == [0, 30, 70, 100, 140])
    #expect(starts("in der Stadt", ["in der Stadt"], silent: [1]) == [0, 30, 70])
  }

  @Test("an engine that tells nothing leaves the times open")
  func nothing() {
    #expect(
      WordTimes.starts(in: SpokenText(rawValue: "Ja."), texts: [EngineText(rawValue: "Ja.")], words: [[]])
        == nil)
    #expect(WordTimes.starts(in: SpokenText(rawValue: ""), texts: [], words: []) == nil)
  }

  @Test("there is a time for every word, in order, however the two texts differ")
  func always() {
    for (spoken, text) in [
      ("a b c d e f", "x y"), ("a", "p q r s t u v w x y z"), ("– – –", "ja"), ("eins zwei", "[[a]]"),
    ] {
      let times = starts(spoken, [text])
      #expect(times?.count == spoken.split(separator: " ").count, "\(spoken)")
      #expect(times == times?.sorted())
    }
  }
}

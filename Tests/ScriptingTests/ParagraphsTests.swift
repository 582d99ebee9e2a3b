import Scripting
import Testing

@Suite("Paragraphs")
struct ParagraphsTests {
  @Test(
    "a line break inside a paragraph is a wrap",
    arguments: [
      ("Eins\nzwei\n\n drei \r\n", ["Eins zwei", "drei"]),
      ("Eins.\r\nZwei.\r\n\r\nDrei.", ["Eins. Zwei.", "Drei."]),
      ("\n\n Eins \n \t \n Zwei\n\n", ["Eins", "Zwei"]),
      ("Am 3.\nOktober", ["Am 3. Oktober"]),
      ("Eins\u{2028}zwei\u{85}drei", ["Eins zwei drei"]),
    ])
  func wraps(text: String, expected: [String]) {
    #expect(Paragraphs.split(text) == expected)
  }

  @Test("a text without a word has no paragraph", arguments: ["", "\n", " \n\t\r\n ", "\u{A0}"])
  func empty(text: String) {
    #expect(Paragraphs.split(text).isEmpty)
  }

  @Test("a bullet begins a paragraph")
  func bullets() {
    #expect(
      Paragraphs.split("Das hilft:\n• viel trinken\nund schlafen\n• wenig reden")
        == ["Das hilft:", "• viel trinken und schlafen", "• wenig reden"])
  }

  @Test("in a numbered list of short lines every line is a paragraph")
  func numberedLists() {
    let lines = ["Spielplan", "1. Neustadt gegen Altstadt", "2. Berg gegen Tal", "Ende"]
    #expect(Paragraphs.split(lines.joined(separator: "\n")) == lines)
  }

  @Test(
    "a page's small print stands alone",
    arguments: ["13 Bilder", "10:06 Uhr", "9.30 Uhr", "1 Kommentar", "2 Videos"])
  func smallPrint(line: String) {
    #expect(
      Paragraphs.split("Der Rat tagt heute\n\(line)\nNeustadt. Es geht los.")
        == ["Der Rat tagt heute", line, "Neustadt. Es geht los."])
  }

  @Test(
    "a wrap within a sentence is no small print",
    arguments: ["13 Bilder, die bleiben", "10 Uhr morgens", "12 Kinder"])
  func noSmallPrint(line: String) {
    #expect(Paragraphs.split("Zu sehen sind\n\(line)\nund mehr.") == ["Zu sehen sind \(line) und mehr."])
  }
}

import EditionModel
import Testing

@testable import Speech

@Suite("A sentence in parts of their own pitch")
struct RegisterPartsTests {
  private static func settings(quotation: Double = 1, aside: Double = -1) -> VoiceSettings {
    var melody = SentenceMelody.plain
    melody.quotation = quotation
    melody.aside = aside
    melody.quotationPause = Milliseconds(140)
    melody.dashPause = Milliseconds(200)
    return VoiceSettings(
      voice: "de", charactersPerSecond: 16, pitch: 50, range: 50, volume: 60, sentence: melody)
  }

  @Test(
    "each part closes with a mark that lets the sentence go on",
    arguments: [
      (
        "Er sagte „Das ist gut“ und ging.", ["Er sagte,", "Das ist gut,", "und ging."], [0, 140, 140],
        [50, 56, 50]
      ),
      ("„Das ist gut“, sagte er.", ["„Das ist gut“,", "sagte er."], [0, 230], [56, 50]),
      ("Er – so Meier – ging.", ["Er,", "so Meier,", "ging."], [0, 200, 200], [50, 44, 50]),
      ("Er ging.", ["Er ging."], [0], [50]),
      ("Das „Capitol“ schließt.", ["Das „Capitol“ schließt."], [0], [50]),
      (
        "Ja [[b'u: x]] – nun [[t'ak]] – so", ["Ja [[b'u: x]],", "nun [[t'ak]],", "so"], [0, 200, 200],
        [50, 44, 50]
      ),
    ])
  func parts(text: String, expected: [String], pauses: [Int], pitches: [Int]) {
    let parts = RegisterParts.of(EngineText(rawValue: text), settings: Self.settings())
    #expect(parts.map(\.text.rawValue) == expected)
    #expect(parts.map(\.pauseBefore.value) == pauses)
    #expect(parts.map(\.settings.pitch) == pitches)
    for part in parts {
      let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(part.offset)))
      #expect(rest.hasPrefix(part.text.rawValue.prefix(2)))
    }
  }

  @Test("a sentence without words is no parts, and a level melody leaves all as it is")
  func nothing() {
    #expect(RegisterParts.of(EngineText(rawValue: "…"), settings: Self.settings()).isEmpty)
    let text = EngineText(rawValue: "Er sagte „Das ist gut“ und ging.")
    #expect(RegisterParts.of(text, settings: Self.settings(quotation: 0, aside: 0)).map(\.text) == [text])
  }
}

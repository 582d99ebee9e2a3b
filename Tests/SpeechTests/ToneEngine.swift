import EditionModel

@testable import Speech

/// A third engine, as small as one can be: a tone a word. All that an engine has to be stands in this file.
struct ToneEngine: SpeechEngine {
  let identity = EngineIdentity(
    name: "tone", version: "1", voice: "tone", dataFolder: "", rate: .hz22050)

  func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound {
    var samples = [Int16](repeating: 0, count: 100)
    var words: [WordEvent] = []
    var position = 1
    for word in text.rawValue.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.unicodeScalars.count
      if word.contains(where: \.isLetter) {
        words.append(
          WordEvent(position: position, length: length, sample: SampleCount(samples.count)))
        samples += (0..<(length * 1000)).map { Int16(truncatingIfNeeded: ($0 % 100 - 50) * 200) }
      }
      position += length + 1
    }
    guard !words.isEmpty else { throw SpeechError.utterance("The text holds nothing that can be heard.") }
    return SpokenSound(samples: samples + [Int16](repeating: 0, count: 100), words: words)
  }
}

import EditionModel

/// The messages of `anhoeren-speaker`; docs/ARCHITECTURE.md describes them.
enum SpeakerMessage {
  /// Asks for the samples of `text`.
  static func speak(_ text: String, _ settings: VoiceSettings) -> [UInt8] {
    let numbers = [
      SpeakingRate.engineRate(for: settings.charactersPerSecond), settings.pitch, settings.range,
      settings.volume,
    ]
    return framed(
      [UInt8(ascii: "S")] + numbers.flatMap { bytes(UInt32(clamping: $0)) } + Array(text.utf8) + [0])
  }

  /// Asks for the engine's mnemonics of each line of `text`.
  static func mnemonics(_ text: String) -> [UInt8] {
    framed([UInt8(ascii: "M")] + Array(text.utf8) + [0])
  }

  /// Asks for the IPA of each line of `text`.
  static func ipa(_ text: String) -> [UInt8] {
    framed([UInt8(ascii: "I")] + Array(text.utf8) + [0])
  }

  /// Asks for the IPA of each line of `text` in another of the engine's voices.
  static func ipa(_ text: String, voice: String) -> [UInt8] {
    framed([UInt8(ascii: "V")] + Array((voice + "\n" + text).utf8) + [0])
  }

  /// Reads samples and word events; `nil` where the answer is malformed.
  static func sound(_ answer: [UInt8]) -> SpokenSound? {
    guard answer.count >= 4 else { return nil }
    let count = Int(number(answer, at: 0))
    let end = 4 + 2 * count
    guard end <= answer.count, (answer.count - end).isMultiple(of: 12) else { return nil }
    let samples = [Int16](unsafeUninitializedCapacity: count) { buffer, filled in
      for index in 0..<count {
        let low = UInt16(answer[4 + 2 * index])
        let high = UInt16(answer[5 + 2 * index])
        buffer.initializeElement(at: index, to: Int16(bitPattern: high << 8 | low))
      }
      filled = count
    }
    let words = stride(from: end, to: answer.count, by: 12).map { place in
      WordEvent(
        position: Int(number(answer, at: place)), length: Int(number(answer, at: place + 4)),
        sample: SampleCount(Int(number(answer, at: place + 8))))
    }
    return SpokenSound(samples: samples, words: words)
  }

  /// The number in four bytes, the lowest first.
  static func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  private static func framed(_ payload: [UInt8]) -> [UInt8] {
    bytes(UInt32(clamping: payload.count)) + payload
  }
}

import EditionModel

/// The messages of `anhoeren-speaker`; docs/ARCHITECTURE.md describes them.
enum SpeakerMessage {
  /// Asks for the samples of `text`.
  static func speak(_ text: String, _ settings: VoiceSettings) -> [UInt8] {
    spoken("S", text, settings, rate: SpeakingRate.engineRate(for: settings.charactersPerSecond))
  }

  /// Asks for what MBROLA is to speak for `text`.
  static func mbrola(_ text: String, _ settings: VoiceSettings) -> [UInt8] {
    spoken("P", text, settings, rate: SpeakingRate.mbrolaRate(for: settings.charactersPerSecond))
  }

  private static func spoken(
    _ kind: Unicode.Scalar, _ text: String, _ settings: VoiceSettings, rate: Int
  ) -> [UInt8] {
    let numbers = [rate, settings.pitch, settings.range, settings.volume]
    return framed(
      [UInt8(ascii: kind)] + numbers.flatMap { bytes(UInt32(clamping: $0)) } + Array(text.utf8) + [0])
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
      answer.withUnsafeBytes { bytes in
        for index in 0..<count {
          let sample = bytes.loadUnaligned(fromByteOffset: 4 + 2 * index, as: Int16.self)
          buffer.initializeElement(at: index, to: Int16(littleEndian: sample))
        }
      }
      filled = count
    }
    let words = stride(from: end, to: answer.count, by: 12).map { place in
      WordEvent(
        position: Int(number(answer, at: place)), length: Int(number(answer, at: place + 4)),
        sample: SampleCount(Int(number(answer, at: place + 8))))
    }
    return SpokenSound(samples: samples, words: inOrder(words, before: count))
  }

  /// `words` without the events that the engine adds at the ends of clauses: they point back, or behind the sound.
  private static func inOrder(_ words: [WordEvent], before count: Int) -> [WordEvent] {
    var furthest = 0
    return words.filter { word in
      guard word.position > furthest, word.sample.value < count else { return false }
      furthest = word.position
      return true
    }
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

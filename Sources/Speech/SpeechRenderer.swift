public import EditionModel

/// Speaks a script: each utterance trimmed, joined at exact pauses, every position an integer.
public struct SpeechRenderer: Sendable {
  /// Between a chapter's start and its first sound: players that seek a little late still catch the first syllable.
  public static let chapterLead = Milliseconds(200)

  private let engine: any SpeechEngine
  private let settings: VoiceSettings
  private let clausePause: Milliseconds

  /// A renderer with one voice.
  ///
  /// - Parameter clausePause: silence between the clauses of a sentence that is too long for the engine.
  public init(engine: any SpeechEngine, settings: VoiceSettings, clausePause: Milliseconds) {
    self.engine = engine
    self.settings = settings
    self.clausePause = clausePause
  }

  /// Speaks `script`.
  ///
  /// Chapters start on whole seconds and the track ends on one; what that takes is added to a pause.
  /// - Parameter texts: what the engine is handed for each utterance, in clauses.
  /// - Throws: `SpeechError.engine` when the engine cannot be used, `CancellationError`; a sentence that cannot be spoken
  ///   is left out and named.
  public func render(_ script: Script, texts: [[EngineText]]) async throws -> SpokenScript {
    var tape = Tape(rate: engine.identity.rate)
    var leftOut: [SpokenScript.LeftOut] = []
    for (utterance, clauses) in zip(script.utterances, texts) {
      try Task.checkCancellation()
      if let chapter = utterance.chapter { tape.openChapter(chapter) }
      var sound: [Int16] = []
      for clause in clauses {
        let (part, faults) = try await part(of: clause)
        leftOut += faults.map {
          SpokenScript.LeftOut(text: $0.text, sentence: utterance.written, reason: $0.reason)
        }
        guard !part.isEmpty else { continue }
        if !sound.isEmpty { sound += silence(clausePause) }
        sound += part
      }
      tape.append(sound, as: utterance)
    }
    return tape.finish(pauseAfter: script.pauseAfter, leftOut: leftOut)
  }

  /// Speaks one clause; one that the engine dies of is tried in halves, down to single words.
  private func part(of clause: EngineText) async throws -> ([Int16], [(text: String, reason: String)]) {
    do {
      let sound = try await engine.speak(clause, settings: settings)
      return (Trimming.trimmed(sound.samples, hertz: engine.identity.rate.hertz), [])
    } catch SpeechError.utterance(let reason) {
      guard let (left, right) = Self.halves(of: clause) else {
        return ([], [(clause.rawValue, reason)])
      }
      let first = try await part(of: left)
      let second = try await part(of: right)
      let joint = first.0.isEmpty || second.0.isEmpty ? [] : silence(clausePause)
      return (first.0 + joint + second.0, first.1 + second.1)
    }
  }

  /// The clause cut at the space nearest its middle, outside `[[` `]]`; `nil` for a single word.
  static func halves(of clause: EngineText) -> (EngineText, EngineText)? {
    let bytes = Array(clause.rawValue.utf8)
    let middle = bytes.count / 2
    var spaces: [Int] = []
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: " ") where depth == 0 && index > 0 && index < bytes.count - 1: spaces.append(index)
      default: break
      }
    }
    guard let cut = spaces.min(by: { abs($0 - middle) < abs($1 - middle) }) else { return nil }
    let left = String(decoding: bytes[..<cut], as: UTF8.self)
    let right = String(decoding: bytes[(cut + 1)...], as: UTF8.self)
    return (EngineText(rawValue: left), EngineText(rawValue: right))
  }

  private func silence(_ length: Milliseconds) -> [Int16] {
    [Int16](repeating: 0, count: SampleCount(length, at: engine.identity.rate).value)
  }
}

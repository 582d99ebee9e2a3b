public import EditionModel
import Parallel

/// Speaks a script: each utterance trimmed, joined at exact pauses, every position an integer.
public struct SpeechRenderer: Sendable {
  /// Between a chapter's start and its first sound: players that seek a little late still catch the first syllable.
  public static let chapterLead = Milliseconds(200)

  /// Who speaks an utterance, and how.
  public struct Casting: Sendable {
    /// The speaker's number; utterances of one number have one engine.
    public let speaker: Int
    /// The engine, with the renderer's rate.
    public let engine: any SpeechEngine
    /// How it is to speak.
    public let settings: VoiceSettings

    /// An utterance's speaker.
    public init(speaker: Int, engine: any SpeechEngine, settings: VoiceSettings) {
      self.speaker = speaker
      self.engine = engine
      self.settings = settings
    }
  }

  /// While one group's sounds are put on the tape the engine has these already.
  private static let groupsAtOnce = 3

  private let clausePause: Milliseconds
  private let rate: SampleRate
  private let casting: @Sendable (Int, Utterance) -> Casting

  /// A renderer with one voice for everything.
  ///
  /// - Parameter clausePause: silence between the clauses of a sentence that is too long for the engine.
  public init(engine: any SpeechEngine, settings: VoiceSettings, clausePause: Milliseconds) {
    self.init(clausePause: clausePause, rate: engine.identity.rate) { _, _ in
      Casting(speaker: 0, engine: engine, settings: settings)
    }
  }

  /// A renderer that asks for each utterance, by its place in the script, who speaks it and how.
  public init(
    clausePause: Milliseconds, rate: SampleRate, casting: @escaping @Sendable (Int, Utterance) -> Casting
  ) {
    self.clausePause = clausePause
    self.rate = rate
    self.casting = casting
  }

  /// Speaks `script`.
  ///
  /// Chapters start on whole seconds; what that takes is added to a pause.
  /// - Parameter texts: what the engine is handed for each utterance, in clauses.
  /// - Throws: `SpeechError.engine` when the engine cannot be used, `CancellationError`; a sentence that cannot be spoken
  ///   is left out and named.
  public func render(_ script: Script, texts: [[EngineText]]) async throws -> SpokenScript {
    let castings = script.utterances.enumerated().map { casting($0.offset, $0.element) }
    let texts = zip(texts, script.utterances).map { QuestionTune.applied(to: $0, of: $1.spoken) }
    var tape = Tape(rate: rate)
    tape.reserve(letters: texts.joined().reduce(0) { $0 + $1.rawValue.utf8.count })
    var leftOut: [SpokenScript.LeftOut] = []
    let lettersAtOnce = castings.map(\.engine.lettersAtOnce).max() ?? 1
    try await Self.groups(of: texts, lettersAtOnce).parallelForEach(width: Self.groupsAtOnce) { group in
      try await answers(to: texts[group], castings[group])
    } take: { group, answers in
      for index in group {
        try Task.checkCancellation()
        let utterance = script.utterances[index]
        if let chapter = utterance.chapter { tape.openChapter(chapter) }
        var sound = Passage()
        var words: [[PlacedWord]] = []
        for (clause, answer) in zip(texts[index], answers[index - group.lowerBound]) {
          let (part, faults) = try await part(of: clause, answer, castings[index])
          leftOut += faults.map {
            SpokenScript.LeftOut(text: $0.text, sentence: utterance.written, reason: $0.reason)
          }
          words.append(sound.append(part, after: silence(clausePause)))
        }
        tape.append(
          sound.samples, as: utterance,
          words: WordTimes.starts(in: utterance.spoken, texts: texts[index], words: words))
      }
    }
    return tape.finish(pauseAfter: script.pauseAfter, leftOut: leftOut)
  }

  /// The utterances that are asked for together: not all, so that a long script is not held twice, as answers and on the
  /// tape.
  private static func groups(of texts: [[EngineText]], _ lettersAtOnce: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var (start, letters) = (0, 0)
    for (index, clauses) in texts.enumerated() {
      letters += clauses.reduce(0) { $0 + $1.rawValue.utf8.count }
      guard letters >= lettersAtOnce || index == texts.count - 1 else { continue }
      groups.append(start..<(index + 1))
      (start, letters) = (index + 1, 0)
    }
    return groups
  }

  /// The engines' answers, asked for in one piece each: an engine may have its work in starting.
  private func answers(
    to texts: ArraySlice<[EngineText]>, _ castings: ArraySlice<Casting>
  ) async throws -> [[Result<SpokenSound, SpeechError>]] {
    var answers: [[Result<SpokenSound, SpeechError>]] = texts.map { _ in [] }
    let first = texts.startIndex
    for speaker in Set(castings.map(\.speaker)).sorted() {
      let indices = castings.indices.filter { castings[$0].speaker == speaker }
      guard let engine = indices.first.map({ castings[$0].engine }) else { continue }
      let requests = indices.flatMap { Self.requests(for: texts[$0], castings[$0].settings) }
      var spoken = try await engine.speak(requests)[...]
      for index in indices {
        answers[index - first] = Array(spoken.prefix(texts[index].count))
        spoken = spoken.dropFirst(texts[index].count)
      }
    }
    return answers
  }

  /// The clauses of one sentence; a quotation that one of them opens goes on in the next.
  private static func requests(for clauses: [EngineText], _ settings: VoiceSettings) -> [SpeechRequest] {
    guard settings.sentence != .plain else {
      return clauses.map { SpeechRequest(text: $0, settings: settings) }
    }
    var sentence = settings.sentence
    return clauses.map { clause in
      let request = SpeechRequest(text: clause, settings: settings.with(sentence))
      sentence.startsQuoted = Phrasing(clause, startsQuoted: sentence.startsQuoted).endsQuoted
      return request
    }
  }

  /// Trims what was spoken of one clause; one that the engine dies of is tried in halves, down to single words.
  private func part(
    of clause: EngineText, _ answer: Result<SpokenSound, SpeechError>, _ casting: Casting
  ) async throws -> (Passage, [(text: String, reason: String)]) {
    switch answer {
    case .success(let sound): return (Passage(trimming: sound, at: rate), [])
    case .failure(.engine(let reason)): throw SpeechError.engine(reason)
    case .failure(.utterance(let reason)):
      guard let (left, right) = Self.halves(of: clause) else {
        return (Passage(), [(clause.rawValue, reason)])
      }
      let halves = try await casting.engine.speak(
        [left, right].map { SpeechRequest(text: $0, settings: casting.settings) })
      let first = try await part(of: left, halves[0], casting)
      let second = try await part(of: right, halves[1], casting)
      var whole = first.0
      // The second half's words count from behind the space where the clause was cut.
      whole.append(
        second.0.moved(by: left.rawValue.unicodeScalars.count + 1), after: silence(clausePause))
      return (whole, first.1 + second.1)
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
    [Int16](repeating: 0, count: SampleCount(length, at: rate).value)
  }
}

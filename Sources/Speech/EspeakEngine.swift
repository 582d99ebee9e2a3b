public import EditionModel
import Glibc

/// espeak-ng behind its speakers: some processes, each utterance in a child of its own.
public struct EspeakEngine: SpeechEngine, PhonemeSource {
  /// What is speaking.
  public let identity: EngineIdentity
  let queue: RequestQueue

  /// Longer than any utterance: the speaker itself ends one after 30 s.
  static let standardDeadline = Duration.seconds(60)

  /// Starts `speakers` speakers, calls `work` with the engine, and ends them again.
  ///
  /// - Parameters:
  ///   - speakers: how many utterances are spoken at once, at least 1.
  ///   - executable: the path of `anhoeren-speaker`.
  ///   - voice: the engine's own name of the voice: `de`.
  ///   - deadline: after this long without an answer a speaker is killed; it ends an utterance itself after 30 s.
  /// - Throws: `SpeechError.engine` when no speaker can be started, and what `work` throws.
  public static func withEngine<Result: Sendable>(
    speakers: Int, executable: String, voice: String, deadline: Duration,
    _ work: @Sendable (EspeakEngine) async throws -> Result
  ) async throws -> Result {
    // A request to a speaker that has just died is an error to be dealt with, not the end of this program.
    signal(SIGPIPE, SIG_IGN)
    let queue = RequestQueue()
    let hello = Hello()
    return try await withTaskCancellationHandler {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<max(1, speakers) {
          group.addTask {
            do {
              try await Speaker(
                executable: executable, voice: voice, queue: queue, hello: hello, deadline: deadline
              ).serve()
            } catch {
              hello.fail(error)
              queue.close(error)
              throw error
            }
          }
        }
        do {
          let result = try await work(EspeakEngine(identity: try await hello.identity(), queue: queue))
          queue.close(CancellationError())
          try await group.waitForAll()
          return result
        } catch {
          queue.close(error)
          group.cancelAll()
          throw error
        }
      }
    } onCancel: {
      queue.close(CancellationError())
      hello.fail(CancellationError())
    }
  }

  /// Speaks `text` once; a quotation or an aside in it is spoken at a pitch of its own.
  public func speak(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound {
    let parts = RegisterParts.of(text, settings: settings)
    guard parts.count > 1 else {
      return try await speakAtOnce(text, settings: parts.first?.settings ?? settings)
    }
    var whole = Passage()
    for part in parts {
      let sound = try await speakAtOnce(part.text, settings: part.settings)
      let silence = SampleCount(part.pauseBefore, at: identity.rate).value
      whole.append(
        Passage(trimming: sound, at: identity.rate).moved(by: part.offset),
        after: [Int16](repeating: 0, count: silence))
    }
    return whole.sound(of: text)
  }

  private func speakAtOnce(_ text: EngineText, settings: VoiceSettings) async throws -> SpokenSound {
    let answer = try await queue.ask(SpeakerMessage.speak(text.rawValue, settings))
    guard let sound = SpeakerMessage.sound(answer) else {
      throw SpeechError.utterance("The speaker's answer is malformed.")
    }
    guard sound.samples.contains(where: { $0 != 0 }) else {
      throw SpeechError.utterance("The text holds nothing that can be heard.")
    }
    return sound
  }

  /// The engine's mnemonics for each of `texts`; an empty string where it has none.
  public func mnemonics(for texts: [String]) async throws -> [String] {
    try await lines(for: texts, SpeakerMessage.mnemonics)
  }

  /// IPA for each of `texts`.
  public func ipa(for texts: [EngineText]) async throws -> [String] {
    try await lines(for: texts.map(\.rawValue), SpeakerMessage.ipa)
  }

  /// IPA for each of `words` in another of the engine's voices; empty strings where it has no such voice.
  public func ipa(for words: [String], voice: String) async throws -> [String] {
    let name = voice.replacing("\n", with: "")
    return try await lines(for: words) { SpeakerMessage.ipa($0, voice: name) }
  }

  /// Asks for batches of lines; a batch that crashes the engine is asked for again in halves.
  private func lines(for texts: [String], _ message: (String) -> [UInt8]) async throws -> [String] {
    var answers: [String] = []
    var start = 0
    while start < texts.count {
      var end = start
      var size = 0
      while end < texts.count, end - start < 128, end == start || size + texts[end].utf8.count < 16_000 {
        size += texts[end].utf8.count + 1
        end += 1
      }
      answers += try await batch(texts[start..<end], message)
      start = end
    }
    return answers
  }

  private func batch(_ texts: ArraySlice<String>, _ message: (String) -> [UInt8]) async throws -> [String] {
    let joined = texts.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    do {
      let answer = String(decoding: try await queue.ask(message(joined)), as: UTF8.self)
      let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.count == texts.count else {
        throw SpeechError.utterance("The speaker's answer is malformed.")
      }
      return lines
    } catch SpeechError.utterance {
      guard texts.count > 1 else { return [""] }
      let middle = texts.startIndex + texts.count / 2
      return try await batch(texts[..<middle], message) + batch(texts[middle...], message)
    }
  }
}

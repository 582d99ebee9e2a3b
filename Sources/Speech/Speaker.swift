import Subprocess
import Synchronization
import SystemPackage

/// One `anhoeren-speaker`, started again when it dies.
struct Speaker: Sendable {
  /// A speaker that dies this often without an answer in between will not get better.
  private static let deathsInARow = 20
  /// A request that this many speakers did not survive is to blame for it.
  private static let deathsOfARequest = 4

  let executable: String
  let voice: String
  let queue: RequestQueue
  let hello: Hello
  /// A speaker that is silent for longer hangs.
  let deadline: Duration

  /// Answers requests until the queue is closed.
  ///
  /// - Throws: `SpeechError.engine` when the speaker cannot be started or has no such voice.
  func serve() async throws {
    let deaths = Mutex(0)
    while !queue.isClosed {
      try Task.checkCancellation()
      guard deaths.withLock({ $0 }) < Self.deathsInARow else {
        throw SpeechError.engine(
          "\(executable) dies again and again; run `\(executable) \(voice)` to see why.")
      }
      var options = PlatformOptions()
      // A group of its own: Ctrl-C reaches the run, not its speakers, and a signal reaches a speaker's children.
      options.processGroupID = 0
      options.teardownSequence = [
        .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
      ]
      deaths.withLock { $0 += 1 }
      do {
        _ = try await run(
          .path(FilePath(executable)), arguments: [voice], platformOptions: options, input: .inputWriter,
          output: .sequence, error: .discarded
        ) { execution in
          try await answer(execution, deaths: deaths)
        }
      } catch let error as SubprocessError {
        throw SpeechError.engine("\(executable) cannot be run: \(error)")
      }
    }
  }

  /// Talks to one process until it dies, the queue is closed or the run is cancelled.
  private func answer(
    _ execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>, deaths: borrowing Mutex<Int>
  ) async throws {
    let watch = Watch(deadline: deadline)
    let guardian = Task {
      await watch.wait()
      try? execution.send(signal: .kill, toProcessGroup: true)  // one that is dead already needs none
    }
    defer { guardian.cancel() }
    var reader = MessageReader(execution.standardOutput)
    watch.begin()
    guard let greeting = try await reader.next() else { return }
    watch.end()
    guard greeting.isDone, let identity = EngineIdentity(hello: greeting.body) else {
      throw SpeechError.engine("espeak-ng, voice `\(voice)`: \(greeting.text)")
    }
    hello.set(identity)
    while let request = await queue.next() {
      do {
        watch.begin()
        _ = try await execution.standardInputWriter.write(request.message)
        let answer = try await reader.next()
        watch.end()
        guard let answer else { throw SpeechError.utterance("The speaker died.") }
        deaths.withLock { $0 = 0 }
        if answer.isDone {
          request.reply.resume(returning: answer.body)
        } else {
          request.reply.resume(throwing: SpeechError.utterance(answer.text))
        }
      } catch {
        // The speaker is started again. Its request, too: had it been spoken in halves, the sound would depend on who
        // was killed when. The fourth time it is tried in halves like one that crashed.
        if queue.isClosed || Task.isCancelled {
          request.reply.resume(throwing: error)
        } else if request.deaths + 1 < Self.deathsOfARequest {
          queue.putBack(request)
        } else {
          request.reply.resume(throwing: SpeechError.utterance("The speaker died."))
        }
        return
      }
    }
  }
}

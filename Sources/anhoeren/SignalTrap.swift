import Dispatch
import EditionJob
import Glibc
import Synchronization

/// Turns SIGINT and SIGTERM into cancellation, so that a run that is stopped leaves no litter.
enum SignalTrap {
  /// Runs `work`; on a signal it is cancelled and may clean up.
  ///
  /// `work` is handed a function that says which exit code the signal asks for. Nobody reading standard error any
  /// more, such as a terminal that was closed, is no reason to stop.
  static func run<Result: Sendable>(
    _ work: @escaping @Sendable (@escaping @Sendable () -> EditionJob.ExitCode) async throws -> Result
  ) async throws -> Result {
    let caught = Caught()
    signal(SIGPIPE, SIG_IGN)
    let task = Task { try await work { caught.exit.withLock { $0 ?? .interrupted } } }
    let sources = [(SIGINT, EditionJob.ExitCode.interrupted), (SIGTERM, .terminated)].map { number, exit in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        caught.exit.withLock { $0 = $0 ?? exit }
        task.cancel()
      }
      source.resume()
      return source
    }
    let result = await task.result
    sources.forEach { $0.cancel() }
    return try result.get()
  }

  private final class Caught: Sendable {
    let exit = Mutex<EditionJob.ExitCode?>(nil)
  }
}

import Dispatch
import EditionJob
import Glibc
import Synchronization

/// Turns SIGINT and SIGTERM into cancellation, so that a run that is stopped leaves no litter.
enum SignalTrap {
  /// Runs `work`; on a signal it is cancelled, cleans up, and the program ends with 130 or 143.
  static func run<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let caught = Mutex<EditionJob.ExitCode?>(nil)
    let task = Task { try await work() }
    let sources = [(SIGINT, EditionJob.ExitCode.interrupted), (SIGTERM, .terminated)].map { number, exit in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        caught.withLock { $0 = $0 ?? exit }
        task.cancel()
      }
      source.resume()
      return source
    }
    let result = await task.result
    sources.forEach { $0.cancel() }
    if let exit = caught.withLock({ $0 }) {
      throw exit
    }
    return try result.get()
  }
}

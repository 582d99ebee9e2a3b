import Synchronization

/// The identity that the first speaker announces, for everybody who waits for it.
final class Hello: Sendable {
  private struct State {
    var result: Result<EngineIdentity, any Error>?
    var waiting: [CheckedContinuation<EngineIdentity, any Error>] = []
  }

  private let state = Mutex(State())

  func set(_ identity: EngineIdentity) { settle(.success(identity)) }

  func fail(_ reason: any Error) { settle(.failure(reason)) }

  func identity() async throws -> EngineIdentity {
    try await withCheckedThrowingContinuation { waiting in
      let result = state.withLock { state in
        if state.result == nil { state.waiting.append(waiting) }
        return state.result
      }
      if let result { waiting.resume(with: result) }
    }
  }

  /// The first result holds.
  private func settle(_ result: Result<EngineIdentity, any Error>) {
    let waiting = state.withLock { state in
      guard state.result == nil else { return [CheckedContinuation<EngineIdentity, any Error>]() }
      state.result = result
      defer { state.waiting = [] }
      return state.waiting
    }
    waiting.forEach { $0.resume(with: result) }
  }
}

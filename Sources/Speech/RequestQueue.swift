import Synchronization

/// Requests that wait for a speaker, and speakers that wait for a request.
final class RequestQueue: Sendable {
  /// A request and whoever waits for its answer.
  struct Request: Sendable {
    let message: [UInt8]
    /// How many speakers have died of it or while it was theirs.
    var deaths = 0
    let reply: CheckedContinuation<[UInt8], any Error>
  }

  private struct State {
    var requests: [Request] = []
    var speakers: [CheckedContinuation<Request?, Never>] = []
    var end: (any Error)?
  }

  private let state = Mutex(State())

  /// Hands `message` to the next free speaker and waits for the answer.
  func ask(_ message: [UInt8]) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { reply in
      let request = Request(message: message, reply: reply)
      let action: (() -> Void)? = state.withLock { state in
        if let end = state.end { return { reply.resume(throwing: end) } }
        guard !state.speakers.isEmpty else {
          state.requests.append(request)
          return nil
        }
        let speaker = state.speakers.removeFirst()
        return { speaker.resume(returning: request) }
      }
      action?()
    }
  }

  /// Hands `request` to another speaker, before those that wait; nobody is to blame for a speaker that was killed.
  func putBack(_ request: Request) {
    var request = request
    request.deaths += 1
    let again = request
    let action: (() -> Void)? = state.withLock { state in
      if let end = state.end { return { again.reply.resume(throwing: end) } }
      guard !state.speakers.isEmpty else {
        state.requests.insert(again, at: 0)
        return nil
      }
      let speaker = state.speakers.removeFirst()
      return { speaker.resume(returning: again) }
    }
    action?()
  }

  /// The next request, or `nil` when there will be none.
  func next() async -> Request? {
    await withCheckedContinuation { speaker in
      let action: (() -> Void)? = state.withLock { state in
        if !state.requests.isEmpty {
          let request = state.requests.removeFirst()
          return { speaker.resume(returning: request) }
        }
        guard state.end == nil else { return { speaker.resume(returning: nil) } }
        state.speakers.append(speaker)
        return nil
      }
      action?()
    }
  }

  /// Ends the work: every request that waits fails with `reason`, every speaker that waits goes home.
  func close(_ reason: any Error) {
    let (requests, speakers) = state.withLock { state in
      guard state.end == nil else { return ([Request](), [CheckedContinuation<Request?, Never>]()) }
      state.end = reason
      defer { (state.requests, state.speakers) = ([], []) }
      return (state.requests, state.speakers)
    }
    requests.forEach { $0.reply.resume(throwing: reason) }
    speakers.forEach { $0.resume(returning: nil) }
  }

  /// Whether no more requests are taken.
  var isClosed: Bool { state.withLock { $0.end != nil } }
}

import Synchronization

/// Ends `wait` when a request takes longer than its deadline.
final class Watch: Sendable {
  private let deadline: Duration
  private let began = Mutex<ContinuousClock.Instant?>(nil)

  init(deadline: Duration) {
    self.deadline = deadline
  }

  func begin() { began.withLock { $0 = .now } }

  func end() { began.withLock { $0 = nil } }

  /// Returns when a request is late; throws nothing, also when it is cancelled.
  func wait() async {
    while !Task.isCancelled {
      if let began = began.withLock({ $0 }), ContinuousClock.now - began > deadline { return }
      try? await Task.sleep(for: min(.seconds(5), deadline / 4))  // a cancelled sleep ends the loop
    }
  }
}

import Synchronization

/// A value that is made when it is asked for the first time, by whoever asks; the others wait for it.
final class Lazy<Value: Sendable>: Sendable {
  private enum State: Sendable {
    /// What it is made from goes with this, as soon as it is made.
    case asked(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.asked(make))
  }

  /// The value.
  func get() -> Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .asked(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}

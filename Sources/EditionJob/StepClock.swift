import Logging
import Synchronization

/// Measures how long the steps of a run take; the only clock in the product, and only the report shows it.
final class StepClock: Sendable {
  private struct State {
    var step: String?
    var since: ContinuousClock.Instant
    var timings: [RunReport.Timing] = []
  }

  private let begin: ContinuousClock.Instant
  private let state: Mutex<State>
  private let log: Logger

  init(log: Logger) {
    let now = ContinuousClock.now
    begin = now
    self.log = log
    state = Mutex(State(since: now))
  }

  /// Ends the step before and begins `step`.
  func begin(_ step: String) {
    let ended: RunReport.Timing? = state.withLock { state in
      let now = ContinuousClock.now
      defer { (state.step, state.since) = (step, now) }
      guard let ended = state.step else { return nil }
      let timing = RunReport.Timing(step: ended, seconds: Self.seconds(now - state.since))
      state.timings.append(timing)
      return timing
    }
    if let ended {
      log.debug("A step has ended.", metadata: ["step": "\(ended.step)", "seconds": "\(ended.seconds)"])
    }
  }

  /// The steps so far.
  var timings: [RunReport.Timing] { state.withLock { $0.timings } }

  /// The step that is under way.
  var step: String { state.withLock { $0.step ?? "" } }

  /// Seconds since the start.
  var elapsed: Double { Self.seconds(ContinuousClock.now - begin) }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    let milliseconds = Double(parts.seconds) * 1000 + (Double(parts.attoseconds) / 1e15).rounded()
    return milliseconds / 1000
  }
}

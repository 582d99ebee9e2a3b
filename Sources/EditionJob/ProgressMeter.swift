import EditionModel
import Synchronization

/// Counts finished tracks and tells whoever watches; tracks end in any order, on any thread.
final class ProgressMeter: Sendable {
  private let counted = Mutex((done: 0, audioSeconds: 0.0))
  private let total: Int
  private let clock: StepClock
  private let tell: @Sendable (RunProgress) -> Void

  init(total: Int, clock: StepClock, tell: @escaping @Sendable (RunProgress) -> Void) {
    self.total = total
    self.clock = clock
    self.tell = tell
  }

  /// One more track is finished.
  func finished(_ timeline: Timeline) {
    finished(seconds: Double(timeline.length.value) / Double(timeline.rate.hertz))
  }

  /// One more file of `seconds` is finished.
  func finished(seconds: Double) {
    report(
      counted.withLock {
        $0.done += 1
        $0.audioSeconds += seconds
        return $0
      })
  }

  /// A new step has begun.
  func begin(_ step: String) {
    clock.begin(step)
    report(counted.withLock { $0 })
  }

  private func report(_ counted: (done: Int, audioSeconds: Double)) {
    tell(
      RunProgress(
        done: counted.done, total: total, step: clock.step, audioSeconds: counted.audioSeconds,
        elapsedSeconds: clock.elapsed))
  }
}

import EditionJob

/// One line on the terminal that is written over: tracks done, audio minutes, speed against real time.
struct ProgressDisplay {
  private static let width = 24

  /// Shows how far the run is; nothing where nobody watches.
  func show(_ progress: RunProgress) {
    guard Console.isTerminal else { return }
    let filled = progress.total == 0 ? 0 : Self.width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Console.tell(
      "\r\u{1B}[K\(bar) \(progress.done)/\(progress.total) tracks · \(progress.audioMinutes) min of audio"
        + " · \(progress.speed) × real time · \(progress.step)")
  }

  /// Leaves the line.
  func end() {
    guard Console.isTerminal else { return }
    Console.tell("\r\u{1B}[K")
  }
}

import EditionJob

/// One line on the terminal that is written over: tracks done, audio minutes, speed against real time.
struct ProgressDisplay {
  private static let width = 24

  /// Whether it is shown: only where somebody watches.
  let isOn: Bool
  /// What is counted.
  var noun = "tracks"

  /// Shows how far the run is.
  func show(_ progress: RunProgress) {
    guard isOn else { return }
    let filled = progress.total == 0 ? 0 : Self.width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    Console.tell(
      "\(bar) \(progress.done)/\(progress.total) \(noun) · \(progress.audioMinutes) min of audio"
        + " · \(progress.speed) × real time · \(progress.step)")
  }

  /// Leaves the line.
  func end() {
    guard isOn else { return }
    Console.tell("")
  }
}

import EditionModel
import Publishing

/// What is printed when an edition is published: what it holds, who read it, and where to find it.
struct RunSummary: Sendable {
  private let edition: Edition
  private let order: EditionOrder
  private let elapsed: Double

  /// The summary of `edition`, made for `order` in `elapsed` seconds.
  init(of edition: Edition, order: EditionOrder, elapsed: Double) {
    self.edition = edition
    self.order = order
    self.elapsed = elapsed
  }

  /// The lines.
  var text: String {
    let seconds = Double(edition.length.value) / Double(edition.sampleRate.hertz)
    let speed = Int(seconds / max(elapsed, 0.001))
    return """
      \(edition.title): \(Workbench.counted(edition.items.count, "article")), \(RunProgress.decimal(seconds / 60)) minutes of audio, \
      made in \(RunProgress.decimal(elapsed)) s (\(speed) × real time).
      \(voice)
      The whole edition: \(places(of: edition.audio))\(bulletin)
      Article by article: mpv \(folder)/\(EditionFolder.playlist)
      The run's report: \(order.output)/reports/\(edition.date).html
      To listen and read, open in a browser: \(folder)/\(EditionFolder.page)

      """
  }

  private var folder: String { "\(order.output)/\(edition.date)" }

  private func places(of files: [AudioFile]) -> String {
    files.map { "\(folder)/\($0.file)" }.joined(separator: ", ")
  }

  /// Which voice spoke, and that it was not the one asked for.
  private var voice: String {
    let spoke = "Spoken by \(edition.build.voice.name): \(edition.build.engine)."
    guard edition.build.voice.name != order.voice else { return spoke }
    return spoke + " \(order.voice) is not installed; `anhoeren voices` says what is missing."
  }

  /// Where the short edition is, where there is one.
  private var bulletin: String {
    guard let bulletin = edition.bulletin else { return "" }
    let seconds = bulletin.timeline.length.value / bulletin.timeline.rate.hertz
    return "\nThe bulletin, \(seconds) of \(bulletin.minutes * 60) s: \(places(of: bulletin.audio))"
  }
}

import EditionModel

/// What a run knows so far for its report, however it ends.
struct RunDiary {
  var date: CalendarDate
  var newspaper: String
  var leftOut: [RunReport.LeftOut] = []
  /// What concerns the folder of editions rather than the edition.
  var front: [OutputFront.Finding] = []

  init(date: CalendarDate, newspaper: String) {
    self.date = date
    self.newspaper = newspaper
  }

  /// The report of a run that ended with `exit`.
  ///
  /// - Parameter edition: what was published; `nil` where nothing was.
  func report(
    of edition: Edition?, _ exit: ExitCode, _ outcome: String, timings: [RunReport.Timing]
  ) -> RunReport {
    let seconds = edition.map { Double($0.length.value) / Double($0.sampleRate.hertz) } ?? 0
    return RunReport(
      date: date, newspaper: newspaper, revision: edition?.revision, exitCode: exit.rawValue,
      outcome: outcome,
      articles: edition?.items.count ?? 0, audioSeconds: seconds, leftOut: leftOut,
      warnings: (edition?.warnings ?? []) + front.map(\.text), timings: timings,
      bulletin: edition.flatMap { RunReport.ShortEdition(of: $0) })
  }
}

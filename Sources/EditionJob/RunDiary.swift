import EditionModel
import Scripting

/// What a run knows so far for its report, however it ends.
struct RunDiary {
  var date: CalendarDate
  var newspaper: String
  var read: [RunReport.Read] = []
  var leftOut: [RunReport.LeftOut] = []
  /// What an editor should know besides what the edition itself says.
  var warnings: [Warning] = []
  /// What concerns the folder of editions rather than the edition.
  var front: [OutputFront.Finding] = []
  /// The ids of the tracks that came from the cache; the opening, the pointers and the bulletin have one too.
  var cached: Set<String> = []
  var unknown: [UnknownName] = []
  var removed: [CalendarDate] = []
  var hooks: [HookOutcome] = []

  init(date: CalendarDate, newspaper: String) {
    self.date = date
    self.newspaper = newspaper
  }

  /// The report of a run that ended with `exit`.
  ///
  /// - Parameter edition: what was published; `nil` where nothing was.
  func report(
    of edition: Edition?, _ exit: ExitCode, _ outcome: String, clock: StepClock
  ) -> RunReport {
    let length = edition.map { Double($0.length.value) / Double($0.sampleRate.hertz) } ?? 0
    let made = edition.map { edition in
      edition.tracks.map { item in
        RunReport.Made(
          number: item.number, ressort: item.ressort ?? "", headline: item.headline,
          seconds: Double(item.timeline.length.value) / Double(item.timeline.rate.hertz),
          isCached: cached.contains(item.id))
      }
    }
    return RunReport(
      date: date, newspaper: newspaper, revision: edition?.revision, exitCode: exit.rawValue,
      outcome: outcome, articles: edition?.items.count ?? 0, audioSeconds: length, seconds: clock.elapsed,
      read: read, made: made ?? [], leftOut: leftOut,
      warnings: (edition?.warnings ?? []) + warnings + front.filter(\.isWarning).map(\.text),
      notes: front.filter { !$0.isWarning }.map(\.text), unknown: unknown, removed: removed,
      hooks: hooks, timings: clock.timings,
      bulletin: edition.flatMap {
        RunReport.ShortEdition(of: $0, isCached: cached.contains(BulletinFrame.id))
      })
  }
}

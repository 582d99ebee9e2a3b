import EditionModel
import Glibc
import Logging

/// What follows a run, however it went: report, figures, the operator's programs.
struct RunEnding: Sendable {
  let order: EditionOrder
  let log: Logger
  let clock: StepClock

  /// Ends a run that has published.
  ///
  /// The report is there before the operator's program is run, and is written again with its outcome.
  /// - Returns: the exit code: what was published stays so, whatever the program does.
  func published(_ edition: Edition, diary: inout RunDiary) async throws -> ExitCode {
    clock.begin("end")
    var exit: ExitCode = diary.leftOut.isEmpty ? .done : .incomplete
    var report = diary.report(of: edition, exit, outcome(exit), clock: clock)
    try report.write(to: order.output)
    if let hook = order.publishedHook {
      let outcome = await run(
        hook, called: "published", exit: exit, date: edition.date, message: outcome(exit))
      diary.hooks.append(outcome)
      if !outcome.isDone {
        diary.warnings.append(warning(outcome))
        exit = .incomplete
      }
      report = diary.report(
        of: edition, exit, outcome.isDone ? self.outcome(exit) : "Published, but a hook failed.", clock: clock
      )
      try report.write(to: order.output)
    }
    writeFigures(report, succeeded: true)
    return exit
  }

  /// Ends a run that found nothing new: the report of the run that made `edition` stays, and no program is run.
  func nothingNew(since edition: Edition, diary: RunDiary) -> RunOutcome {
    let message =
      "Nothing is new since \(edition.title) was published, revision \(edition.revision). --force makes it again."
    log.info("\(message)")
    writeFigures(diary.report(of: edition, .nothingNew, message, clock: clock), succeeded: true)
    return RunOutcome(exit: .nothingNew, warnings: [], summary: message + "\n")
  }

  /// Ends a run that has not published.
  ///
  /// - Parameter holdsLock: whether the folder's reports are this run's to write.
  /// - Returns: `fault`, which is what counts, whatever else goes wrong now.
  func failed(_ fault: JobError, diary: RunDiary, holdsLock: Bool) async -> JobError {
    clock.begin("end")
    var diary = diary
    write(diary, of: fault, holdsLock: holdsLock)
    // Who stops a run by hand knows it; and a program started now would be stopped at once.
    guard let hook = order.failedHook, fault.exit != .interrupted, fault.exit != .terminated else {
      return fault
    }
    let outcome = await run(
      hook, called: "failed", exit: fault.exit, date: diary.date, message: fault.description,
      hasReport: holdsLock)
    diary.hooks.append(outcome)
    if !outcome.isDone { diary.warnings.append(warning(outcome)) }
    write(diary, of: fault, holdsLock: holdsLock)
    return fault
  }

  private func write(_ diary: RunDiary, of fault: JobError, holdsLock: Bool) {
    let report = diary.report(of: nil, fault.exit, fault.description, clock: clock)
    if holdsLock {
      do {
        try report.write(to: order.output)
      } catch {
        // The run's own fault is what counts; on a full disk there is no room for a report either.
        log.warning("The run's report cannot be written: \(error)")
      }
    }
    // While another run is under way, the figures are its.
    if fault.exit != .locked {
      writeFigures(report, succeeded: fault.exit == .nothingNew)
    }
  }

  private func outcome(_ exit: ExitCode) -> String {
    exit == .done ? "Published." : "Published, with something left out."
  }

  private func warning(_ outcome: HookOutcome) -> Warning {
    let warning = Warning(source: "hooks.\(outcome.hook)", message: outcome.outcome)
    log.warning("\(warning.source): \(warning.message)")
    return warning
  }

  private func run(
    _ hook: Hook, called name: String, exit: ExitCode, date: CalendarDate, message: String,
    hasReport: Bool = true
  ) async -> HookOutcome {
    let output = absolute(order.output)
    var environment = [
      "ANHOEREN_OUTPUT": output, "ANHOEREN_EDITION": "\(output)/\(date)", "ANHOEREN_DATE": "\(date)",
      "ANHOEREN_EXIT": "\(exit.rawValue)", "ANHOEREN_MESSAGE": message,
    ]
    if hasReport {
      environment["ANHOEREN_REPORT"] = RunReport.page(of: date, in: output)
      environment["ANHOEREN_REPORT_JSON"] = RunReport.json(of: date, in: output)
    }
    return await HookOutcome.run(hook, called: name, environment: environment)
  }

  /// A hook runs in another folder than this program.
  private func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private func writeFigures(_ report: RunReport, succeeded: Bool) {
    guard let path = order.metricsFile else { return }
    do {
      try MetricsFile.write(report, end: time(nil), succeeded: succeeded, to: path)
    } catch {
      log.warning("The figures for Prometheus cannot be written: \(error)")
    }
  }
}

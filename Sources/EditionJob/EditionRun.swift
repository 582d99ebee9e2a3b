public import EditionModel
import Glibc
import Intake
public import Logging
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// One run: sources in, a published edition out (Lauf).
///
/// The edition is built beside its place, opened and checked again, and made visible in one step; whatever happens
/// before that leaves what was published untouched. Every run that gets as far as its output folder leaves a report
/// there, also one that fails.
public struct EditionRun: Sendable {
  private let order: EditionOrder
  private let today: CalendarDate
  private let log: Logger
  private let stopped: @Sendable () -> ExitCode
  private let clock: StepClock

  /// A run for `order`.
  ///
  /// - Parameters:
  ///   - today: the date of an edition whose order and articles name none.
  ///   - log: told what was read, made and left out.
  ///   - stopped: asked, when the run is cancelled, for the exit code that says why.
  public init(
    _ order: EditionOrder, today: CalendarDate = .today(), log: Logger = Product.silence,
    stopped: @escaping @Sendable () -> ExitCode = { .interrupted }
  ) {
    self.order = order
    self.today = today
    self.log = log
    self.stopped = stopped
    clock = StepClock(log: log)
  }

  /// Publishes the edition.
  ///
  /// - Parameter progress: called on any thread whenever something is finished.
  /// - Throws: `JobError` with the exit code and a message, also when the run was stopped.
  public func publish(_ progress: @escaping @Sendable (RunProgress) -> Void) async throws -> RunOutcome {
    do {
      // A wrong voice is found before anything is made.
      let installation = try Installation.find()
      _ = try VoiceCatalog(folder: installation.voices).entry(named: order.voice)
      let front = try OutputFront(order)
      let jingles = try JingleBox(order.jingles)
      log.debug("The voices are found.", metadata: ["folder": "\(installation.voices)"])
      let lock = try RunLock.take(on: order.output)
      defer { withExtendedLifetime(lock) {} }
      // An earlier run may have ended between its edition and what leads there.
      _ = try front.update()
      return try await publishAndReport(installation, front, jingles, progress)
    } catch {
      throw fault(error)
    }
  }

  private func publishAndReport(
    _ installation: Installation, _ front: OutputFront, _ jingles: JingleBox,
    _ progress: @escaping @Sendable (RunProgress) -> Void
  ) async throws -> RunOutcome {
    var diary = RunDiary(date: order.date ?? today, newspaper: order.newspaper ?? "")
    do {
      let edition = try await publish(installation, front, jingles, progress, diary: &diary)
      return try finish(edition, diary: diary)
    } catch {
      let fault = fault(error)
      note(fault.leftOut, in: &diary)
      clock.begin("end")
      do {
        try diary.report(of: nil, fault.exit, fault.description, timings: clock.timings)
          .write(to: order.output)
      } catch {
        // The run's own fault is what counts; on a full disk there is no room for a report either.
        log.warning("The run's report cannot be written: \(error)")
      }
      throw fault
    }
  }

  private func publish(
    _ installation: Installation, _ front: OutputFront, _ jingles: JingleBox,
    _ progress: @escaping @Sendable (RunProgress) -> Void, diary: inout RunDiary
  ) async throws -> Edition {
    clock.begin("intake")
    let plan = try plan(diary: &diary)
    let extras = (order.teasers ? 1 : 0) + (order.bulletinMinutes == nil ? 0 : 1)
    let meter = ProgressMeter(total: plan.entries.count + 1 + extras, clock: clock, tell: progress)
    let jobs = order.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let staging = try StagingFolder.make(for: plan.date.description, in: order.output)
    let path = staging.path
    log.debug("The edition is built.", metadata: ["folder": "\(path)", "jobs": "\(jobs)"])
    let build = try await EditionBuilder(
      plan: plan, order: order, installation: installation, folder: path, jobs: jobs, meter: meter,
      jingles: jingles
    ).build()
    note(build.leftOut, in: &diary)
    meter.begin("check")
    // What the encoder decoded a moment ago is the same by its hash.
    try Verifier.check(path, decodingAudio: false)
    try Task.checkCancellation()
    meter.begin("publish")
    try staging.publish(as: plan.date.description)
    diary.front = try front.update()
    log.info(
      "The edition is published.",
      metadata: ["date": "\(plan.date)", "revision": "\(build.edition.revision)"])
    return build.edition
  }

  /// Reads the sources and plans the edition; what cannot be read is noted.
  private func plan(diary: inout RunDiary) throws -> EditionPlan {
    let delivery = Newsdesk.read(order.sources)
    for (article, source) in delivery.articles {
      log.debug(
        "Read: \(source)", metadata: ["ressort": "\(article.ressort)", "headline": "\(article.headline)"])
    }
    note(delivery.leftOut, in: &diary)
    try Task.checkCancellation()
    guard !delivery.articles.isEmpty else {
      throw JobError(.noInput, "No input could be read.")
    }
    let plan = EditionPlan(delivery.articles, order: order, ressorts: RessortList.standard, today: today)
    diary.date = plan.date
    diary.newspaper = plan.newspaper
    log.info(
      "The articles are read.",
      metadata: [
        "articles": "\(plan.entries.count)", "date": "\(plan.date)", "newspaper": "\(plan.newspaper)",
      ])
    return plan
  }

  private func finish(_ edition: Edition, diary: RunDiary) throws -> RunOutcome {
    let exit: ExitCode = diary.leftOut.isEmpty ? .done : .incomplete
    clock.begin("end")
    let outcome = exit == .done ? "Published." : "Published, with something left out."
    let report = diary.report(of: edition, exit, outcome, timings: clock.timings)
    try report.write(to: order.output)
    for warning in edition.warnings where !diary.leftOut.contains(where: { $0.reason == warning.message }) {
      log.warning("\(warning.source): \(warning.message)")
    }
    for finding in diary.front {
      log.log(
        level: finding.isWarning ? .warning : .info, "\(finding.text.source): \(finding.text.message)")
    }
    return RunOutcome(
      exit: exit,
      warnings: diary.leftOut.map { Warning(source: $0.source, message: $0.reason) } + edition.warnings
        + diary.front.map(\.text),
      summary: summary(of: edition, audioSeconds: report.audioSeconds))
  }

  private func note(_ leftOut: [RunReport.LeftOut], in diary: inout RunDiary) {
    diary.leftOut += leftOut
    for entry in leftOut {
      log.warning("\(entry.source): \(entry.reason)")
    }
  }

  private func fault(_ error: any Error) -> JobError {
    error is CancellationError
      ? JobError(stopped(), "The run was stopped; what was published before is untouched.")
      : JobError(wrapping: error)
  }

  /// Which voice spoke, and that it was not the one asked for.
  private func voice(of edition: Edition) -> String {
    let spoke = "Spoken by \(edition.build.voice.name): \(edition.build.engine)."
    guard edition.build.voice.name != order.voice else { return spoke }
    return spoke + " \(order.voice) is not installed; `anhoeren voices` says what is missing."
  }

  /// Where the short edition is, where there is one.
  private func bulletin(of edition: Edition) -> String {
    guard let bulletin = edition.bulletin else { return "" }
    let seconds = bulletin.timeline.length.value / bulletin.timeline.rate.hertz
    let files = bulletin.audio.map { "\(order.output)/\(edition.date)/\($0.file)" }.joined(separator: ", ")
    return "\nThe bulletin, \(seconds) of \(bulletin.minutes * 60) s: \(files)"
  }

  private func summary(of edition: Edition, audioSeconds: Double) -> String {
    let folder = "\(order.output)/\(edition.date)"
    let speed = Int(audioSeconds / max(clock.elapsed, 0.001))
    let playlist = "\(folder)/\(EditionFolder.playlist)"
    let files = edition.audio.map { "\(folder)/\($0.file)" }.joined(separator: ", ")
    return """
      \(edition.title): \(Workbench.counted(edition.items.count, "article")), \(RunProgress.decimal(audioSeconds / 60)) minutes of audio, \
      made in \(RunProgress.decimal(clock.elapsed)) s (\(speed) × real time).
      \(voice(of: edition))
      The whole edition: \(files)\(bulletin(of: edition))
      Article by article: mpv \(playlist)
      The run's report: \(order.output)/reports/\(edition.date).html
      To listen and read, open in a browser: \(folder)/\(EditionFolder.page)

      """
  }
}

extension CalendarDate {
  /// The day it is in the time zone of the machine.
  public static func today() -> CalendarDate {
    var now = time(nil)
    var fields = tm()
    localtime_r(&now, &fields)
    return CalendarDate(
      year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
      ?? CalendarDate.epoch
  }
}

public import EditionModel
import Glibc
import Intake
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// One run: sources in, a published edition out (Lauf).
///
/// The edition is built beside its place, opened and checked again, and made visible in one step; whatever happens
/// before that leaves what was published untouched.
public struct EditionRun: Sendable {
  private let order: EditionOrder
  private let today: CalendarDate
  private let clock = StepClock()

  /// A run for `order`.
  ///
  /// - Parameter today: the date of an edition whose order and articles name none.
  public init(_ order: EditionOrder, today: CalendarDate = .today()) {
    self.order = order
    self.today = today
  }

  /// Publishes the edition.
  ///
  /// - Parameter progress: called on any thread whenever something is finished.
  /// - Throws: `JobError` with the exit code and a message; `CancellationError` when the run was stopped.
  public func publish(_ progress: @escaping @Sendable (RunProgress) -> Void) async throws -> RunOutcome {
    do {
      return try await publishOrFail(progress)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw JobError(wrapping: error)
    }
  }

  private func publishOrFail(_ progress: @escaping @Sendable (RunProgress) -> Void) async throws -> RunOutcome
  {
    let installation = try Installation.find()
    clock.begin("intake")
    let lock = try RunLock.take(on: order.output)
    defer { withExtendedLifetime(lock) {} }
    let delivery = Newsdesk.read(order.sources)
    guard !delivery.articles.isEmpty else {
      throw try nothingReadable(delivery)
    }
    let plan = EditionPlan(
      delivery.articles, order: order, ressorts: RessortList.standard, today: today)
    let meter = ProgressMeter(total: plan.entries.count + 1, clock: clock, tell: progress)
    let jobs = order.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let staging = try StagingFolder.make(for: plan.date.description, in: order.output)
    let path = staging.path
    let build = try await Studio.open(voice: order.voice, speakers: jobs, installation: installation) {
      studio in
      try await EditionBuilder(
        plan: plan, order: order, studio: studio, folder: path, jobs: jobs, meter: meter
      ).build()
    }
    meter.begin("check")
    try Verifier.check(path)
    try Task.checkCancellation()
    meter.begin("publish")
    try staging.publish(as: plan.date.description)
    try LatestLink.update(in: order.output)
    let leftOut = delivery.leftOut + build.leftOut
    return try finish(build.edition, plan: plan, leftOut: leftOut)
  }

  private func finish(
    _ edition: Edition, plan: EditionPlan, leftOut: [RunReport.LeftOut]
  ) throws -> RunOutcome {
    let exit: ExitCode = leftOut.isEmpty ? .done : .incomplete
    let warnings = leftOut.map { Warning(source: $0.source, message: $0.reason) } + edition.warnings
    let audioSeconds = Double(edition.length.value) / Double(edition.sampleRate.hertz)
    clock.begin("end")
    let report = RunReport(
      date: plan.date, newspaper: plan.newspaper, revision: edition.revision, exitCode: exit.rawValue,
      outcome: exit == .done ? "Published." : "Published, with something left out.",
      articles: edition.items.count, audioSeconds: audioSeconds, leftOut: leftOut, warnings: edition.warnings,
      timings: clock.timings)
    try report.write(to: order.output)
    return RunOutcome(
      exit: exit, warnings: warnings,
      summary: summary(of: edition, audioSeconds: audioSeconds))
  }

  private func nothingReadable(_ delivery: Newsdesk.Delivery) throws -> JobError {
    let report = RunReport(
      date: order.date ?? today, newspaper: order.newspaper ?? "", revision: nil,
      exitCode: ExitCode.noInput.rawValue, outcome: "Nothing published: no input could be read.", articles: 0,
      audioSeconds: 0, leftOut: delivery.leftOut, warnings: [], timings: clock.timings)
    try report.write(to: order.output)
    let reasons = delivery.leftOut.map { "\($0.source): \($0.reason)" }
    return JobError(.noInput, (["No input could be read."] + reasons).joined(separator: "\nanhoeren: "))
  }

  private func summary(of edition: Edition, audioSeconds: Double) -> String {
    let folder = "\(order.output)/\(edition.date)"
    let speed = Int(audioSeconds / max(clock.elapsed, 0.001))
    let playlist = "\(folder)/\(EditionFolder.playlist)"
    let files = edition.audio.map { "\(folder)/\($0.file)" }.joined(separator: ", ")
    return """
      \(edition.title): \(Workbench.counted(edition.items.count, "article")), \(RunProgress.decimal(audioSeconds / 60)) minutes of audio, \
      made in \(RunProgress.decimal(clock.elapsed)) s (\(speed) × real time).
      The whole edition: \(files)
      Article by article: mpv \(playlist)
      The run's report: \(order.output)/reports/\(edition.date).html

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

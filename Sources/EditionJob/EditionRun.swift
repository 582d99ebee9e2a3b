public import EditionModel
import Glibc
public import Logging
import Mastering
import Publishing
import Store
import VoiceProfiles

/// One run: sources in, a published edition out (Lauf).
///
/// The edition is built beside its place, opened and checked again, and made visible in one step; whatever happens
/// before that leaves what was published untouched. Every run that gets as far as its output folder leaves a report
/// there, also one that fails.
public struct EditionRun: Sendable {
  let order: EditionOrder
  let today: CalendarDate
  let log: Logger
  private let stopped: @Sendable () -> ExitCode
  private let clock: StepClock
  private let cache: TrackCache
  let withdrawal: Withdrawal?

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
    self.init(order, today: today, withdrawal: nil, log: log, stopped: stopped)
  }

  /// A run that makes an edition again without an article.
  public init(
    _ withdrawal: Withdrawal, log: Logger = Product.silence,
    stopped: @escaping @Sendable () -> ExitCode = { .interrupted }
  ) {
    self.init(
      withdrawal.order, today: withdrawal.article.date, withdrawal: withdrawal, log: log, stopped: stopped)
  }

  private init(
    _ order: EditionOrder, today: CalendarDate, withdrawal: Withdrawal?, log: Logger,
    stopped: @escaping @Sendable () -> ExitCode
  ) {
    self.order = order
    self.today = today
    self.withdrawal = withdrawal
    self.log = log
    self.stopped = stopped
    clock = StepClock(log: log)
    cache = TrackCache(order)
  }

  /// Publishes the edition.
  ///
  /// - Parameter progress: called on any thread whenever something is finished.
  /// - Throws: `JobError` with the exit code and a message, also when the run was stopped.
  public func publish(_ progress: @escaping @Sendable (RunProgress) -> Void) async throws -> RunOutcome {
    let diary = RunDiary(date: order.date ?? today, newspaper: order.newspaper ?? "")
    let ending = RunEnding(order: order, log: log, clock: clock)
    let ready: Ready
    do {
      ready = try prepare()
    } catch {
      throw await ending.failed(fault(error), diary: diary, holdsLock: false)
    }
    let lock = try await lock(diary: diary, ending: ending)
    defer { withExtendedLifetime(lock) {} }
    return try await publish(ready, progress, diary: diary, ending: ending)
  }

  /// What a run stands on.
  private typealias Ready = (
    installation: Installation, front: OutputFront, jingles: JingleBox, covers: CoverChoice
  )

  /// Finds what is needed; a wrong voice, jingle or cover is found before anything is made.
  private func prepare() throws -> Ready {
    // Before the first key is made: what the program is made of is part of it.
    if order.formats.contains(.m4b) { try MP4Library.load() }
    let installation = try Installation.find()
    _ = try installation.catalog.entry(named: order.voice)
    log.debug("The voices are found.", metadata: ["folder": "\(installation.voices)"])
    let covers = try CoverChoice(order.cover)
    return (installation, try OutputFront(order, covers: covers), try JingleBox(order.jingles), covers)
  }

  private func lock(diary: RunDiary, ending: RunEnding) async throws -> RunLock {
    do {
      return try RunLock.take(on: order.output)
    } catch {
      throw await ending.failed(fault(error), diary: diary, holdsLock: false)
    }
  }

  private func publish(
    _ ready: Ready, _ progress: @escaping @Sendable (RunProgress) -> Void,
    diary: consuming RunDiary, ending: RunEnding
  ) async throws -> RunOutcome {
    let begun = diary
    // Not a child of this task, for the voices wait for it in a place of their own.
    let intake = Task { await read(ready.front, diary: begun) }
    var diary = diary
    do {
      let work: Result<Work, any Error>
      do {
        work = .success(
          try await withTaskCancellationHandler {
            try await self.work(on: intake, ready, progress)
          } onCancel: {
            intake.cancel()
          })
      } catch {
        work = .failure(error)
      }
      // What was read is told however the work went, and a fault of the intake before one of the voices.
      diary = await intake.value.diary
      _ = try await intake.value.plan.get()
      switch try work.get() {
      case .nothingNew(let edition):
        return ending.nothingNew(since: edition, diary: diary)
      case .recorded(let builder, let takes):
        let edition = try await publish(takes, of: builder, ready, diary: &diary)
        return try await finish(edition, diary: &diary, ending: ending)
      }
    } catch {
      let fault = fault(error)
      note(fault.leftOut, in: &diary)
      throw await ending.failed(fault, diary: diary, holdsLock: true)
    }
  }

  /// What was read, and what is published already.
  private struct Intake: Sendable {
    let plan: Result<EditionPlan, any Error>
    let published: [Edition]
    let diary: RunDiary
  }

  /// Reads the sources and plans the edition.
  private func read(_ front: OutputFront, diary: RunDiary) async -> Intake {
    clock.begin("intake")
    var diary = diary
    var published: [Edition] = []
    async let read = withdrawal?.plan == nil ? Newsdesk.read(order.sources, limits: order.limits) : nil
    do {
      // An earlier run may have ended between its edition and what leads there.
      published = try front.update().published
      let plan = try plan(of: await read, without: published.flatMap { $0.withdrawn ?? [] }, diary: &diary)
      clock.begin("voices")
      return Intake(plan: .success(plan), published: published, diary: diary)
    } catch {
      return Intake(plan: .failure(error), published: published, diary: diary)
    }
  }

  private enum Work: Sendable {
    /// The edition that was published from the same input and is complete.
    case nothingNew(Edition)
    case recorded(EditionBuilder, EditionBuilder.Takes)
  }

  /// Compares with what was published, and makes the tracks where something is new.
  ///
  /// Voices and lexicons are opened once for both, while the sources are read, and are gone again when the files are put
  /// together.
  private func work(
    on intake: Task<Intake, Never>, _ ready: Ready, _ progress: @escaping @Sendable (RunProgress) -> Void
  ) async throws -> Work {
    // First of all, for it may be what fills the disk.
    try StagingFolder.removeStale(in: order.output)
    let jobs = OpenFileLimit.jobs(wanted: order.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return try await Studio.open(
      voice: order.voice, parts: order.parts, speakers: OpenFileLimit.tracks(jobs: jobs),
      installation: ready.installation
    ) { studio in
      let read = await intake.value
      try Task.checkCancellation()
      let plan = try read.plan.get()
      // What could not be read is tried again.
      if !order.isForced && withdrawal == nil && read.diary.leftOut.isEmpty,
        Folders.kind(of: "\(order.output)/\(plan.date)") == .folder
      {
        clock.begin("compare")
        if let edition = try complete(plan, ready, read.published, studio) { return .nothingNew(edition) }
      }
      let extras = (order.teasers ? 1 : 0) + (order.bulletinMinutes == nil ? 0 : 1)
      let meter = ProgressMeter(total: plan.entries.count + 1 + extras, clock: clock, tell: progress)
      let earlier = read.published.first { $0.date == plan.date }
      let staging = try StagingFolder.make(
        for: plan.date.description, in: order.output, replacing: earlier?.audioHashes ?? [:])
      log.debug("The edition is built.", metadata: ["folder": "\(staging.path)", "jobs": "\(jobs)"])
      let builder = EditionBuilder(
        plan: plan, order: order, staging: staging, jobs: jobs, meter: meter, jingles: ready.jingles,
        covers: ready.covers, cache: cache, published: read.published)
      return .recorded(builder, try await builder.makeTracks(in: studio))
    }
  }

  /// The edition that was published from the same input and is complete; `nil` where there is something to do.
  private func complete(
    _ plan: EditionPlan, _ ready: Ready, _ published: [Edition], _ studio: Studio
  ) throws -> Edition? {
    let record = try BuildHistory.record(
      of: plan, order: order, studio: studio, jingles: ready.jingles.hashes, cover: ready.covers.hash)
    return BuildHistory.complete(
      of: plan.date, input: record.input, in: order.output, published: published)
  }

  private func publish(
    _ takes: EditionBuilder.Takes, of builder: EditionBuilder, _ ready: Ready, diary: inout RunDiary
  ) async throws -> Edition {
    let plan = builder.plan
    let build = try await builder.build(from: takes)
    note(build.leftOut, in: &diary)
    diary.unknown = build.unknown
    diary.warnings += build.voiceWarnings
    diary.cached = build.cached
    builder.meter.begin("check")
    // The audio files' hashes were taken of what had been written, or of the same file in the earlier edition.
    try await Verifier.checkWritten(
      build.edition, in: builder.staging.path, known: build.edition.audioHashes, width: builder.jobs)
    try Task.checkCancellation()
    builder.meter.begin("publish")
    try await builder.staging.publish(as: plan.date.description)
    cache.keep(KeptEdition(plan: plan, order: order), as: KeptEdition.key(of: build.edition, in: cache))
    removeExpired(&diary)
    cache.prune(to: order.cacheBytes)
    // Nobody who looks at the folder now meets what is being removed.
    try await builder.staging.disk.finish()
    diary.warnings += cache.warnings
    diary.front = try ready.front.update().findings
    log.info(
      "The edition is published.",
      metadata: ["date": "\(plan.date)", "revision": "\(build.edition.revision)"])
    return build.edition
  }

  /// Removes what is not kept any more; what cannot be removed is no reason to call what is published a failure.
  private func removeExpired(_ diary: inout RunDiary) {
    do {
      let expired = try ExpiredEditions.remove(from: order.output, keeping: order.retention)
      diary.removed = expired.removed
      diary.warnings += expired.warnings
    } catch {
      diary.warnings.append(Warning(source: error.path, message: error.reason))
    }
  }

  private func finish(
    _ edition: Edition, diary: inout RunDiary, ending: RunEnding
  ) async throws -> RunOutcome {
    let noted = diary.leftOut
    for warning in edition.warnings + diary.warnings
    where !noted.contains(where: { $0.reason == warning.message }) {
      log.warning("\(warning.source): \(warning.message)")
    }
    for finding in diary.front {
      log.log(
        level: finding.isWarning ? .warning : .info, "\(finding.text.source): \(finding.text.message)")
    }
    let exit = try await ending.published(edition, diary: &diary)
    return RunOutcome(
      exit: exit,
      warnings: diary.leftOut.map { Warning(source: $0.source, message: $0.reason) } + edition.warnings
        + diary.warnings + diary.front.filter(\.isWarning).map(\.text),
      summary: RunSummary(of: edition, order: order, elapsed: clock.elapsed).text)
  }

  func note(_ leftOut: [RunReport.LeftOut], in diary: inout RunDiary) {
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
}

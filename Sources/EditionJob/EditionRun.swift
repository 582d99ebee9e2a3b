public import EditionModel
import Glibc
import Intake
public import Logging
import Publishing
import Scripting
import Speech
import Store
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
  private let cache: TrackCache
  private let withdrawal: Withdrawal?

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
    var diary = diary
    do {
      // An earlier run may have ended between its edition and what leads there.
      let withdrawn = try ready.front.update().withdrawn
      clock.begin("intake")
      let plan = try plan(without: withdrawn, diary: &diary)
      if let edition = try await complete(plan, ready, diary: diary) {
        try StagingFolder.removeStale(in: order.output)
        return ending.nothingNew(since: edition, diary: diary)
      }
      let edition = try await publish(plan, ready, progress, diary: &diary)
      return try await finish(edition, diary: &diary, ending: ending)
    } catch {
      let fault = fault(error)
      note(fault.leftOut, in: &diary)
      throw await ending.failed(fault, diary: diary, holdsLock: true)
    }
  }

  /// The edition that was published from the same input and is complete; `nil` where there is something to do.
  private func complete(_ plan: EditionPlan, _ ready: Ready, diary: RunDiary) async throws -> Edition? {
    guard !order.isForced, withdrawal == nil, diary.leftOut.isEmpty,
      Folders.kind(of: "\(order.output)/\(plan.date)") == .folder
    else { return nil }
    clock.begin("compare")
    let order = order
    let record = try await Studio.open(
      voice: order.voice, parts: order.parts, speakers: 1, installation: ready.installation
    ) { studio in
      try BuildHistory.record(
        of: plan, order: order, studio: studio, jingles: ready.jingles.hashes, cover: ready.covers.hash)
    }
    return BuildHistory.complete(of: plan.date, input: record.input, in: order.output)
  }

  private func publish(
    _ plan: EditionPlan, _ ready: Ready, _ progress: @escaping @Sendable (RunProgress) -> Void,
    diary: inout RunDiary
  ) async throws -> Edition {
    let extras = (order.teasers ? 1 : 0) + (order.bulletinMinutes == nil ? 0 : 1)
    let meter = ProgressMeter(total: plan.entries.count + 1 + extras, clock: clock, tell: progress)
    let jobs = OpenFileLimit.jobs(wanted: order.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let staging = try StagingFolder.make(for: plan.date.description, in: order.output)
    let path = staging.path
    log.debug("The edition is built.", metadata: ["folder": "\(path)", "jobs": "\(jobs)"])
    let build = try await EditionBuilder(
      plan: plan, order: order, installation: ready.installation, folder: path, jobs: jobs, meter: meter,
      jingles: ready.jingles, covers: ready.covers, cache: cache
    ).build()
    note(build.leftOut, in: &diary)
    diary.unknown = build.unknown
    diary.warnings += build.voiceWarnings
    diary.cached = build.cached
    meter.begin("check")
    // What the encoder decoded a moment ago is the same by its hash.
    try Verifier.check(path, decodingAudio: false)
    try Task.checkCancellation()
    meter.begin("publish")
    try staging.publish(as: plan.date.description)
    cache.keep(KeptEdition(plan: plan, order: order), as: KeptEdition.key(of: build.edition, in: cache))
    removeExpired(&diary)
    cache.prune(to: order.cacheBytes)
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

  /// Plans the edition without what was withdrawn.
  private func plan(without withdrawn: [WithdrawnArticle], diary: inout RunDiary) throws -> EditionPlan {
    let whole = try withdrawal?.plan ?? plan(diary: &diary)
    try withdrawal?.check(whole)
    let plan = whole.without(withdrawn + (withdrawal.map { [$0.article] } ?? []))
    guard !plan.entries.isEmpty else {
      throw JobError(.noInput, "Every article that could be read was withdrawn.")
    }
    diary.date = plan.date
    diary.newspaper = plan.newspaper
    for entry in whole.entries where !plan.entries.contains(where: { $0.id == entry.id }) {
      log.info("Withdrawn: \(entry.id)", metadata: ["headline": "\(entry.article.headline)"])
    }
    return plan
  }

  /// Reads the sources and plans the edition; what cannot be read is noted.
  private func plan(diary: inout RunDiary) throws -> EditionPlan {
    let delivery = Newsdesk.read(order.sources, limits: order.limits)
    for (article, source) in delivery.articles {
      log.debug(
        "Read: \(source)", metadata: ["ressort": "\(article.ressort)", "headline": "\(article.headline)"])
    }
    note(delivery.leftOut, in: &diary)
    try Task.checkCancellation()
    guard !delivery.articles.isEmpty else {
      throw JobError(.noInput, "No input could be read.")
    }
    let titles = order.ressortTitles
    let articles = delivery.articles.map { article, source in
      (article: titles[article.ressort].map(article.inRessort) ?? article, source: source)
    }
    diary.read = articles.map { article, source in
      RunReport.Read(
        source: source, ressort: article.ressort, headline: article.headline,
        bytes: article.blocks.reduce(0) { $0 + $1.text.utf8.count }, skipped: article.skipped.count)
    }
    let ressorts = (order.ressortOrder + RessortList.standard).map { titles[$0] ?? $0 }
    let plan = EditionPlan(articles, order: order, ressorts: ressorts, today: today)
    diary.date = plan.date
    diary.newspaper = plan.newspaper
    log.info(
      "The articles are read.",
      metadata: [
        "articles": "\(plan.entries.count)", "date": "\(plan.date)", "newspaper": "\(plan.newspaper)",
      ])
    return plan
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
    let seconds = Double(edition.length.value) / Double(edition.sampleRate.hertz)
    return RunOutcome(
      exit: exit,
      warnings: diary.leftOut.map { Warning(source: $0.source, message: $0.reason) } + edition.warnings
        + diary.warnings + diary.front.filter(\.isWarning).map(\.text),
      summary: summary(of: edition, audioSeconds: seconds))
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

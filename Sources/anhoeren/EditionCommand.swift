public import ArgumentParser
import Configuration
import EditionJob
public import EditionModel

/// `anhoeren edition`: pages in, a published edition out.
struct EditionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "Reads pages and publishes an audio edition.",
    discussion: """
        anhoeren edition Examples --title "Blauthaler Zeitung"
        anhoeren edition pages/*.txt --date 2025-09-05 --format mp3,flac --output /srv/audio
        anhoeren edition --config /etc/anhoeren/edition.toml
        anhoeren edition --config edition.toml --voice langsam --print-config

      The configuration names everything that the options do, and more; `anhoeren init` writes one. The command line goes
      before it. On success without a terminal nothing is said; --log-level info says what was made.

      Exit codes: 0 done, 3 published with articles or sentences left out or a hook that failed, 1 failed and nothing
      touched, 4 nothing new since the last complete run and nothing touched, 10 configuration or voice, 11 another run holds the lock, 12 no space, 13 no input readable.
      """)

  @Argument(help: "Page dumps, Markdown files, or folders of them; - is standard input.")
  var sources: [String] = []

  @Option(help: "The edition's date; the newest date among the articles where none is given.")
  var date: CalendarDate?

  @Option(help: "The newspaper's name.")
  var title: String?

  @Option(help: "The folder of the published editions. (default: Output)")
  var output: String?

  @Option(help: "The voice profile; see `anhoeren voices`. (default: nachrichten)")
  var voice: String?

  @OptionGroup var sound: SoundOptions

  @Option(help: "How many cores are kept busy; all of them where nothing is given.")
  var jobs: Int?

  @Option(
    name: .customLong("base-url"),
    help: "Where the folder of editions is found on the web; the podcast feed is written with it.")
  var baseURL: String?

  @Flag(help: "Publishes each Ressort as a file of its own, too.")
  var perRessort = false

  @Option(help: "Makes a short edition beside the whole one, of this many minutes (1 to 60).")
  var bulletin: Int?

  @Flag(help: "Reads the pages' pointers to other articles as a last track.")
  var teasers = false

  @Option(
    help:
      "The picture of the edition, a JPEG or PNG of 1400 to 3000 pixels a side; one is drawn where none is given."
  )
  var cover: String?

  @Flag(help: "Makes the edition also where nothing is new since it was published.")
  var force = false

  @OptionGroup var jingles: JingleOptions

  @Option(
    name: .customLong("cache"),
    help: "The folder of finished tracks that are kept, so that the next run only makes what has changed.")
  var cacheFolder: String?

  @Flag(name: .customLong("no-cache"), help: "Keeps no tracks and uses none that were kept.")
  var withoutCache = false

  @Option(help: "The configuration, such as edition.toml; the options go before it.")
  var config: String?

  @Flag(help: "Prints what holds, as TOML, and where each value comes from; makes nothing.")
  var printConfig = false

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if sources.isEmpty && config == nil && !printConfig {
      throw ValidationError("Name at least one page or folder, such as: anhoeren edition Examples")
    }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title must name the newspaper.")
    }
    if output?.isEmpty ?? false {
      throw ValidationError("--output must name a folder.")
    }
    if cacheFolder?.isEmpty ?? false {
      throw ValidationError("--cache must name a folder.")
    }
    if withoutCache, cacheFolder != nil {
      throw ValidationError("--cache and --no-cache exclude each other.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be a whole number from 1 to 256.")
    }
    if let bulletin, !(1...60).contains(bulletin) {
      throw ValidationError("--bulletin must be a whole number of minutes from 1 to 60.")
    }
  }

  /// What the command line says, by the configuration's keys.
  private var arguments: [String: ConfigurationValue] {
    var values: [String: ConfigurationValue] = [:]
    if !sources.isEmpty { values["sources"] = .list(sources) }
    values["newspaper"] = title.map { .text($0) }
    values["output"] = output.map { .text($0) }
    values["voices.standard"] = voice.map { .text($0) }
    values["jobs"] = jobs.map { .number($0) }
    values["base_url"] = baseURL.map { .text($0) }
    if perRessort { values["contents.per_ressort"] = .flag(true) }
    values["contents.bulletin_minutes"] = bulletin.map { .number($0) }
    if teasers { values["contents.teasers"] = .flag(true) }
    values["cover"] = cover.map { .text($0) }
    values["cache.folder"] = cacheFolder.map { .text($0) }
    if cacheFolder != nil { values["cache.enabled"] = .flag(true) }
    if withoutCache { values["cache.enabled"] = .flag(false) }
    values["jingles.opening"] = jingles.jingleOpening.map { .text($0) }
    values["jingles.between"] = jingles.jingleBetween.map { .text($0) }
    values["jingles.end"] = jingles.jingleEnd.map { .text($0) }
    return values
  }

  func run() async throws {
    let file = try config.map { try ConfigurationFile.read($0) } ?? .standard
    let arguments = arguments.merging(sound.arguments(over: file)) { first, _ in first }
    let configuration = file.overridden(by: arguments)
    try check(configuration.soundFaults)
    guard !printConfig else {
      try Console.write(configuration.toml)
      return
    }
    guard configuration.value("sources") != nil else {
      throw JobError(
        .configuration, "\(config ?? ""): sources: Name what is to be read, here or in the command line.")
    }
    var order = EditionOrder(configuration, date: date)
    order.isForced = force
    try await publish(order)
  }

  /// - Throws: `JobError` with a line for each of `faults`; exit 2 where it is the command line's.
  private func check(_ faults: [ConfigurationFault]) throws(JobError) {
    guard !faults.isEmpty else { return }
    let isTyped = faults.contains { $0.file == ConfigurationFault.commandLine }
    throw JobError(
      isTyped ? .usage : .configuration, faults.map(\.description).joined(separator: "\n"))
  }

  private func publish(_ order: EditionOrder) async throws {
    let log = logging.log
    let display = ProgressDisplay(isOn: logging.isTalking && Console.isTerminal)
    defer { display.end() }
    let outcome = try await SignalTrap.run { stopped in
      try await EditionRun(order, log: log, stopped: stopped).publish { display.show($0) }
    }
    display.end()
    if logging.saysWhatWasMade {
      Console.tell(outcome.summary)
    }
    if outcome.exit != .done {
      throw outcome.exit
    }
  }
}

extension CalendarDate: ExpressibleByArgument {}

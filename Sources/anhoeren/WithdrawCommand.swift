import ArgumentParser
import Configuration
import EditionJob
import EditionModel

/// `anhoeren withdraw`: an article out of a published edition, and out of later ones.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract:
      "Publishes a revision of an edition without one of its articles, and keeps it out of later runs.",
    discussion: """
        anhoeren withdraw 2025-09-05 03-federnwerke-kaltenrode
        anhoeren withdraw 2025-09-05 3 --config /etc/anhoeren/edition.toml

      ITEM is the article's id in edition.json, or its number. Overview, bulletin, pages and feed do not mention it any
      more. What the edition was made from is taken from the cache; where the cache has lost it, the configuration's
      sources are read again. Later runs leave the article out by what the manifests of the editions remember.

      Exit codes: as those of `anhoeren edition`; 1 where there is no such edition or article, or it is the only one.
      """)

  @Argument(help: "The edition's date.")
  var date: CalendarDate

  @Argument(help: "The article: its id or its number.")
  var item: String

  @Option(help: "The folder of the published editions. (default: Output)")
  var output: String?

  @Option(help: "The configuration that the edition is made with.")
  var config: String?

  @Option(name: .customLong("cache"), help: "The folder of the cache.")
  var cacheFolder: String?

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if output?.isEmpty ?? false {
      throw ValidationError("--output must name a folder.")
    }
    if cacheFolder?.isEmpty ?? false {
      throw ValidationError("--cache must name a folder.")
    }
  }

  func run() async throws {
    let file = try config.map { try ConfigurationFile.read($0) } ?? .standard
    var values: [String: ConfigurationValue] = [:]
    values["output"] = output.map { .text($0) }
    values["cache.folder"] = cacheFolder.map { .text($0) }
    let configuration = file.overridden(by: values)
    let withdrawal = try Withdrawal(
      item, from: date, fallback: EditionOrder(configuration, date: date),
      namesSources: configuration.value("sources") != nil)
    let log = logging.log
    let outcome = try await SignalTrap.run { stopped in
      try await EditionRun(withdrawal, log: log, stopped: stopped).publish { _ in }
    }
    if logging.saysWhatWasMade {
      Console.tell(outcome.summary)
    }
    if outcome.exit != .done {
      throw outcome.exit
    }
  }
}

import ArgumentParser
import Configuration
import EditionJob

/// `anhoeren init`: a configuration to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a configuration with every key and what it does; never over a file that is there.",
    discussion: """
        anhoeren init
        anhoeren init /etc/anhoeren/edition.toml --source /srv/pages --output /var/lib/anhoeren/editions
        anhoeren edition --config edition.toml
      """)

  @Argument(help: "The file to write.")
  var file = "edition.toml"

  @Option(help: "The newspaper's name.")
  var title: String?

  @Option(help: "A file, folder or pattern to read; may be given more than once.")
  var source: [String] = []

  @Option(help: "The folder of the published editions.")
  var output: String?

  @OptionGroup var logging: LogOptions

  func run() throws {
    var chosen: [String: ConfigurationValue] = [:]
    chosen["newspaper"] = title.map { .text($0) }
    chosen["output"] = output.map { .text($0) }
    if !source.isEmpty { chosen["sources"] = .list(source) }
    try ConfigurationFile.make(file, setting: chosen)
    if logging.saysWhatWasMade {
      Console.tell("\(file)\n")
    }
  }
}

import ArgumentParser
import Configuration
import EditionJob

/// `anhoeren schedule`: what runs it every night.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract:
      "Shows the systemd units, or the crontab line, that make an edition every night; --install writes them.",
    discussion: """
        anhoeren schedule --config /etc/anhoeren/edition.toml
        sudo anhoeren schedule --config /etc/anhoeren/edition.toml --install
        systemctl daemon-reload && systemctl enable --now anhoeren.timer
        anhoeren schedule --config /etc/anhoeren/edition.toml --cron --user audio

      The units fit the configuration: folders outside /var/lib/anhoeren may be written where it names them, and the
      network is reached where it names a hook. Show them again after a change. Files that this command did not write are
      not replaced.
      """)

  @Option(help: "The configuration that is run.")
  var config = "/etc/anhoeren/edition.toml"

  @Option(help: "When the run starts.")
  var at = "04:00"

  @Option(help: "The time zone of --at, as in Europe/Berlin. A crontab has that of the machine.")
  var timeZone = "Europe/Berlin"

  @Option(help: "The user the run belongs to; systemd makes one of its own where none is named.")
  var user: String?

  @Option(help: "The most memory the run may take, in millions of bytes.")
  var memory = 2000

  @Flag(help: "A line for cron instead of units for systemd.")
  var cron = false

  @Flag(help: "Writes the files, rather than showing them.")
  var install = false

  @Option(help: "The folder to write into. (default: /etc/systemd/system, with --cron /etc/cron.d)")
  var unitDir: String?

  @Option(help: "The program to run, where it is not this one.")
  var program: String?

  @Option(
    help: ArgumentHelp("Where the configuration will be, for a package that is built.", visibility: .hidden))
  var installedConfig: String?

  @OptionGroup var logging: LogOptions

  func validate() throws {
    let parts = at.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], let hour = Int(Substring(parts[0])),
      let minute = Int(Substring(parts[1])),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw ValidationError("--at must be a time such as 04:00.") }
    guard Schedule.isName(timeZone, also: "/_+-") else {
      throw ValidationError("--time-zone must be a name such as Europe/Berlin.")
    }
    guard user.map({ Schedule.isName($0, also: "_-") }) ?? true else {
      throw ValidationError("--user must be the name of a user.")
    }
    guard !cron || user != nil else { throw ValidationError("--cron needs --user: whose run it is.") }
    guard (128...1_000_000).contains(memory) else {
      throw ValidationError("--memory must be a whole number from 128 to 1000000.")
    }
  }

  func run() throws {
    let schedule = Schedule(
      configuration: try ConfigurationFile.read(config), file: installedConfig ?? config,
      program: program ?? Installation.runningExecutable, time: at, timeZone: timeZone, user: user,
      memoryMegabytes: memory)
    let files = cron ? [schedule.crontab] : [schedule.service, schedule.timer]
    let folder = unitDir ?? (cron ? "/etc/cron.d" : "/etc/systemd/system")
    guard install else {
      let shown = files.map { "# \(folder)/\($0.name)\n\($0.text)" }.joined(separator: "\n")
      try Console.write(shown)
      return
    }
    try schedule.install(files, in: folder)
    if logging.saysWhatWasMade {
      Console.tell(files.map { "\(folder)/\($0.name)\n" }.joined())
      if !cron { Console.tell("Next: systemctl daemon-reload && systemctl enable --now anhoeren.timer\n") }
    }
  }
}

public import ArgumentParser
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
      """)

  @Argument(help: "Page dumps, Markdown files, or folders of them; - is standard input.")
  var sources: [String] = []

  @Option(help: "The edition's date; the newest date among the articles where none is given.")
  var date: CalendarDate?

  @Option(help: "The newspaper's name.")
  var title: String?

  @Option(help: "The folder of the published editions.")
  var output = "Output"

  @Option(help: "The voice profile; see `anhoeren voices`.")
  var voice = Product.standardVoice

  @Option(help: "The formats of the audio files, separated by commas: mp3, flac, wav, ogg.")
  var format = FormatList(formats: [.mp3])

  @Option(help: "How many tracks are made at once; one per core where nothing is given.")
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

  @OptionGroup var jingles: JingleOptions

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if sources.isEmpty {
      throw ValidationError("Name at least one page or folder, such as: anhoeren edition Examples")
    }
    if let title, title.allSatisfy(\.isWhitespace) {
      throw ValidationError("--title must name the newspaper.")
    }
    if output.isEmpty {
      throw ValidationError("--output must name a folder.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be a whole number from 1 to 256.")
    }
    if let bulletin, !(1...60).contains(bulletin) {
      throw ValidationError("--bulletin must be a whole number of minutes from 1 to 60.")
    }
  }

  func run() async throws {
    let order = EditionOrder(
      sources: sources, date: date, newspaper: title, output: output, voice: voice, formats: format.formats,
      jobs: jobs, baseURL: baseURL, perRessort: perRessort, bulletinMinutes: bulletin, teasers: teasers,
      jingles: jingles.jingles)
    let log = logging.log
    let display = ProgressDisplay(isOn: logging.isTalking && Console.isTerminal)
    defer { display.end() }
    let outcome = try await SignalTrap.run { stopped in
      try await EditionRun(order, log: log, stopped: stopped).publish { display.show($0) }
    }
    display.end()
    if logging.isTalking {
      Console.tell(outcome.summary)
    }
    if outcome.exit != .done {
      throw outcome.exit
    }
  }
}

extension CalendarDate: ExpressibleByArgument {}

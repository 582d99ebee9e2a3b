import Configuration
import FoundationEssentials
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  static let voices = ["nachrichten", "formant"]

  static func read(_ toml: String) -> (configuration: Configuration, faults: [String]) {
    let result = Configuration.read(toml, file: "/zeitung/edition.toml", voices: voices)
    return (result.configuration, result.faults.map(\.description))
  }

  @Test("a new file is valid as it is")
  func template() {
    let (configuration, faults) = Self.read(Configuration.template())
    #expect(faults == [])
    #expect(configuration.text("newspaper") == "Meine Zeitung")
    #expect(configuration.list("sources") == ["/zeitung/Seiten"])
    #expect(configuration.text("output") == "/zeitung/Output")
  }

  @Test("every line behind a # is valid too, where files and voices are there")
  func examples() throws {
    let lines = Configuration.template().split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
    }
    let read = Configuration.read(
      lines.joined(separator: "\n"), file: "/zeitung/edition.toml",
      voices: Self.voices + ["nachrichtensprecherin"])
    let expected = [
      "cover", "jingles.opening", "jingles.between", "jingles.end", "hooks.failed[0]",
      "metrics.file",
    ]
    #expect(read.faults.allSatisfy { expected.contains($0.place ?? "") }, "\(read.faults)")
    for key in ConfigurationKey.all where !expected.contains(where: { $0.hasPrefix(key.path) }) {
      #expect(read.configuration.origin(of: key.path) == .file("/zeitung/edition.toml"), "\(key.path)")
    }
  }

  @Test(
    "each fault is named with its key path and what is allowed",
    arguments: [
      ("jobs = 0", "jobs: It must be a whole number from 1 to 256."),
      ("jobs = \"zwei\"", "jobs: It must be a whole number from 1 to 256."),
      ("newspaper = \"  \"", "newspaper: It must be a text in quotes, on one line and not empty."),
      ("newspaper = \"a\\u0001b\"", "newspaper: It must be a text in quotes, on one line and not empty."),
      ("language = \"fr\"", "language: It must be \"de\"."),
      ("sources = []", "sources: It must be a list of paths in square brackets that is not empty."),
      ("sources = \"Seiten\"", "sources: It must be a list of paths in square brackets that is not empty."),
      ("sources = [\"-\"]", "sources: It must name files, folders or patterns; - is for the command line."),
      ("base_url = \"ftp://x/\"", "base_url: It must be an address such as"),
      ("base_url = \"https://x/?a\"", "base_url: It must be an address such as"),
      ("newspapr = \"x\"", "newspapr: There is no such key. Did you mean newspaper?"),
      ("[bulletin]\nminutes = 5", "bulletin: There is no such key. Did you mean contents.bulletin_minutes?"),
      ("[contents]\nteaser = true", "contents.teaser: There is no such key. Did you mean contents.teasers?"),
      ("voices = \"formant\"", "voices: It must be a table with its own keys: [voices]."),
      (
        "[voices]\nstandard = \"formand\"",
        "voices.standard: There is no voice \"formand\". There are: nachrichten, formant."
      ),
      ("[voices.ressorts]\nSport = \"x\"", "voices.ressorts.Sport: There is no voice \"x\"."),
      ("[voices.roles]\nquotes = \"formant\"", "voices.roles.quotes: It must be one of opening"),
      ("[sound]\nformats = [\"mp3\", \"mp4\"]", "sound.formats[1]: It must be one of mp3"),
      ("[sound]\nbitrates = { mp3 = 8 }", "sound.bitrates.mp3: It must be a whole number from 12 to 320."),
      ("[sound]\nbitrates = { flac = 64 }", "sound.bitrates.flac: It must be one of mp3, opus, m4b."),
      (
        "[sound]\nsample_rates = { ops = 48000 }",
        "sound.sample_rates.ops: It must be one of mp3, opus, m4b. Did you"
      ),
      ("[sound]\nformats = [\"mp3\", \"mp3\"]", "sound.formats[1]: \"mp3\" stands here already"),
      (
        "[jingles]\nend = \"fehlt.wav\"",
        "jingles.end: It must be a file that can be read; there is none"
      ),
      (
        "[hooks]\npublished = [\"/gibt/es/nicht\"]", "hooks.published[0]: There is no program that can be run"
      ),
      ("[hooks]\npublished = [1]", "hooks.published[0]: It must be a text in quotes"),
      (
        "[metrics]\nfile = \"/gibt/es/nicht/a.prom\"",
        "metrics.file: It must be a file in a folder that is there"
      ),
      ("[retention]\ndays = 0", "retention.days: It must be a whole number from 1 to 36500."),
    ])
  func faults(toml: String, expected: String) {
    let faults = Self.read(toml).faults
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("/zeitung/edition.toml: " + expected) ?? false, "\(faults)")
  }

  @Test("all faults are found at once")
  func together() {
    let faults = Self.read("jobs = 0\nlanguage = \"fr\"\nzeitung = 1\n[retention]\ndays = -1\n").faults
    #expect(faults.count == 4)
  }

  @Test(
    "a fault of the syntax is named with its line",
    arguments: [("a = 1\nb = = 2\n", 2), ("newspaper = \"x\n", 1), ("jobs = 1\njobs = 2\n", 2)])
  func syntax(toml: String, line: Int) {
    let faults = Self.read(toml).faults
    #expect(faults.count == 1)
    #expect(faults[0].hasPrefix("/zeitung/edition.toml: line \(line): "), "\(faults)")
  }

  @Test(
    "the command line goes before the file, the file before the standard; what is printed is TOML and says so"
  )
  func origins() {
    let file = Self.read("output = \"aus\"\n[voices]\nstandard = \"formant\"\n").configuration
    let both = file.overridden(by: ["output": .text("hier \"und\" \\ da")])
    #expect(both.text("output") == "hier \"und\" \\ da")
    #expect(both.text("voices.standard") == "formant")
    #expect(both.text("language") == "de")
    #expect(both.origin(of: "output") == .commandLine)
    #expect(both.origin(of: "voices.standard") == .file("/zeitung/edition.toml"))
    #expect(both.origin(of: "language") == .standard)
    #expect(both.toml.contains("standard = \"formant\"  # /zeitung/edition.toml"))
    let again = Self.read(both.toml)
    #expect(again.faults == [])
    #expect(again.configuration.text("newspaper") == nil)
    #expect(again.configuration.text("voices.standard") == "formant")
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// A configured run as an operator has it: sources, hooks, figures, retention.
@Suite("A nightly run", .serialized)
struct NightlyTests {
  private static func configuration(_ more: String = "") -> String {
    """
    newspaper = "Blauthaler Zeitung"
    sources = ["Seiten/*.md"]
    output = "Aus"
    sound.formats = ["wav"]
    voices.standard = "formant"
    voices.ressorts = { Sport = "formant-kompakt" }
    ressorts.order = ["Kicker"]
    ressorts.titles = { Sport = "Kicker" }
    \(more)
    """
  }

  /// A folder with pages and a configuration.
  private static func place(_ more: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in SamplePage.small {
      try folder.write(text, as: "Seiten/\(name)")
    }
    try folder.write(configuration(more), as: "edition.toml")
    return folder
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  @Test("is silent, publishes beside its configuration, and tells the hook and Prometheus about it")
  func run() async throws {
    let folder = try Self.place(
      """
      metrics.file = "anhoeren.prom"
      [hooks]
      published = ["sh", "-c", "env | grep ^ANHOEREN_ | sort > hook; test -e $ANHOEREN_REPORT"]
      """)
    let run = try await Program.anhoeren(["edition", "--config", folder.path + "/edition.toml"])
    #expect(run.status == 0 && run.output == "" && run.errors == "", "\(run.errors)")
    let output = folder.path + "/Aus"
    #expect(
      Self.text(folder.path + "/hook") == """
        ANHOEREN_DATE=2025-09-05
        ANHOEREN_EDITION=\(output)/2025-09-05
        ANHOEREN_EXIT=0
        ANHOEREN_MESSAGE=Published.
        ANHOEREN_OUTPUT=\(output)
        ANHOEREN_REPORT=\(output)/reports/2025-09-05.html
        ANHOEREN_REPORT_JSON=\(output)/reports/2025-09-05.json

        """)
    #expect(
      Self.text(folder.path + "/anhoeren.prom").contains(
        "anhoeren_exit_code{newspaper=\"Blauthaler Zeitung\"} 0"))
    let report = Self.text(output + "/reports/2025-09-05.json")
    #expect(report.contains("\"outcome\" : \"done\"") && report.contains("\"isCached\" : false"))
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: output + "/2025-09-05/edition.json")))
    #expect(manifest.items.map(\.ressort) == ["Kicker", "Sachsen"], "renamed, and first in order")
  }

  @Test("a hook that fails does not undo the publication: exit 3, named in one line and in the report")
  func failingHook() async throws {
    let folder = try Self.place("hooks.published = [\"sh\", \"-c\", \"exit 7\"]")
    let run = try await Program.anhoeren(["edition", "--config", folder.path + "/edition.toml"])
    #expect(run.status == 3)
    #expect(run.errors == "anhoeren: hooks.published: It ended with exit code 7.\n")
    #expect(Self.text(folder.path + "/Aus/reports/2025-09-05.html").contains("It ended with exit code 7."))
    #expect(try await Program.anhoeren(["verify", folder.path + "/Aus/latest"]).status == 0)
  }

  @Test("a run that fails leaves a report and calls the other hook; the command line goes before the file")
  func failure() async throws {
    let folder = try Self.place(
      "hooks.failed = [\"sh\", \"-c\", \"echo $ANHOEREN_EXIT $ANHOEREN_MESSAGE > failed; test -e $ANHOEREN_REPORT\"]"
    )
    let run = try await Program.anhoeren([
      "edition", folder.path + "/fehlt.md", "--date", "2025-09-05", "--config", folder.path + "/edition.toml",
    ])
    #expect(run.status == 13)
    #expect(Self.text(folder.path + "/failed") == "13 No input could be read.\n")
    let report = Self.text(folder.path + "/Aus/reports/2025-09-05.html")
    #expect(report.contains("outcome bad") && report.contains("fehlt.md"))
    let voice = try await Program.anhoeren([
      "edition", "--voice", "gibt-es-nicht", "--config", folder.path + "/edition.toml",
    ])
    #expect(voice.status == 10)
    #expect(Self.text(folder.path + "/failed").hasPrefix("10 "))
  }

  @Test("every fault of a configuration is named, nothing is made, exit 10")
  func faults() async throws {
    let folder = try Self.place("jobs = 0\nnewspapr = 1")
    let run = try await Program.anhoeren(["edition", "--config", folder.path + "/edition.toml"])
    #expect(run.status == 10)
    #expect(
      run.errors == """
        anhoeren: \(folder.path)/edition.toml: jobs: It must be a whole number from 1 to 256.
        anhoeren: \(folder.path)/edition.toml: newspapr: There is no such key. Did you mean newspaper?

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Aus"))
  }

  @Test("a warning in systemd's journal carries its priority, in one line")
  func journal() async throws {
    let folder = try Self.place("hooks.published = [\"false\"]")
    let script = "JOURNAL_STREAM=$(stat -L -c %d:%i /proc/self/fd/2) exec \"$0\" edition --config \"$1\""
    let run = try await Program.run(
      "sh", ["-c", script, Program.built + "/anhoeren", folder.path + "/edition.toml"],
      environment: ["HOME": nil])
    #expect(run.errors == "<4>hooks.published: It ended with exit code 1.\n")
  }

  @Test("init writes a configuration once, and it holds")
  func initialise() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/edition.toml"
    #expect(try await Program.anhoeren(["init", path]).status == 0)
    let text = Self.text(path)
    let again = try await Program.anhoeren(["init", path])
    #expect(again.status == 10 && again.errors.contains(path))
    #expect(Self.text(path) == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["edition.toml"])
    let shown = try await Program.anhoeren(["edition", "--config", path, "--jobs", "3", "--print-config"])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("newspaper = \"Meine Zeitung\"  # \(path)\n"))
    #expect(shown.output.contains("jobs = 3  # command line\n"))
    #expect(
      shown.output.contains("language = \"de\"  # \(path)")
        || shown.output.contains("language = \"de\"  # standard"))
  }

  @Test("retention takes what is old, and nothing that is somebody's own")
  func retention() async throws {
    let folder = try Self.place("retention.editions = 1")
    let output = folder.path + "/Aus"
    func publish(_ date: String, keeping: Bool) async throws -> Program.Result {
      let pages = folder.path + "/Seiten"
      return try await Program.anhoeren(
        ["edition", pages, "--output", output, "--date", date, "--format", "wav", "--voice", "formant"]
          + (keeping ? [] : ["--config", folder.path + "/edition.toml"]))
    }
    for date in ["2025-09-01", "2025-09-02", "2025-09-03"] {
      #expect(try await publish(date, keeping: true).status == 0)
    }
    try folder.write("Meins", as: "Aus/2025-09-02/notiz.txt")
    try folder.write("Meins", as: "Aus/2025-08-01/notiz.txt")
    try folder.write("Meins", as: "Aus/archiv/notiz.txt")
    try FileManager.default.copyItem(atPath: output + "/2025-09-03", toPath: folder.path + "/anderswo")
    try FileManager.default.createSymbolicLink(
      atPath: output + "/2025-08-02", withDestinationPath: folder.path + "/anderswo")
    let last = try await publish("2025-09-04", keeping: false)
    #expect(last.status == 0)
    #expect(
      last.errors.contains(
        "2025-09-02: The edition is too old to be kept, but was changed by hand (notiz.txt)"))
    let names = try FileManager.default.contentsOfDirectory(atPath: output)
    #expect(
      Set(names).subtracting([".lock", "editions.css", "feed.xml", "index.html"]) == [
        "2025-08-01", "2025-08-02", "2025-09-02", "2025-09-04", "archiv", "latest", "reports",
      ])
    #expect(FileManager.default.fileExists(atPath: folder.path + "/anderswo/edition.json"))
    #expect(Self.text(output + "/reports/2025-09-04.json").contains("2025-09-03"))
    // An earlier date published again is older than what is there: the newest one stays, whatever was made last.
    #expect(try await publish("2025-09-01", keeping: false).status == 0)
    #expect(FileManager.default.fileExists(atPath: output + "/2025-09-04/edition.json"))
    #expect(!FileManager.default.fileExists(atPath: output + "/2025-09-01"))
  }

  @Test(
    "the clock's zone and the language of the machine have no part in an edition",
    arguments: ["UTC", "Pacific/Auckland"])
  func zones(zone: String) async throws {
    let folder = try Self.place()
    var hashes: [String] = []
    for environment in [["TZ": zone, "LANG": "C"], ["TZ": nil, "LANG": "tr_TR.UTF-8", "LC_ALL": nil]]
      as [[String: String?]]
    {
      let run = try await Program.anhoeren(
        ["edition", "--config", folder.path + "/edition.toml", "--force"], environment: environment)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      hashes.append(Self.text(folder.path + "/Aus/2025-09-05/SHA256SUMS"))
    }
    #expect(hashes[0] == hashes[1] && !hashes[0].isEmpty)
  }
}

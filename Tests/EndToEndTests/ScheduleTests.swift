import FoundationEssentials
import TestSupport
import Testing

@Suite("anhoeren schedule")
struct ScheduleTests {
  /// Installs the units for a configuration with `more` into a folder of the test.
  private static func install(
    _ more: String, in folder: borrowing TemporaryFolder, _ arguments: [String] = []
  ) async throws -> Program.Result {
    try folder.write(
      "sources = [\"Seiten\"]\noutput = \"/var/lib/anhoeren/editions\"\n\(more)", as: "a b/edition.toml")
    return try await Program.anhoeren(
      [
        "schedule", "--config", folder.path + "/a b/edition.toml", "--unit-dir", folder.path + "/units",
        "--install",
      ]
        + arguments)
  }

  @Test(
    "systemd finds no fault in the units and less than 2.0 to attack",
    arguments: ["", "[hooks]\npublished = [\"rsync\", \"x\", \"y\"]\n", "jobs = 1\n"],
    [[], ["--user", "www-data"]])
  func systemd(more: String, arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let installed = try await Self.install(more, in: folder, arguments)
    #expect(installed.status == 0 && installed.errors == "", "\(installed.errors)")
    let units = ["anhoeren.service", "anhoeren.timer"].map { folder.path + "/units/" + $0 }
    let verify = try await Program.run("systemd-analyze", ["verify"] + units)
    #expect(verify.status == 0 && verify.errors == "", "\(verify.errors)")
    let security = try await Program.run(
      "systemd-analyze", ["security", "--offline=true", "--threshold=20", "--no-pager", units[0]])
    #expect(security.status == 0, "\(security.output.suffix(200))")
    #expect(security.output.contains("Overall exposure level"))
  }

  @Test("the calendar is one that systemd reads: 04:00 in Berlin on both nights of the clock's change")
  func calendar() async throws {
    let folder = try TemporaryFolder()
    #expect(try await Self.install("", in: folder).status == 0)
    let timer = try String(contentsOfFile: folder.path + "/units/anhoeren.timer", encoding: .utf8)
    let line = try #require(timer.split(separator: "\n").first { $0.hasPrefix("OnCalendar=") })
    for (base, next) in [
      ("2026-03-28 12:00 UTC", "2026-03-29 02:00:00 UTC"),
      ("2026-10-24 12:00 UTC", "2026-10-25 03:00:00 UTC"),
    ] {
      let run = try await Program.run(
        "systemd-analyze", ["calendar", "--base-time", base, String(line.dropFirst("OnCalendar=".count))],
        environment: ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"])
      #expect(run.status == 0 && run.output.contains(next), "\(run.output)\(run.errors)")
    }
    for key in ["Persistent=true", "FixedRandomDelay=true"] { #expect(timer.contains(key + "\n")) }
    let service = try String(contentsOfFile: folder.path + "/units/anhoeren.service", encoding: .utf8)
    #expect(service.contains("SuccessExitStatus=3 4\n"))
  }

  @Test("it shows what it would write, and replaces its own files but nobody else's")
  func foreign() async throws {
    let folder = try TemporaryFolder()
    try folder.write("sources = [\"Seiten\"]\n", as: "edition.toml")
    let arguments = [
      "schedule", "--config", folder.path + "/edition.toml", "--unit-dir", folder.path + "/units",
    ]
    let shown = try await Program.anhoeren(arguments)
    #expect(shown.status == 0 && shown.output.contains("[Timer]"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/units"))
    #expect(try await Program.anhoeren(arguments + ["--install"]).status == 0)
    #expect(try await Program.anhoeren(arguments + ["--install", "--at", "03:30"]).status == 0)
    let timer = folder.path + "/units/anhoeren.timer"
    #expect(try String(contentsOfFile: timer, encoding: .utf8).contains("03:30"))
    try folder.write("[Timer]\n", as: "units/anhoeren.timer")
    let refused = try await Program.anhoeren(arguments + ["--install"])
    #expect(refused.status == 1 && refused.errors.contains(timer))
    #expect(try String(contentsOfFile: timer, encoding: .utf8) == "[Timer]\n")
  }

  @Test("a line for cron has five fields, a user, and a command that the shell reads as it is meant")
  func cron() async throws {
    let folder = try TemporaryFolder()
    let config = try folder.write("sources = [\"Seiten\"]\n", as: "it's 100 %/edition.toml")
    let run = try await Program.anhoeren(
      ["schedule", "--cron", "--user", "audio", "--program", "echo", "--at", "04:05", "--config", config])
    let line = try #require(run.output.split(separator: "\n").last)
    let fields = line.split(separator: " ", maxSplits: 6)
    #expect(fields.prefix(6).joined(separator: " ") == "5 4 * * * audio")
    // cron turns \% into %, and hands the rest to a shell.
    let command = String(fields[6]).replacing("\\%", with: "%").replacing(#/^\S*echo/#, with: "echo")
    #expect(try await Program.run("sh", ["-c", command]).output == "edition --config \(config)\n")
    #expect(try await Program.anhoeren(["schedule", "--cron", "--config", config]).status == 2)
  }
}

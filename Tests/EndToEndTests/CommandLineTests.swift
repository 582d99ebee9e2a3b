import FoundationEssentials
import TestSupport
import Testing

@Suite("Command line")
struct CommandLineTests {
  static let commands = [
    "edition", "article", "sentences", "spoken", "phonemes", "explain", "say", "voices", "lexicon", "verify",
  ]

  @Test(
    "a wrong command line ends with 2, says what is wrong on standard error, and nothing on standard output",
    arguments: [
      (["edition", "page.txt", "--no-such-option"], "--no-such-option"),
      (["edition"], "anhoeren edition Examples"),
      (["edition", "page.txt", "--base-url"], "--base-url"),
      (["edition", "page.txt", "--date", "2025-02-30"], "2025-02-30"),
      (["edition", "page.txt", "--date", "5.9.2025"], "5.9.2025"),
      (["edition", "page.txt", "--jobs", "0"], "--jobs"),
      (["edition", "page.txt", "--jobs", "two"], "two"),
      (["edition", "page.txt", "--format", "mp3,aac"], "mp3,aac"),
      (["edition", "page.txt", "--format", ""], "--format"),
      (
        ["edition", "page.txt", "--bitrate", "48"],
        "the command line: --bitrate: mp3 at 22050 Hz cannot have 48 kbit/s, but 56, 64"
      ),
      (["edition", "page.txt", "--bitrate", "mp3=320"], "cannot have 320 kbit/s"),
      (["edition", "page.txt", "--bitrate", "fast"], "fast"),
      (["edition", "page.txt", "--bitrate", "mp3=64,mp3=80"], "mp3=64,mp3=80"),
      (["edition", "page.txt", "--bitrate", "flac=64"], "flac has no bit rate to choose."),
      (
        ["edition", "page.txt", "--format", "mp3,opus", "--sample-rate", "44100"],
        "--sample-rate: opus cannot have 44100 Hz, but 24000 or 48000."
      ),
      (["edition", "page.txt", "--sample-rate", "mp3=96000"], "but 22050 or 44100."),
      (["edition", "page.txt", "--title", " "], "--title"),
      (["edition", "page.txt", "--output", ""], "--output"),
      (["edition", "page.txt", "--log-level", "loud"], "loud"),
      (["article"], "file"),
      (["article", "a.txt", "b.txt"], "b.txt"),
      (["explain"], "sources"),
      (["say"], "text"),
      (["say", "Hallo", "-o", "probe.doc"], "probe.doc"),
      (["verify"], "folder"),
      (["lexicon", "add", "Wort"], "IPA"),
      (["lexicon", "add", "Wort", "vɔʁt", "--alias", "Ort"], "not both"),
      (["voices", "extra"], "extra"),
      (["no-such-command"], "no-such-command"),
    ] as [([String], String)])
  func usage(arguments: [String], part: String) async throws {
    let result = try await Program.anhoeren(arguments)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(part), "\(result.errors)")
  }

  @Test("every command explains itself on standard output, with an example", arguments: commands)
  func help(command: String) async throws {
    let result = try await Program.anhoeren([command, "--help"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("OVERVIEW: "))
    #expect(result.output.contains("USAGE: anhoeren \(command)"))
    #expect(
      result.output.contains("  anhoeren \(command)") || result.output.contains("| anhoeren \(command)"))
    if command != "lexicon" { #expect(result.output.contains("--log-level")) }
  }

  @Test("the program's own help names every command and every exit code")
  func overview() async throws {
    let result = try await Program.anhoeren(["--help"])
    #expect(result.status == 0)
    for command in Self.commands { #expect(result.output.contains("  \(command) "), "\(command)") }
    for code in ["0 done", "1 failed", "2 usage", "3 published", "10 ", "11 ", "12 ", "13 ", "130 ", "143 "] {
      #expect(result.output.contains(code), "\(code)")
    }
    let version = try await Program.anhoeren(["--version"])
    #expect(version.output.hasPrefix("anhoeren "))
  }

  @Test("a result that cannot be written is a fault, not half a result")
  func fullOutput() async throws {
    let result = try await Program.run(
      "sh", ["-c", "exec \"$1\" voices > /dev/full", "sh", Program.built + "/anhoeren"])
    #expect(result.status == 12)
    #expect(result.errors.contains("No space left on device"))
  }

  @Test("progress is drawn on a terminal and nowhere else")
  func progress() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? ""])
    let command =
      "'\(Program.built)/anhoeren' edition '\(sources)' --format wav --output '\(folder.path)/Output'"
    let watched = try await Program.run("script", ["-qec", command, "/dev/null"])
    #expect(watched.status == 0)
    #expect(watched.output.contains("█") && watched.output.contains("\r"))
    #expect(watched.output.contains("The whole edition:"))
    let quiet = try await Program.run(
      "script", ["-qec", command + " --force --log-level warning", "/dev/null"])
    #expect(quiet.status == 0)
    #expect(quiet.output == "")
    let piped = try await Program.run("sh", ["-c", command + " --force"])
    #expect(!piped.errors.contains("█") && !piped.errors.contains("\u{1B}"))
  }

  @Test("the log says at debug what was read and how long each step took, and at error nothing")
  func log() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? "", "b.md": ""])
    let run = ["edition", sources, "--output", folder.path + "/Output", "--format", "wav", "--log-level"]
    let debug = try await Program.anhoeren(run + ["debug"])
    #expect(debug.status == 3)
    #expect(debug.errors.contains("debug: Read: \(sources)/a.md headline=Ein Tor genügt ressort=Sport"))
    #expect(debug.errors.contains("step=tracks") && debug.errors.contains("step=edition"))
    #expect(debug.errors.contains("info: The edition is published."))
    #expect(debug.output.isEmpty)
    let error = try await Program.anhoeren(run + ["error"])
    #expect(error.status == 3)
    #expect(error.errors.isEmpty)
  }
}

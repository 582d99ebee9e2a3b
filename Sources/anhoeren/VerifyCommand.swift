import ArgumentParser
import EditionJob

/// `anhoeren verify`: opens a published edition again and checks everything in it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Opens every file of a published edition again and says what is wrong.",
    discussion: "  anhoeren verify Output/latest")

  @Argument(help: "The edition's folder.")
  var folder: String

  @OptionGroup var logging: LogOptions

  func run() throws {
    let findings = Workbench.verify(folder)
    guard findings.faults.isEmpty else {
      findings.faults.forEach { Console.complain($0) }
      throw EditionJob.ExitCode.failed
    }
    try Console.write(findings.summary + "\n")
  }
}

import ArgumentParser
import EditionJob

/// `anhoeren explain`: how every sentence will be read, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows every sentence as written and as said, the rules applied, and names nobody has checked.",
    discussion: """
        anhoeren explain Examples/*.txt
        anhoeren explain --json page.txt | jq '.unknown[0]'
      """)

  @Argument(help: "Page dumps, Markdown files, or folders of them; - is standard input.")
  var sources: [String]

  @Flag(help: "Prints JSON for other programs.")
  var json = false

  @Option(help: "The voice profile whose small print applies.")
  var voice = Product.standardVoice

  @OptionGroup var logging: LogOptions

  func run() async throws {
    let explanation = try await Workbench.explain(sources, voice: voice)
    try Console.write(json ? try explanation.json() : explanation.text)
    explanation.faults.forEach { Console.complain($0) }
    guard explanation.faults.isEmpty else {
      throw explanation.scripts.isEmpty ? EditionJob.ExitCode.noInput : .incomplete
    }
  }
}

import ArgumentParser
import EditionJob

/// `anhoeren voices`: the profiles there are, and what they need.
struct VoicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices",
    abstract: "Lists the voice profiles, one a line: its name and what it is for.",
    discussion: "  anhoeren voices")

  @OptionGroup var logging: LogOptions

  func run() throws {
    try Console.write(try Workbench.voices().map { $0 + "\n" }.joined())
  }
}

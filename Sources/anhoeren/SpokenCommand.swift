import ArgumentParser
import EditionJob

/// `anhoeren spoken`: a written line in, its spoken form out.
struct SpokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spoken",
    abstract: "Writes text as it will be said, line by line.",
    discussion: """
        echo "Am 3. Oktober um 14.30 Uhr" | anhoeren spoken
        Am dritten Oktober um vierzehn Uhr dreißig
      """)

  @OptionGroup var input: TextInput

  @OptionGroup var logging: LogOptions

  func run() throws {
    try Console.write(Workbench.spoken(try input.lines()).map { $0 + "\n" }.joined())
  }
}

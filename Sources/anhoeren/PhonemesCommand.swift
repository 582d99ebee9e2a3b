import ArgumentParser
import EditionJob

/// `anhoeren phonemes`: a line in, the IPA that will be said out.
struct PhonemesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phonemes",
    abstract: "Writes text in IPA as it will be said, line by line.",
    discussion: """
        echo "Chemnitz" | anhoeren phonemes
        kˈɛmnɪts
      """)

  @OptionGroup var input: TextInput

  @OptionGroup var logging: LogOptions

  func run() async throws {
    try Console.write(try await Workbench.phonemes(try input.lines()).map { $0 + "\n" }.joined())
  }
}

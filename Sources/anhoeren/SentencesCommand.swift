import ArgumentParser
import EditionJob

/// `anhoeren sentences`: running text in, one sentence a line out.
struct SentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Splits German text into sentences, one a line.",
    discussion: """
      A paragraph is a run of lines; empty lines separate paragraphs.

        echo "Am 3. Oktober kam Dr. Weber. Es regnete." | anhoeren sentences
      """)

  @OptionGroup var input: TextInput

  @OptionGroup var logging: LogOptions

  func run() throws {
    try Console.write(Workbench.sentences(in: try input.text()).map { $0 + "\n" }.joined())
  }
}

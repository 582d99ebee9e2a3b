import ArgumentParser
import EditionJob

/// `anhoeren say`: one text, at once.
struct SayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say",
    abstract: "Speaks one text, to a file or aloud where a player is found.",
    discussion: """
        anhoeren say "Der 1. FC Blauthal gewann 3:1." -o probe.mp3
        anhoeren say "Guten Morgen!" --voice langsam
      """)

  @Argument(help: "The text; - is standard input.")
  var text: String

  @Option(
    name: .shortAndLong, help: "The file to write; its ending chooses the format (mp3, flac, wav, ogg).")
  var output: String?

  @Option(help: "The voice profile.")
  var voice = Product.standardVoice

  @OptionGroup var logging: LogOptions

  func run() async throws {
    let words = text == "-" ? try SourceText.read("-") : text
    let file = try await Workbench.say(words, voice: voice, to: output)
    if let file {
      Console.tell("\(file)\n")
    }
  }
}

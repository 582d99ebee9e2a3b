import ArgumentParser
import EditionJob
import EditionModel

/// `anhoeren say`: one text, at once.
struct SayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say",
    abstract: "Speaks one text, to a file or aloud where a player is found.",
    discussion: """
        anhoeren say "Der 1. FC Blauthal gewann 3:1." -o probe.mp3
        anhoeren say "Guten Morgen!" --voice langsam
        anhoeren say - --unmastered -o probe.pcm < text.txt
      """)

  @Argument(help: "The text; - is standard input.")
  var text: String

  @Option(
    name: .shortAndLong,
    help: """
      The file to write; its ending chooses the format (\(AudioFormat.names.joined(separator: ", "))).
      """)
  var output: String?

  @Option(help: "The voice profile.")
  var voice = Product.standardVoice

  @Flag(
    help: "Write the voice's own samples, before any mastering: 16 bit, lowest byte first, without a header.")
  var unmastered = false

  @OptionGroup var logging: LogOptions

  func validate() throws {
    if unmastered, output == nil {
      throw ValidationError("--unmastered needs a file to write: -o FILE.")
    }
  }

  func run() async throws {
    let words = text == "-" ? try SourceText.read("-") : text
    if unmastered, let output {
      try await Workbench.sayUnmastered(words, voice: voice, to: output)
      return Console.tell("\(output)\n")
    }
    let file = try await Workbench.say(words, voice: voice, to: output)
    if let file {
      Console.tell("\(file)\n")
    }
  }
}

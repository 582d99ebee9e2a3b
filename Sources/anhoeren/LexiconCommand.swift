import ArgumentParser
import EditionJob

/// `anhoeren lexicon`: the words that rules cannot know.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Checks pronunciation lexicons, and adds words to the editor's own.",
    discussion: """
        anhoeren lexicon check
        anhoeren lexicon add Chemnitz ˈkɛmnɪts
      """,
    subcommands: [Check.self, Add.self])

  /// `anhoeren lexicon check`
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads lexicons and says which entries cannot be used, with file and line.",
      discussion: """
          anhoeren lexicon check
          anhoeren lexicon check Voices/redaktion.pls
          anhoeren lexicon check new.pls --edition Output/latest    which sentences it changes
        """)

    @Argument(help: "Lexicons (W3C PLS 1.0); those beside the voices where none is named.")
    var files: [String] = []

    @Option(help: "An edition's folder: its sentences that the lexicons change are listed.")
    var edition: String?

    @OptionGroup var logging: LogOptions

    func run() async throws {
      let (faults, summary) = try Workbench.checkLexicons(files)
      faults.forEach { Console.complain($0) }
      try Console.write(summary + "\n")
      if let edition {
        let touched = try await Workbench.sentences(of: edition, touchedBy: files)
        try Console.write(touched.map { $0 + "\n" }.joined() + "\(touched.count) sentences are touched.\n")
      }
      if !faults.isEmpty {
        throw EditionJob.ExitCode.failed
      }
    }
  }

  /// `anhoeren lexicon add`
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds a word to redaktion.pls beside the voices; it wins over every other lexicon.",
      discussion: """
          anhoeren lexicon add Chemnitz ˈkɛmnɪts
          anhoeren lexicon add "E.ON" --alias "Eon"
        """)

    @Argument(help: "The word as it is written.")
    var word: String

    @Argument(help: "Its sounds in the International Phonetic Alphabet.")
    var ipa: String?

    @Option(help: "Another spelling, said instead.")
    var alias: String?

    @OptionGroup var logging: LogOptions

    func validate() throws {
      if (ipa == nil) == (alias == nil) {
        throw ValidationError(
          "Give the word's sounds in IPA, or --alias with another spelling, and not both.")
      }
    }

    func run() throws {
      Console.tell("\(try Workbench.addToLexicon(word, ipa: ipa, alias: alias))\n")
    }
  }
}

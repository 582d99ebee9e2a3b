import ArgumentParser
import EditionJob

/// `anhoeren article`: what was understood of a page, as JSON.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Prints the article found in a page, and every line left out with its reason, as JSON.",
    discussion: "  anhoeren article Examples/2025-09-05-stadtrat.txt")

  @Argument(help: "A page dump or a Markdown file; - is standard input.")
  var file: String

  @OptionGroup var logging: LogOptions

  func run() throws {
    try Console.write(try Workbench.article(in: file))
  }
}

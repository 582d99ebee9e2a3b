import ArgumentParser
import EditionJob

/// The text a command works on: a file, or standard input where none or `-` is named.
struct TextInput: ParsableArguments {
  @Argument(help: "The file to read; standard input where none or - is named.")
  var file: String?

  /// The whole text.
  func text() throws -> String {
    try SourceText.read(file ?? "-")
  }

  /// The text line by line; the last line may lack its break.
  func lines() throws -> [String] {
    var lines = try text().split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
    if lines.last == "" {
      lines.removeLast()
    }
    return lines
  }
}

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
  ///
  /// Only LF and CRLF end a line: as many lines go in as `wc -l` counts, and as many come out.
  func lines() throws -> [String] {
    var lines = try text().utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false {
      lines.removeLast()
    }
    return lines.map { line in
      String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
  }
}

import EditionModel
import German
import Testing

/// One row of a table of readings: what is written and what is said.
struct SpokenCase: Sendable, CustomTestStringConvertible {
  let written: String
  let spoken: String

  var testDescription: String { written }

  /// Compares the reading, letter by letter and mark by mark.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = SpokenFormer().reading(of: WrittenText(rawValue: written))
    #expect(
      reading.spoken.rawValue == spoken, "\(written): \(reading.changes.map(\.rule))",
      sourceLocation: sourceLocation)
  }

  /// The rows of a table with `written ⇒ spoken` in every line; a line without the arrow can never pass.
  static func table(_ text: String) -> [SpokenCase] {
    text.split(separator: "\n").map { line in
      guard let arrow = line.firstRange(of: " ⇒ ") else {
        return SpokenCase(written: String(line), spoken: "(a row without an arrow)")
      }
      return SpokenCase(
        written: String(line[..<arrow.lowerBound]), spoken: String(line[arrow.upperBound...]))
    }
  }
}

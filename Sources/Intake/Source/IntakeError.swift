/// Why no article could be made of a source: the file, the line where one is at fault, what is wrong with it,
/// and what to do about it.
public struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is.
  public enum Code: String, Hashable, Sendable {
    /// The file or folder cannot be opened or read.
    case unreadable
    /// Nothing is in it.
    case empty
    /// It holds more than `SourceBytes.limit` bytes.
    case tooLarge
    /// It is no text.
    case binary
    /// It is text in an encoding that is not read.
    case encoding
    /// No headline was found.
    case noHeadline
    /// A headline stands alone.
    case noBody
    /// The front matter of a Markdown file is at fault.
    case frontMatter
  }

  /// What kind of fault it is.
  public let code: Code
  /// The source, as messages call it.
  public let file: String
  /// The line at fault, from 1.
  public let line: Int?
  /// What is wrong, as a full sentence.
  public let problem: String
  /// What to do about it, as a full sentence.
  public let remedy: String

  init(_ code: Code, file: String, line: Int? = nil, problem: String, remedy: String) {
    self.code = code
    self.file = Self.printable(file)
    self.line = line
    self.problem = Self.printable(problem)
    self.remedy = Self.printable(remedy)
  }

  /// The message: `page.txt:3: What is wrong. What to do about it.`
  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem) \(remedy)"
  }

  /// `text` as a terminal may be shown it: controls and invisible characters become `\u{1B}`.
  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

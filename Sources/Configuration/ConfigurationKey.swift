/// A key that `edition.toml` may hold: what is allowed there, and what it does.
public struct ConfigurationKey: Hashable, Sendable {
  /// What is allowed as a key's value.
  public enum Kind: Hashable, Sendable {
    /// A text on one line, not empty.
    case text
    /// One of these words.
    case word([String])
    /// An address that begins with http:// or https://.
    case url
    /// true or false.
    case flag
    /// A whole number in a range.
    case number(ClosedRange<Int>)
    /// A path; relative ones begin at the configuration's folder.
    case path
    /// The path of a file that is there.
    case file
    /// The path of a file that is or will be in a folder that is there.
    case fileInFolder
    /// Paths, folders or patterns such as `Seiten/*.txt`.
    case sources
    /// Texts, each once.
    case names
    /// Some of these words, each once, at least one.
    case words([String])
    /// A program and its arguments.
    case command
    /// The name of a voice profile.
    case voice
    /// Voice profiles by names; the names are free, or these.
    case voices([String]?)
    /// Texts by free names.
    case texts
    /// Whole numbers in a range by these names.
    case numbers([String], ClosedRange<Int>)
  }

  /// The key path, such as `bulletin.minutes`.
  public let path: String
  /// What is allowed.
  public let kind: Kind
  /// What holds where nobody says anything; `nil` for nothing.
  public let standard: ConfigurationValue?
  /// A value to show in a new file where there is no standard, or where another one shows more.
  public let example: ConfigurationValue
  /// Whether a new file sets the key, rather than showing it behind a comment sign.
  public let isSetAtFirst: Bool
  /// What it does, a line for each element.
  public let help: [String]

  init(
    _ path: String, _ kind: Kind, standard: ConfigurationValue? = nil, example: ConfigurationValue? = nil,
    isSetAtFirst: Bool = false, _ help: String...
  ) {
    self.path = path
    self.kind = kind
    self.standard = standard
    self.example = example ?? standard ?? .text("")
    self.isSetAtFirst = isSetAtFirst
    self.help = help
  }

  /// The table the key stands in; empty for the keys at the top.
  var table: String {
    path.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// The key without its table.
  var name: String {
    path.split(separator: ".").last.map(String.init) ?? path
  }
}

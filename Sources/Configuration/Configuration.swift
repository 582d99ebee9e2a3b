/// What holds for a run: the standards, over them the file, over both the command line.
public struct Configuration: Hashable, Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    /// Nobody said anything.
    case standard
    /// The file at this path.
    case file(String)
    /// An argument.
    case commandLine
  }

  /// The file that was read, and the folder at which its relative paths begin.
  public let file: String?
  private var values: [String: ConfigurationValue]
  private var origins: [String: Origin]

  /// The standards alone.
  public static let standard = Configuration(file: nil, values: [:])

  init(file: String?, values: [String: ConfigurationValue]) {
    self.file = file
    self.values = values
    origins = values.mapValues { _ in .file(file ?? "") }
  }

  /// The same with what the command line says, by key paths.
  ///
  /// - Precondition: every key is known.
  public func overridden(by arguments: [String: ConfigurationValue]) -> Configuration {
    var result = self
    for (path, value) in arguments {
      precondition(ConfigurationKey.all.contains { $0.path == path }, "\(path) is no key.")
      result.values[path] = value
      result.origins[path] = .commandLine
    }
    return result
  }

  /// Where the value of `path` comes from.
  public func origin(of path: String) -> Origin {
    origins[path] ?? .standard
  }

  /// The value at `path`, or its standard.
  public func value(_ path: String) -> ConfigurationValue? {
    values[path] ?? ConfigurationKey.all.first { $0.path == path }?.standard
  }

  /// The text at `path`.
  public func text(_ path: String) -> String? {
    if case .text(let text) = value(path) { text } else { nil }
  }

  /// The whole number at `path`.
  public func number(_ path: String) -> Int? {
    if case .number(let number) = value(path) { number } else { nil }
  }

  /// Whether `path` says yes.
  public func flag(_ path: String) -> Bool {
    value(path) == .flag(true)
  }

  /// The texts at `path`, in their order.
  public func list(_ path: String) -> [String] {
    if case .list(let texts) = value(path) { texts } else { [] }
  }

  /// The texts at `path`, by their names.
  public func texts(_ path: String) -> [String: String] {
    if case .texts(let texts) = value(path) { texts } else { [:] }
  }

  /// The whole numbers at `path`, by their names.
  public func numbers(_ path: String) -> [String: Int] {
    if case .numbers(let numbers) = value(path) { numbers } else { [:] }
  }
}

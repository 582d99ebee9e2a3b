/// The choices of a newspaper in what it reads and how (data, no rules).
public struct SpokenStyle: Hashable, Sendable {
  /// Expansions that an editor adds or changes, by the written form: `["LVB": "Leipziger Verkehrsbetriebe"]`.
  public let expansions: [String: String]

  /// A style with an editor's own `expansions`.
  public init(expansions: [String: String] = [:]) {
    self.expansions = expansions
  }

  /// The way German newspapers are read aloud.
  public static let standard = SpokenStyle()
}

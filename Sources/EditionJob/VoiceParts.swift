public import EditionModel

/// Other voice profiles for parts of an edition, beside the one that reads the rest.
public struct VoiceParts: Hashable, Sendable, Codable {
  /// Profiles by Ressort, under its name in the edition.
  public let ressorts: [String: String]
  /// Profiles by role; they go before the Ressorts.
  public let roles: [Role: String]

  /// Profiles for some Ressorts and roles.
  public init(ressorts: [String: String] = [:], roles: [Role: String] = [:]) {
    self.ressorts = ressorts
    self.roles = roles
  }

  /// One profile reads everything.
  public static let none = VoiceParts()

  /// Every profile once, sorted.
  var profiles: [String] { Set(ressorts.values).union(roles.values).sorted() }

  /// Who reads what, for the hash of a manifest; empty where one profile reads everything.
  var description: String {
    let lines =
      ressorts.map { "ressort \($0.key) \($0.value)\n" } + roles.map { "role \($0.key) \($0.value)\n" }
    return lines.sorted().joined()
  }
}

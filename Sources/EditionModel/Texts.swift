/// Text as it stands in the paper, such as `am 3. Oktober` (Schriftform).
public struct WrittenText: Hashable, Sendable, Codable, RawRepresentable {
  /// The text.
  public let rawValue: String

  /// Marks `rawValue` as written text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text as a person would say it, in standard orthography, such as `am dritten Oktober` (Sprechform).
public struct SpokenText: Hashable, Sendable, Codable, RawRepresentable {
  /// The text.
  public let rawValue: String

  /// Marks `rawValue` as spoken text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text as the engine is handed it: number words apart, pronunciations in `[[` `]]` as engine mnemonics.
public struct EngineText: Hashable, Sendable, Codable, RawRepresentable {
  /// The text.
  public let rawValue: String

  /// Marks `rawValue` as text for the engine.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

import FoundationEssentials

/// The report of a run, read without the product's own types.
public struct Report: Decodable, Sendable {
  /// What did not come out whole.
  public struct LeftOut: Decodable, Sendable {
    /// The file.
    public let source: String
    /// Why.
    public let reason: String
  }

  /// A track.
  public struct Made: Decodable, Sendable {
    /// Its title.
    public let headline: String
    /// Whether it came from the cache.
    public let isCached: Bool
  }

  /// A warning.
  public struct Warning: Decodable, Sendable {
    /// What it is about.
    public let source: String
    /// What it says.
    public let message: String
  }

  /// The short edition.
  public struct Bulletin: Decodable, Sendable {
    /// Whether it came from the cache.
    public let isCached: Bool
  }

  /// How long a step took.
  public struct Timing: Decodable, Sendable {
    /// The step.
    public let step: String
  }

  /// How the run ended.
  public let exitCode: Int32
  /// The same in words.
  public let outcome: String
  /// How many were published.
  public let articles: Int
  /// What was left out.
  public let leftOut: [LeftOut]
  /// The tracks.
  public let made: [Made]
  /// What an editor should know.
  public let warnings: [Warning]
  /// The short edition.
  public let bulletin: Bulletin?
  /// The steps.
  public let timings: [Timing]

  /// Reads the report of `date` in the folder of editions `output`.
  public static func read(_ output: String, date: String = "2025-09-05") throws -> Report {
    let bytes = try Data(contentsOf: URL(filePath: "\(output)/reports/\(date).json"))
    return try JSONDecoder().decode(Report.self, from: bytes)
  }
}

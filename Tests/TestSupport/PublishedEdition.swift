import FoundationEssentials
public import Testing

/// An edition that is made once for all tests of a suite, from two small articles.
///
/// The tests find it in `PublishedEdition.current`.
public struct PublishedEdition: SuiteTrait, TestScoping {
  /// What was made.
  public struct Place: Sendable {
    /// The folder that holds `pages` and `Output`.
    public let root: String
    /// What the run said.
    public let run: Program.Result

    /// The edition's own folder.
    public var folder: String { root + "/Output/2025-09-05" }

    /// The manifest.
    public func manifest() throws -> Manifest {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/edition.json"))
      return try JSONDecoder().decode(Manifest.self, from: bytes)
    }
  }

  /// The edition of the suite that is running.
  @TaskLocal public static var current = Place(
    root: "", run: Program.Result(status: -1, output: "", errors: "This suite makes no edition."))

  let formats: String

  /// Makes the edition, runs the suite, removes it again.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write()
    let run = try await Program.anhoeren([
      "edition", pages, "--output", folder.path + "/Output", "--title", "Blauthaler Zeitung", "--format",
      formats, "--log-level", "info",
    ])
    try await Self.$current.withValue(Place(root: folder.path, run: run)) {
      try await function()
    }
    withExtendedLifetime(folder) {}
  }
}

extension Trait where Self == PublishedEdition {
  /// An edition in `formats` for the tests of the suite.
  public static func edition(_ formats: String) -> PublishedEdition {
    PublishedEdition(formats: formats)
  }
}

import FoundationEssentials
public import Testing

/// Files that hold what an exporter is expected to write.
public enum Golden {
  /// Compares `text` with the file `name` in the folder `Golden` beside the test.
  ///
  /// With `UPDATE_GOLDEN=1` in the environment the file is written instead; look at the difference before it is
  /// committed.
  public static func expect(
    _ text: String, is name: String, beside test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
      .standardizedFileURL
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == expected, "\(name) differs; UPDATE_GOLDEN=1 writes it anew", sourceLocation: sourceLocation)
  }
}

public import FoundationEssentials

/// A folder that lives as long as its test.
public struct TemporaryFolder: ~Copyable {
  /// Where it is.
  public let path: String

  /// Makes an empty folder of a name nobody else has.
  public init() throws {
    path = FileManager.default.temporaryDirectory.path + "/anhoeren-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes `text` as `name` into the folder and returns its path.
  @discardableResult
  public func write(_ text: String, as name: String) throws -> String {
    try write(Data(text.utf8), as: name)
  }

  /// Writes `bytes` as `name` into the folder and returns its path.
  @discardableResult
  public func write(_ bytes: Data, as name: String) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path
  }
}

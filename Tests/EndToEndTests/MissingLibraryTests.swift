import FoundationEssentials
import TestSupport
import Testing

/// A machine on which libavformat cannot be loaded.
@Suite("Without libavformat")
struct MissingLibraryTests {
  @Test("an M4B is refused before anything is made, and MP3 comes out as ever")
  func refused() async throws {
    let folder = try TemporaryFolder()
    let pages = try folder.write()
    let libraries = folder.path + "/libraries"
    try FileManager.default.createDirectory(atPath: libraries, withIntermediateDirectories: false)
    for version in 58...64 {
      try Data("no library".utf8).write(to: URL(filePath: "\(libraries)/libavformat.so.\(version)"))
    }
    let output = folder.path + "/Output"
    func edition(_ formats: String) async throws -> Program.Result {
      try await Program.anhoeren(
        ["edition", pages, "--output", output, "--format", formats],
        environment: ["LD_LIBRARY_PATH": libraries])
    }
    let refused = try await edition("mp3,m4b")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("install the package libavformat"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: output + "/2025-09-05"))
    let made = try await edition("mp3")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try await Program.anhoeren(["verify", output + "/2025-09-05"]).status == 0)
  }
}

import FoundationEssentials

/// A disk of 12 MB in memory, to be filled.
public enum SmallDisk {
  /// Whether one can be mounted here.
  public static func isPossible() async throws -> Bool {
    let folder = try TemporaryFolder()
    guard try await Program.run("mount", ["-t", "tmpfs", "tmpfs", folder.path]).status == 0 else {
      return false
    }
    return try await Program.run("umount", [folder.path]).status == 0
  }

  /// Mounts one at `path` for as long as `work` runs.
  public static func mounted(at path: String, _ work: (String) async throws -> Void) async throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let mount = try await Program.run("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", path])
    guard mount.status == 0 else { throw ReaderFault(description: mount.errors) }
    do {
      try await work(path)
    } catch {
      _ = try await Program.run("umount", [path])
      throw error
    }
    _ = try await Program.run("umount", [path])
  }
}

import FoundationEssentials
import TestSupport
import Testing

/// A disk of its own that can be filled, and turned to read-only.
@Suite(
  "A disk that takes no more", .edition("wav"), .serialized,
  .enabled("needs root and the permission to mount a tmpfs") { try await SmallDisk.isPossible() })
struct SmallDiskTests {
  @Test(
    "full at whatever point: the run ends with 12 and the old edition is whole, until there is room enough")
  func full() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? ""])
    try await SmallDisk.mounted(at: folder.path + "/disk") { disk in
      try await Self.copyEdition(to: disk)
      let old = try Self.published(in: disk)
      var faults = 0
      for freeKilobytes in [0, 4, 8, 16, 32] + Array(stride(from: 64, through: 12_000, by: 160)) {
        try await Self.fill(disk, freeKilobytes: freeKilobytes)
        let run = try await Program.anhoeren([
          "edition", sources, "--output", disk, "--format", "wav", "--voice", "formant",
        ])
        guard run.status != 0 else { break }
        faults += 1
        #expect(run.status == 12, "\(freeKilobytes) KB: \(run.errors)")
        #expect(run.errors.contains("No space left on device"))
        #expect(run.errors.contains("Make room on the disk"))
        #expect(try Self.published(in: disk) == old, "\(freeKilobytes) KB")
      }
      #expect(faults >= 12)
      let verify = try await Program.anhoeren(["verify", disk + "/latest"])
      #expect(verify.status == 0, "\(verify.errors)")
      #expect(try Self.published(in: disk) != old, "there was room for the new one at last")
    }
  }

  @Test("read-only: the run ends with 1 and says where; what is published stays as it is")
  func readOnly() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? ""])
    try await SmallDisk.mounted(at: folder.path + "/disk") { disk in
      try await Self.copyEdition(to: disk)
      #expect(try await Program.run("mount", ["-o", "remount,ro", disk]).status == 0)
      let before = try FolderContents.read(disk)
      let run = try await Program.anhoeren(["edition", sources, "--output", disk, "--format", "wav"])
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.errors.contains("\(disk): The folder cannot be written"))
      #expect(try FolderContents.read(disk) == before)
    }
  }

  private static func copyEdition(to disk: String) async throws {
    let copy = ["-a", PublishedEdition.current.root + "/Output/.", disk]
    #expect(try await Program.run("cp", copy).status == 0)
  }

  /// Fills `disk` until `freeKilobytes` are left.
  private static func fill(_ disk: String, freeKilobytes: Int) async throws {
    let script =
      "rm -f \"$1/filling\"; head -c $(($(stat -f -c %a \"$1\") * $(stat -f -c %S \"$1\") - $2)) /dev/zero "
      + "> \"$1/filling\""
    _ = try await Program.run("sh", ["-c", script, "sh", disk, "\(freeKilobytes * 1024)"])
  }

  /// All there is but what every run leaves, and what the disk is filled with; litter counts.
  private static func published(in disk: String) throws -> [String: Data] {
    try FolderContents.read(disk).filter { !$0.key.hasPrefix("reports/") && $0.key != "filling" }
  }
}

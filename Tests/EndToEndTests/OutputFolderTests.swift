import FoundationEssentials
import Glibc
import TestSupport
import Testing

@Suite("An output folder that cannot be used")
struct OutputFolderTests {
  @Test("a file in its place is named and ends the run with 1")
  func file() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let output = try folder.write("x", as: "Output")
    let run = try await Program.anhoeren(["edition", sources, "--output", output])
    #expect(run.status == 1)
    #expect(run.errors.contains("\(output): There is a file where a folder should be."))
  }

  @Test("a folder that may not be written is named and ends the run with 1")
  func permissions() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let output = folder.path + "/Output"
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: false)
    chmod(output, 0o555)
    let arguments = ["edition", sources, "--output", output]
    // Root may write everywhere; without this capability it is held to the permissions like everybody else.
    let run =
      geteuid() == 0
      ? try await Program.run(
        "setpriv", ["--bounding-set=-dac_override", Program.built + "/anhoeren"] + arguments)
      : try await Program.anhoeren(arguments)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("\(output): The folder cannot be written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: output).isEmpty)
  }

  @Test("an unknown voice ends the run with 10 before anything is made")
  func voice() async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write()
    let run = try await Program.anhoeren([
      "edition", sources, "--output", folder.path + "/Output", "--voice", "gibt-es-nicht",
    ])
    #expect(run.status == 10)
    #expect(run.errors.contains("gibt-es-nicht"))
    #expect(run.errors.contains("nachrichten"), "the voices there are")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Output"))
  }
}

/// A disk of its own that can be filled.
@Suite(
  "A full disk", .edition("wav"), .serialized,
  .enabled("needs root and the permission to mount a tmpfs") { try await SmallDisk.isPossible() })
struct FullDiskTests {
  @Test("ends the run with 12 and leaves the old edition whole", arguments: [0, 16, 900])
  func full(freeKilobytes: Int) async throws {
    let folder = try TemporaryFolder()
    let sources = try folder.write(pages: ["a.md": SamplePage.small["a-tor.md"] ?? ""])
    try await SmallDisk.mounted(at: folder.path + "/disk") { disk in
      try await Self.fillAndRun(sources, disk: disk, freeKilobytes: freeKilobytes)
    }
  }

  private static func fillAndRun(_ sources: String, disk: String, freeKilobytes: Int) async throws {
    let copy = ["-a", PublishedEdition.current.root + "/Output/.", disk]
    #expect(try await Program.run("cp", copy).status == 0)
    let script =
      "head -c $(($(stat -f -c %a \"$1\") * $(stat -f -c %S \"$1\") - $2)) /dev/zero > \"$1/filling\""
    _ = try await Program.run("sh", ["-c", script, "sh", disk, "\(freeKilobytes * 1024)"])
    let full = try await Program.anhoeren(["edition", sources, "--output", disk, "--format", "wav"])
    #expect(full.status == 12, "\(full.errors)")
    #expect(full.errors.contains("No space left on device"))
    #expect(full.errors.contains("Make room on the disk"))
    let verify = try await Program.anhoeren(["verify", disk + "/latest"])
    #expect(verify.status == 0, "\(verify.errors)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: disk)
    #expect(!names.contains { $0.hasPrefix(".building") || $0.hasSuffix(".new") }, "\(names)")
  }
}

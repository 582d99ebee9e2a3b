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

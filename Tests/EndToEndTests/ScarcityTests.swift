import FoundationEssentials
import TestSupport
import Testing

/// Runs that are given little: files to open, a folder to write into.
@Suite("Scarcity", .serialized)
struct ScarcityTests {
  @Test(
    "64 open files are enough, however many tracks are to be made at once",
    arguments: ["formant", "nachrichten"])
  func descriptors(voice: String) async throws {
    let folder = try TemporaryFolder()
    var pages = SamplePage.small
    for number in 1...12 {
      pages["\(number).md"] =
        SamplePage("Der Bericht \(number)", ressort: "Sachsen", "Er ist kurz.").markdown
    }
    let sources = try folder.write(pages: pages)
    let run = try await Program.run(
      "sh",
      [
        "-c", "ulimit -n 64; exec \"$@\"", "sh", Program.built + "/anhoeren", "edition", sources, "--output",
        folder.path + "/Output", "--voice", voice, "--format", "mp3,wav", "--jobs", "12", "--per-ressort",
        "--no-cache",
      ])
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let verify = try await Program.run(
      "sh",
      [
        "-c", "ulimit -n 64; exec \"$@\"", "sh", Program.built + "/anhoeren", "verify",
        folder.path + "/Output/latest",
      ])
    #expect(verify.status == 0, "\(verify.errors)")
  }
}

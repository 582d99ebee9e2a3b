import TestSupport
import Testing

@Suite("Command line")
struct CommandLineTests {
  @Test("a wrong option is a usage fault")
  func usage() async throws {
    let result = try await Program.anhoeren(["edition", "page.txt", "--no-such-option"])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("--no-such-option"))
  }
}

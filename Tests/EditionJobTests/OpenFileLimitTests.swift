import Testing

@testable import EditionJob

@Suite("Open files")
struct OpenFileLimitTests {
  @Test(
    "few files mean few tracks at once, never none; many files mean as many as are wanted",
    arguments: [(64, 12, 3), (64, 2, 2), (16, 4, 1), (0, 4, 1), (1_024, 64, 64), (Int.max, 256, 256)])
  func jobs(files: Int, wanted: Int, jobs: Int) {
    #expect(OpenFileLimit.jobs(wanted: wanted, files: files) == jobs)
  }
}

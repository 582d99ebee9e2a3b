import Testing

@testable import EditionJob

@Suite("Open files")
struct OpenFileLimitTests {
  @Test(
    "few files mean few cores, never none; many files mean as many as are wanted",
    arguments: [
      (64, 12, 2), (74, 12, 3), (64, 1, 1), (16, 4, 1), (0, 4, 1), (1_024, 64, 64), (Int.max, 256, 256),
    ])
  func jobs(files: Int, wanted: Int, jobs: Int) {
    #expect(OpenFileLimit.jobs(wanted: wanted, files: files) == jobs)
  }

  @Test("the tracks that are under way never need more files than there are", arguments: 38...200)
  func fits(files: Int) {
    let jobs = OpenFileLimit.jobs(wanted: 256, files: files)
    #expect(28 + 10 * OpenFileLimit.tracks(jobs: jobs) <= files)
  }

  @Test("a track more than cores is under way, but for a single core", arguments: [(1, 1), (2, 3), (8, 9)])
  func tracks(jobs: Int, tracks: Int) {
    #expect(OpenFileLimit.tracks(jobs: jobs) == tracks)
  }
}

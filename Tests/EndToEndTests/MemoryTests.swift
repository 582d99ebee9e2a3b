import TestSupport
import Testing

/// What a run holds in memory does not grow with its edition.
@Suite("Memory")
struct MemoryTests {
  @Test("four times the articles take no more memory than room for their text")
  func flat() async throws {
    let few = try await Self.peak(articles: 8)
    let many = try await Self.peak(articles: 32)
    // 24 articles more are 16 minutes of sound: 40 MB of samples and 7 MB of MP3.
    #expect(many - few < 12, "\(few) MB, then \(many) MB")
  }

  /// The most memory that a run with `articles` articles of 40 seconds took, in megabytes.
  private static func peak(articles: Int) async throws -> Int {
    let folder = try TemporaryFolder()
    let body = Array(repeating: "Die Brücke über den Fluss ist seit heute wieder offen.", count: 12)
    var pages: [String: String] = [:]
    for number in 1...articles {
      pages["\(number).md"] =
        SamplePage("Der Bericht Nummer \(number)", ressort: "Sachsen", body.joined(separator: " ")).markdown
    }
    let sources = try folder.write(pages: pages)
    let script = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
      """
    let run = try await Program.run(
      "/usr/bin/python3",
      [
        "-c", script, Program.built + "/anhoeren", "edition", sources, "--output", folder.path + "/Output",
        "--jobs", "1", "--voice", "formant", "--no-cache",
      ])
    try #require(run.status == 0, "\(run.errors)")
    return try #require(Int(run.output.split(separator: "\n").first ?? ""))
  }
}

import EditionModel
import FoundationEssentials
import TestSupport
import Testing

@testable import EditionJob

@Suite("The report of a run")
struct RunReportTests {
  static func report(source: String, reason: String, newspaper: String = "Zeitung", exit: Int32 = 3)
    -> RunReport
  {
    RunReport(
      date: .epoch, newspaper: newspaper, revision: nil, exitCode: exit, outcome: "Published.", articles: 1,
      audioSeconds: 90, leftOut: [.init(source: source, step: "intake", reason: reason)], warnings: [],
      timings: [
        .init(step: "intake", seconds: 1.25), .init(step: "check", seconds: 0.023),
        .init(step: "end", seconds: 0.0996),
      ])
  }

  @Test(
    "nothing from outside becomes mark-up",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"x\"", "&quot;x&quot;"),
      ("it's", "it&#39;s"), ("a\u{1B}[7m\u{0}b", "a [7m b"), ("-->", "--&gt;"),
      ("\"\u{301}>", "&quot;\u{301}&gt;"),
      ("{{title}}", "{{title}}"),
    ])
  func escaping(text: String, escaped: String) throws {
    let page = try Self.report(source: text, reason: "Weil.", newspaper: text).html()
    #expect(page.contains("<td>\(escaped)</td>"))
    #expect(page.contains("<h1>\(escaped), 1970-01-01</h1>"))
    #expect(page.contains("<title>Report: \(escaped), 1970-01-01</title>"))
  }

  @Test("a table without a row is left out, one with rows is counted")
  func empty() throws {
    let page = try Self.report(source: "a.txt", reason: "Leer.").html()
    #expect(page.contains("<h2>Left out (1)</h2>") && !page.contains("<h2>Warnings"))
    #expect(page.contains("<dt>Minutes of audio</dt><dd>1.5</dd>"))
    for seconds in ["1.3", "0.023", "0.100"] { #expect(page.contains("<td>\(seconds)</td>"), "\(seconds)") }
  }

  @Test(
    "the colour goes by the exit code",
    arguments: [(0, "good"), (4, "good"), (3, "mixed"), (12, "bad"), (1, "bad")])
  func tone(exit: Int32, tone: String) throws {
    let page = try Self.report(source: "a", reason: "b", exit: exit).html()
    #expect(page.contains("<p class=\"outcome \(tone)\">Published. (exit code \(exit))</p>"))
  }
}

@Suite("The figures for Prometheus")
struct MetricsFileTests {
  /// Name, labels, value of each sample, as Prometheus' own client reads them.
  private static let reader = """
    import json, sys
    from prometheus_client.parser import text_string_to_metric_families
    found = {}
    for family in text_string_to_metric_families(open(sys.argv[1], newline="").read()):
      assert family.documentation and family.type == "gauge", family
      for sample in family.samples:
        found[sample.name] = [sample.labels["newspaper"], sample.value]
    print(json.dumps(found))
    """

  @Test(
    "Prometheus' parser reads them, whatever the newspaper is called; the last success outlives a failure")
  func parsed() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/anhoeren.prom"
    let name = "Der \"Bote\" \\ für Ä\n{x=\"1\"} 5"
    let good = RunReportTests.report(source: "a", reason: "b", newspaper: name, exit: 0)
    try MetricsFile.write(good, end: 1_700_000_000, succeeded: true, to: path)
    let bad = RunReportTests.report(source: "a", reason: "b", newspaper: name, exit: 13)
    try MetricsFile.write(bad, end: 1_700_086_400, succeeded: false, to: path)
    let run = try await Program.run("/usr/bin/python3", ["-c", Self.reader, path])
    #expect(run.status == 0, "\(run.errors)")
    let found = try JSONDecoder().decode([String: Sample].self, from: Data(run.output.utf8))
    #expect(found.values.allSatisfy { $0.newspaper == name })
    #expect(
      found.mapValues(\.value) == [
        "anhoeren_last_run_timestamp_seconds": 1_700_086_400,
        "anhoeren_last_success_timestamp_seconds": 1_700_000_000, "anhoeren_exit_code": 13,
        "anhoeren_duration_seconds": 0, "anhoeren_articles": 1, "anhoeren_audio_seconds": 90,
        "anhoeren_left_out": 1, "anhoeren_warnings": 0, "anhoeren_hooks_failed": 0,
      ])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["anhoeren.prom"])
  }

  private struct Sample: Decodable {
    let newspaper: String
    let value: Double
    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      newspaper = try container.decode(String.self)
      value = try container.decode(Double.self)
    }
  }
}

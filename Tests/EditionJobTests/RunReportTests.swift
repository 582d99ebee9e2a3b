import EditionModel
import Testing

@testable import EditionJob

@Suite("The report of a run")
struct RunReportTests {
  private static func report(source: String, reason: String, newspaper: String = "Zeitung") -> RunReport {
    RunReport(
      date: .epoch, newspaper: newspaper, revision: nil, exitCode: 3, outcome: "Published.", articles: 1,
      audioSeconds: 90, leftOut: [.init(source: source, step: "intake", reason: reason)], warnings: [],
      timings: [.init(step: "intake", seconds: 1.25)])
  }

  @Test(
    "nothing from outside becomes mark-up",
    arguments: [
      ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"x\"", "&quot;x&quot;"),
      ("it's", "it&#39;s"),
      ("a\u{1B}[7m\u{0}b", "a [7m b"), ("-->", "--&gt;"),
    ])
  func escaping(text: String, escaped: String) {
    let page = Self.report(source: text, reason: "Weil.", newspaper: text).html
    #expect(page.contains("<td>\(escaped)</td>"))
    #expect(page.contains("<h1>\(escaped), 1970-01-01</h1>"))
    #expect(page.contains("<title>Report: \(escaped), 1970-01-01</title>"))
  }

  @Test("a table without a row is left out")
  func empty() {
    let page = Self.report(source: "a.txt", reason: "Leer.").html
    #expect(page.contains("<h2>Left out</h2>") && !page.contains("<h2>Warnings</h2>"))
    #expect(page.contains("1 articles, 1.5 minutes of audio."))
    #expect(page.contains("<td>1.3</td>"))
  }
}

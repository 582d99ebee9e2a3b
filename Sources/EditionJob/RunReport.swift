import EditionModel
import Publishing

/// What one run did, for the editor who looks at it in the morning; kept outside the edition's bytes.
struct RunReport: Hashable, Sendable, Codable {
  /// A source or an article that did not come out whole.
  struct LeftOut: Hashable, Sendable, Codable {
    let source: String
    let step: String
    let reason: String
  }

  /// How long a step took, by the clock and in the order of the steps.
  struct Timing: Hashable, Sendable, Codable {
    let step: String
    let seconds: Double
  }

  /// The short edition that came out.
  struct ShortEdition: Hashable, Sendable, Codable {
    let minutes: Int
    let seconds: Double
    let articles: Int
    /// The headlines of the articles that it does not speak of.
    let leftOut: [String]
  }

  let date: CalendarDate
  let newspaper: String
  let revision: Int?
  let exitCode: Int32
  let outcome: String
  let articles: Int
  let audioSeconds: Double
  let leftOut: [LeftOut]
  let warnings: [Warning]
  let timings: [Timing]
  /// The short edition, where there is one.
  var bulletin: ShortEdition?
}

extension RunReport.ShortEdition {
  /// What is to be known of the bulletin of `edition`.
  init?(of edition: Edition) {
    guard let bulletin = edition.bulletin else { return nil }
    let leftOut = Set(bulletin.leftOut)
    minutes = bulletin.minutes
    seconds = Double(bulletin.timeline.length.value) / Double(bulletin.timeline.rate.hertz)
    articles = bulletin.items.count
    self.leftOut = edition.items.filter { leftOut.contains($0.id) }.map(\.headline)
  }

  /// How long it is, and of how many articles it speaks.
  fileprivate var summary: String {
    "<p>The bulletin lasts \(RunProgress.decimal(seconds)) of \(minutes * 60) seconds and speaks of "
      + "\(Workbench.counted(articles, "article")).</p>"
  }
}

extension RunReport {
  /// Writes the report as JSON and as a page into `reports/` below `output`.
  func write(to output: String) throws {
    let folder = output + "/reports"
    try Folders.create(folder)
    try DurableFile.replace(try JSON.text(of: self), at: "\(folder)/\(date).json")
    try DurableFile.replace(html, at: "\(folder)/\(date).html")
  }

  /// The report as a page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Markup.escaped("Report: \(newspaper), \(date)"))</title>
    <style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ccc; }
    </style>
    </head>
    <body>
    <h1>\(Markup.escaped("\(newspaper), \(date)"))</h1>
    <p>\(Markup.escaped(outcome)) (exit code \(exitCode))</p>
    <p>\(articles) articles, \(RunProgress.decimal(audioSeconds / 60)) minutes of audio\
    \(revision.map { ", revision \($0)" } ?? "").</p>
    \(bulletin?.summary ?? "")
    \(Markup.table("Left out of the bulletin", ["Article"], bulletin?.leftOut.map { [$0] } ?? []))
    \(Markup.table("Left out", ["Source", "Step", "Reason"], leftOut.map { [$0.source, $0.step, $0.reason] }))
    \(Markup.table("Warnings", ["Source", "Warning"], warnings.map { [$0.source, $0.message] }))
    \(Markup.table("Time", ["Step", "Seconds"], timings.map { [$0.step, RunProgress.decimal($0.seconds)] }))
    </body>
    </html>

    """
  }
}

/// The little HTML a report needs.
private enum Markup {
  static func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let header = head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>"
    }
    return
      "<h2>\(escaped(title))</h2>\n<table>\n<tr>\(header)</tr>\n\(body.joined(separator: "\n"))\n</table>"
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
    }
    return result
  }
}

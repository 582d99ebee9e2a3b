import EditionModel
import Publishing

/// The figures of a run in Prometheus' text format, for the textfile collector of node_exporter.
enum MetricsFile {
  private static let lastSuccess = "anhoeren_last_success_timestamp_seconds"

  /// Writes the figures of `report` to `path`, by a rename; the collector never sees half a file.
  ///
  /// - Parameters:
  ///   - end: the seconds from 1 January 1970 to the run's end.
  ///   - succeeded: whether an edition is published, or was already; else the time of the last success is kept.
  static func write(_ report: RunReport, end: Int, succeeded: Bool, to path: String) throws {
    let earlier = Folders.kind(of: path) == .file ? try DurableFile.read(path) : []
    let before = String(decoding: earlier, as: Unicode.UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(lastSuccess) }.flatMap { $0.split(separator: " ").last }.map(String.init)
    let success = succeeded ? "\(end)" : before
    try DurableFile.replace(text(of: report, end: end, success: success), at: path)
  }

  /// The figures, one metric after the other.
  static func text(of report: RunReport, end: Int, success: String?) -> String {
    let label = "{newspaper=\"\(escaped(report.newspaper))\"}"
    let metrics: [(name: String, help: String, value: String?)] = [
      ("anhoeren_last_run_timestamp_seconds", "When the last run ended, in seconds since 1970.", "\(end)"),
      (lastSuccess, "When the last run ended that published, or had nothing new.", success),
      ("anhoeren_exit_code", "The exit code of the last run.", "\(report.exitCode)"),
      ("anhoeren_duration_seconds", "How long the last run took.", "\(report.seconds)"),
      ("anhoeren_articles", "Articles in the edition of the last run.", "\(report.articles)"),
      ("anhoeren_audio_seconds", "The length of the edition of the last run.", "\(report.audioSeconds)"),
      ("anhoeren_left_out", "What the last run left out.", "\(report.leftOut.count)"),
      ("anhoeren_warnings", "Warnings of the last run.", "\(report.warnings.count)"),
      (
        "anhoeren_hooks_failed", "Hooks of the last run that failed.",
        "\(report.hooks.count { !$0.isDone })"
      ),
    ]
    return metrics.compactMap { metric in
      metric.value.map {
        "# HELP \(metric.name) \(metric.help)\n# TYPE \(metric.name) gauge\n\(metric.name)\(label) \($0)\n"
      }
    }.joined()
  }

  /// A label's value: backslash, quotation mark and line break have escapes of their own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

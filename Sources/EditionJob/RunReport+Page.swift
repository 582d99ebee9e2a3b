import EditionModel
import Pages

extension RunReport {
  /// The report as a page.
  func html() throws -> String {
    let tone: ReportPage.Tone =
      switch ExitCode(rawValue: exitCode) {
      case .done, .nothingNew: .good
      case .incomplete: .mixed
      default: .bad
      }
    return try ReportPage(
      title: newspaper.isEmpty ? "\(date)" : "\(newspaper), \(date)",
      outcome: "\(outcome) (exit code \(exitCode))", tone: tone, figures: figures,
      tables: tables, bars: bars, footer: program
    ).html()
  }

  private var figures: [ReportPage.Figure] {
    var figures = [
      ReportPage.Figure("Articles", "\(articles)"),
      ReportPage.Figure("Minutes of audio", RunProgress.decimal(audioSeconds / 60)),
      ReportPage.Figure("Left out", "\(leftOut.count)"), ReportPage.Figure("Warnings", "\(warnings.count)"),
      ReportPage.Figure("Seconds of work", RunProgress.decimal(seconds)),
    ]
    if let bulletin {
      figures.append(
        ReportPage.Figure(
          "Seconds of the bulletin, of \(bulletin.minutes * 60)", RunProgress.decimal(bulletin.seconds)))
    }
    if let revision { figures.append(ReportPage.Figure("Revision", "\(revision)")) }
    return figures
  }

  private var tables: [ReportPage.Table] {
    [
      ReportPage.Table(
        "Left out", columns: ["Source", "Step", "Reason"],
        rows: leftOut.map { [$0.source, $0.step, $0.reason] }),
      ReportPage.Table(
        "Left out of the bulletin", columns: ["Article"], rows: bulletin?.leftOut.map { [$0] } ?? []),
      ReportPage.Table(
        "Warnings", columns: ["Source", "Warning"], rows: warnings.map { [$0.source, $0.message] }),
      ReportPage.Table("Notes", columns: ["Source", "Note"], rows: notes.map { [$0.source, $0.message] }),
      ReportPage.Table(
        "Hooks", columns: ["Hook", "Command", "Outcome"],
        rows: hooks.map { [$0.hook, $0.command.joined(separator: " "), $0.outcome] }),
      ReportPage.Table(
        "Names nobody has checked",
        note: "The most frequent first. One that sounds wrong: anhoeren lexicon add WORD IPA",
        columns: ["Word", "Times", "Said", "Sentence"],
        rows: unknown.map { [$0.word, "\($0.count)", $0.ipa, $0.sentence] }),
      ReportPage.Table(
        "Made", columns: ["No.", "Ressort", "Headline", "Minutes", "From"],
        rows: made.map {
          [
            "\($0.number)", $0.ressort, $0.headline, RunProgress.decimal($0.seconds / 60),
            $0.isCached ? "cache" : "new",
          ]
        }),
      ReportPage.Table(
        "Read",
        note: "Lines that are no part of the article, such as menu and captions, are counted as skipped.",
        columns: ["Source", "Ressort", "Headline", "Bytes", "Skipped"],
        rows: read.map { [$0.source, $0.ressort, $0.headline, "\($0.bytes)", "\($0.skipped)"] }),
      ReportPage.Table(
        "Removed because of their age", columns: ["Edition"], rows: removed.map { ["\($0)"] }),
    ]
  }

  private var bars: [ReportPage.Bar] {
    let total = max(timings.reduce(0) { $0 + $1.seconds }, 0.001)
    return timings.map {
      ReportPage.Bar($0.step, Self.shown($0.seconds), share: $0.seconds / total)
    }
  }

  /// Seconds with one decimal; of a step that would seem to take no time, its milliseconds.
  private static func shown(_ seconds: Double) -> String {
    guard seconds < 0.1 else { return RunProgress.decimal(seconds) }
    let milliseconds = Int((seconds * 1000).rounded())
    return "0." + String(1000 + milliseconds).dropFirst()
  }
}

import EditionModel
import Intake
import Logging

extension EditionRun {
  /// Plans the edition without what was withdrawn.
  ///
  /// - Parameter delivery: what the sources hold; `nil` for a run that withdraws and still has its plan.
  func plan(
    of delivery: Newsdesk.Delivery?, without withdrawn: [WithdrawnArticle], diary: inout RunDiary
  ) throws -> EditionPlan {
    let whole = try withdrawal?.plan ?? plan(of: delivery ?? Newsdesk.Delivery(), diary: &diary)
    try withdrawal?.check(whole)
    let plan = whole.without(withdrawn + (withdrawal.map { [$0.article] } ?? []))
    guard !plan.entries.isEmpty else {
      throw JobError(.noInput, "Every article that could be read was withdrawn.")
    }
    diary.date = plan.date
    diary.newspaper = plan.newspaper
    for entry in whole.entries where !plan.entries.contains(where: { $0.id == entry.id }) {
      log.info("Withdrawn: \(entry.id)", metadata: ["headline": "\(entry.article.headline)"])
    }
    return plan
  }

  /// Plans the edition; what could not be read is noted.
  private func plan(of delivery: Newsdesk.Delivery, diary: inout RunDiary) throws -> EditionPlan {
    for (article, source) in delivery.articles {
      log.debug(
        "Read: \(source)", metadata: ["ressort": "\(article.ressort)", "headline": "\(article.headline)"])
    }
    note(delivery.leftOut, in: &diary)
    try Task.checkCancellation()
    guard !delivery.articles.isEmpty else {
      throw JobError(.noInput, "No input could be read.")
    }
    let titles = order.ressortTitles
    let articles = delivery.articles.map { article, source in
      (article: titles[article.ressort].map(article.inRessort) ?? article, source: source)
    }
    diary.read = articles.map { article, source in
      RunReport.Read(
        source: source, ressort: article.ressort, headline: article.headline,
        bytes: article.blocks.reduce(0) { $0 + $1.text.utf8.count }, skipped: article.skipped.count)
    }
    let ressorts = (order.ressortOrder + RessortList.standard).map { titles[$0] ?? $0 }
    let plan = EditionPlan(articles, order: order, ressorts: ressorts, today: today)
    diary.date = plan.date
    diary.newspaper = plan.newspaper
    log.info(
      "The articles are read.",
      metadata: [
        "articles": "\(plan.entries.count)", "date": "\(plan.date)", "newspaper": "\(plan.newspaper)",
      ])
    return plan
  }
}

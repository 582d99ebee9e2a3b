import EditionModel

extension Article {
  /// The same article in another section of the newspaper.
  func inRessort(_ ressort: String) -> Article {
    Article(
      id: id, date: date, ressort: ressort, kicker: kicker, headline: headline, lead: lead,
      dateline: dateline, credit: credit, author: author, url: url, priority: priority, blocks: blocks,
      teasers: teasers, skipped: skipped)
  }
}

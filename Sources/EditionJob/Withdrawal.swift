public import EditionModel
import Publishing

/// An article that is to be taken out of a published edition, and what the edition is made anew from (Rückzug).
public struct Withdrawal: Sendable {
  let article: WithdrawnArticle
  /// What the edition was made from; `nil` where the pages are read again.
  let plan: EditionPlan?
  /// What is asked for: what was asked for the edition, or what the configuration says.
  public let order: EditionOrder
  /// The ids of the articles that stay.
  private let others: [String]

  /// Finds the article called `item`, by its id or its number, in the edition of `date`.
  ///
  /// - Parameters:
  ///   - fallback: where the editions and the cache are, and what is read where the cache does not hold what the edition
  ///     was made from.
  ///   - namesSources: whether `fallback` says what is to be read.
  /// - Throws: `JobError` where there is no such edition or article, where it is the only one, and where nothing is left
  ///   to make the edition from.
  public init(
    _ item: String, from date: CalendarDate, fallback: EditionOrder, namesSources: Bool
  ) throws(JobError) {
    let edition = try Self.edition(of: date, in: fallback.output)
    guard let found = edition.items.first(where: { $0.id == item || "\($0.number)" == item }) else {
      let items = edition.items.map { "\n  \($0.number)  \($0.id)  \($0.headline)" }.joined()
      throw JobError(.failed, "The edition of \(date) holds no article “\(item)”. It holds:\(items)")
    }
    others = edition.items.map(\.id).filter { $0 != found.id }
    guard !others.isEmpty else {
      throw JobError(
        .failed,
        "\(found.id) is the only article of the edition of \(date). Remove the folder \(fallback.output)/\(date); "
          + "the next run brings feed and list to what is left.")
    }
    article = WithdrawnArticle(date: date, id: found.id, heading: found.headline, url: found.url)
    let cache = TrackCache(fallback)
    let kept = cache.fetch(KeptEdition.self, KeptEdition.key(of: edition, in: cache))
    if let kept {
      plan = kept.plan
      order = kept.order.moved(to: fallback)
    } else if namesSources {
      plan = nil
      order = fallback
    } else {
      throw JobError(
        .failed,
        "The cache does not hold what the edition of \(date) was made from. Name its pages: "
          + "anhoeren withdraw \(date) \(item) --config FILE, with a configuration whose sources still hold them."
      )
    }
  }

  /// Whether `plan` holds every article that stays.
  ///
  /// - Throws: `JobError` with those that would be lost.
  func check(_ plan: EditionPlan) throws(JobError) {
    let missing = Set(others).subtracting(plan.entries.map(\.id)).sorted()
    guard missing.isEmpty else {
      throw JobError(
        .failed,
        "The sources do not hold all of the edition of \(article.date); without them it would lose "
          + "\(missing.joined(separator: ", ")). Nothing was changed.")
    }
  }

  private static func edition(of date: CalendarDate, in output: String) throws(JobError) -> Edition {
    guard Folders.kind(of: "\(output)/\(date)/\(EditionFolder.manifest)") == .file else {
      let names = (try? Folders.entries(of: output).map(\.name)) ?? []
      let dates = names.filter { CalendarDate($0) != nil }
      let there = dates.isEmpty ? "no edition at all" : dates.joined(separator: ", ")
      throw JobError(.failed, "\(output): There is no edition of \(date). There is \(there).")
    }
    do {
      return try EditionFolder.read("\(output)/\(date)")
    } catch {
      throw JobError(wrapping: error)
    }
  }
}

extension EditionOrder {
  /// The same edition, published where `other` publishes and with its programs around it.
  fileprivate func moved(to other: EditionOrder) -> EditionOrder {
    var moved = EditionOrder(
      sources: sources, date: date, newspaper: newspaper, output: other.output, voice: voice,
      formats: formats, jobs: other.jobs, baseURL: other.baseURL ?? baseURL, feedItems: feedItems,
      perRessort: perRessort, bulletinMinutes: bulletinMinutes, teasers: teasers, jingles: jingles)
    moved.cover = cover
    moved.ressortOrder = ressortOrder
    moved.ressortTitles = ressortTitles
    moved.parts = parts
    moved.limits = limits
    moved.retention = other.retention
    moved.publishedHook = other.publishedHook ?? publishedHook
    moved.failedHook = other.failedHook ?? failedHook
    moved.metricsFile = other.metricsFile ?? metricsFile
    moved.cacheFolder = other.cacheFolder
    moved.cacheBytes = other.cacheBytes
    return moved
  }
}

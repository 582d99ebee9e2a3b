import EditionModel
import Publishing
import Scripting

/// Which articles an edition holds, in which order and under which names.
struct EditionPlan: Sendable, Codable {
  /// An article in its place.
  struct Entry: Sendable, Codable {
    let article: Article
    let source: String
    let number: Int
    let id: String
    let fileName: String
    /// Its place among the articles as they were given, from 0.
    let place: Int
  }

  let date: CalendarDate
  let newspaper: String
  let title: String
  let entries: [Entry]
  let warnings: [Warning]
  /// Articles that were withdrawn, of this edition and of its day's earlier ones.
  let withdrawn: [WithdrawnArticle]

  /// Plans an edition of `articles`, which are read in the order of their Ressorts.
  ///
  /// - Parameters:
  ///   - articles: each with the name of its source; the order counts within a Ressort.
  ///   - ressorts: the order of the sections; others follow in the order in which they first appear.
  ///   - today: the date where neither the order nor an article names one.
  init(
    _ articles: [(article: Article, source: String)], order: EditionOrder, ressorts: [String],
    today: CalendarDate
  ) {
    let date = order.date ?? articles.compactMap(\.article.date).max() ?? today
    self.date = date
    newspaper = order.newspaper.map(Self.oneLine) ?? Self.noNewspaper
    title = "\(newspaper) – \(date.inGermanTitle)"
    var warnings: [Warning] = []
    let unique = Self.withoutCopies(articles, warnings: &warnings)
    let sorted = Self.sorted(unique, by: ressorts)
    var ids: Set<String> = [Opening.id, MoreStories.id]
    var entries: [Entry] = []
    for (index, (place, (article, source))) in sorted.enumerated() {
      let id = Self.unused(article.id, in: &ids)
      let fileName = EditionFolder.trackName(
        number: index + 1, ressort: article.ressort, headline: article.headline)
      entries.append(
        Entry(
          article: article, source: source, number: index + 1, id: id, fileName: fileName, place: place))
    }
    self.entries = entries
    self.warnings = warnings
    withdrawn = []
  }

  private init(_ plan: EditionPlan, entries: [Entry], withdrawn: [WithdrawnArticle]) {
    date = plan.date
    newspaper = plan.newspaper
    title = plan.title
    warnings = plan.warnings
    self.entries = entries
    self.withdrawn = withdrawn
  }

  /// The plan without the entries that are not kept; those behind them move up.
  func keeping(_ isKept: [Bool]) -> EditionPlan {
    keeping(isKept, withdrawn: withdrawn)
  }

  /// The plan without the articles among `withdrawn`; ids stay those that they are with them.
  func without(_ withdrawn: [WithdrawnArticle]) -> EditionPlan {
    var all = self.withdrawn
    var isKept = entries.map { _ in true }
    for article in withdrawn where !all.contains(article) {
      let places = entries.indices.filter {
        article.covers(entries[$0].article, id: entries[$0].id, on: date)
      }
      places.forEach { isKept[$0] = false }
      // The manifests of later days remember what they keep out, for those of earlier ones may be gone some day.
      if article.date == date || !places.isEmpty { all.append(article) }
    }
    return keeping(isKept, withdrawn: all)
  }

  private func keeping(_ isKept: [Bool], withdrawn: [WithdrawnArticle]) -> EditionPlan {
    let kept = zip(entries, isKept).filter(\.1).map(\.0)
    return EditionPlan(
      self,
      entries: kept.enumerated().map { index, entry in
        Entry(
          article: entry.article, source: entry.source, number: index + 1, id: entry.id,
          fileName: EditionFolder.trackName(
            number: index + 1, ressort: entry.article.ressort, headline: entry.article.headline),
          place: entry.place)
      }, withdrawn: withdrawn)
  }

  /// What is read before the first article.
  var opening: Opening {
    var sections: [Opening.Section] = []
    for entry in entries {
      let headlines = [entry.article.headline]
      if let last = sections.last, last.ressort == entry.article.ressort {
        sections[sections.count - 1] = Opening.Section(
          ressort: last.ressort, headlines: last.headlines + headlines)
      } else {
        sections.append(Opening.Section(ressort: entry.article.ressort, headlines: headlines))
      }
    }
    return Opening(
      newspaper: newspaper == Self.noNewspaper ? nil : newspaper, date: date, notice: Product.notice,
      sections: sections)
  }

  /// What an edition without a newspaper's name is called.
  private static let noNewspaper = "Audioausgabe"

  /// The same story from two sources is read once; two stories under one headline are both read.
  private static func withoutCopies(
    _ articles: [(article: Article, source: String)], warnings: inout [Warning]
  ) -> [(article: Article, source: String)] {
    var kept: [(article: Article, source: String)] = []
    for (article, source) in articles {
      let twin = kept.first { $0.article.headline == article.headline && $0.article.blocks == article.blocks }
      if let twin {
        warnings.append(
          Warning(
            source: Folders.name(of: source),
            message: "It holds the same article as \(Folders.name(of: twin.source)) and is read once."))
      } else {
        kept.append((article, source))
      }
    }
    return kept
  }

  /// The articles in the order of the Ressorts, each with its place among those that were given.
  private static func sorted(
    _ articles: [(article: Article, source: String)], by ressorts: [String]
  ) -> [(place: Int, (article: Article, source: String))] {
    var rank: [String: Int] = [:]
    for ressort in ressorts + articles.map(\.article.ressort) where rank[ressort] == nil {
      rank[ressort] = rank.count
    }
    return articles.enumerated().sorted { left, right in
      let ranks = (rank[left.element.article.ressort] ?? 0, rank[right.element.article.ressort] ?? 0)
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }.map { ($0.offset, $0.element) }
  }

  /// A name as one line: it goes into tags, playlists and the spoken opening.
  private static func oneLine(_ name: String) -> String {
    let words = name.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    return words.map { String($0) }.joined(separator: " ")
  }

  private static func unused(_ id: String, in ids: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}

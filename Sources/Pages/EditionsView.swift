import EditionModel

/// What the template `editions` shows.
struct EditionsView {
  /// An edition with its headlines.
  struct Issue {
    let newspaper: String
    let date: String
    let day: String
    let facts: String
    let sections: [Section]
    let downloads: [Download]
    let isNewest: Bool
  }

  /// The headlines of one Ressort.
  struct Section {
    let name: String?
    let headlines: [Headline]
  }

  /// An article.
  struct Headline {
    let number: Int
    let text: String
    let clock: String
  }

  let newspaper: String
  let notice: String
  let feed: String?
  let ressortFeeds: [EditionsPage.Feed]
  let hasRessortFeeds: Bool
  let issues: [Issue]
  let earlier: [Issue]
  let hasEarlier: Bool

  init(_ editions: [Edition], feed: String?, ressortFeeds: [EditionsPage.Feed], detailed: Int) {
    newspaper = editions.first?.newspaper ?? "Audioausgabe"
    notice = editions.first?.notice ?? ""
    self.feed = feed
    self.ressortFeeds = ressortFeeds
    hasRessortFeeds = !ressortFeeds.isEmpty
    issues = editions.prefix(detailed).enumerated().map { Self.issue($1, isNewest: $0 == 0) }
    earlier = editions.dropFirst(detailed).map { Self.issue($0, isNewest: false) }
    hasEarlier = !earlier.isEmpty
  }

  private static func issue(_ edition: Edition, isNewest: Bool) -> Issue {
    let articles = GermanNumbers.counted(edition.items.count, "Artikel", "Artikel")
    let minutes = GermanNumbers.minutes(edition.length.value / edition.sampleRate.hertz)
    return Issue(
      newspaper: edition.newspaper, date: "\(edition.date)", day: edition.date.inGermanTitle,
      facts: "\(articles) · \(minutes)", sections: sections(of: edition),
      downloads: edition.audio.map(Download.init), isNewest: isNewest)
  }

  private static func sections(of edition: Edition) -> [Section] {
    var sections: [Section] = []
    for item in edition.items {
      // A link or a heading without a name is one that nobody can choose.
      let headline = Headline(
        number: item.number, text: isSeen(item.headline) ? item.headline : "Artikel \(item.number)",
        clock: GermanNumbers.clock(item.timeline.length.value / item.timeline.rate.hertz))
      let name = item.ressort.flatMap { isSeen($0) ? $0 : nil }
      if let last = sections.last, last.name == name {
        sections[sections.count - 1] = Section(name: last.name, headlines: last.headlines + [headline])
      } else {
        sections.append(Section(name: name, headlines: [headline]))
      }
    }
    return sections
  }

  private static func isSeen(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}

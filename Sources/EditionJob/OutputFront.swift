import Artwork
import EditionModel
import Feeds
import Pages
import Publishing

/// What stands beside the editions in their folder and leads to them: feed, list of editions and `latest`.
///
/// Everything is made anew from what is published there, and put in its place by a rename where it has changed; so a
/// crash between an edition and its feed is mended by whoever comes next.
struct OutputFront: Sendable {
  private let output: String
  private let base: WebAddress?
  private let feedItems: Int
  private let hasRessortFeeds: Bool
  private let covers: CoverChoice

  /// The front of the folder that `order` publishes into.
  ///
  /// - Parameter covers: where the feed's picture comes from.
  /// - Throws: `JobError` with exit 10 where the base URL is none.
  init(_ order: EditionOrder, covers: CoverChoice) throws(JobError) {
    self.covers = covers
    output = order.output
    feedItems = order.feedItems
    hasRessortFeeds = order.feedPerRessort
    guard let text = order.baseURL else {
      base = nil
      return
    }
    guard let address = WebAddress(text), address.folder != nil else {
      throw JobError(
        .configuration,
        "The base URL “\(text)” is none: it must be the http or https address of the folder of editions, such as "
          + "https://example.org/audio/, without ? and #.")
    }
    base = address
  }

  /// Brings everything to what is published.
  ///
  /// - Returns: what an editor should know about it, and what is published, outlined.
  /// - Throws: `PublishingError` where the folder cannot be read or written.
  @discardableResult
  func update() throws -> (findings: [Finding], published: [Edition]) {
    try LatestLink.update(in: output)
    let published = try PublishedEditions(in: output)
    let faults = published.faults.map { Finding(isWarning: true, text: $0) }
    guard !published.editions.isEmpty else { return (faults, []) }
    let (ressorts, findings) = try updateFeeds(published.editions)
    let hasFeed = Folders.kind(of: output + "/" + PodcastFeed.fileName) == .file
    let page = try EditionsPage.files(
      of: published.editions, feed: hasFeed ? PodcastFeed.fileName : nil,
      ressortFeeds: ressorts.map { .init(name: $0.name, title: $0.title) }, detailed: feedItems)
    for file in page.reversed() {  // the style before the page that asks for it
      try DurableFile.replace(file.text, at: output + "/" + file.name, onlyIfChanged: true)
    }
    return (faults + findings, published.editions)
  }

  /// Brings the feeds to what is published; those of the Ressorts are returned.
  private func updateFeeds(_ editions: [Edition]) throws -> ([PodcastFeed], [Finding]) {
    let path = output + "/" + PodcastFeed.fileName
    if let base, let feed = PodcastFeed(editions, base: base, limit: feedItems) {
      let art = try covers.cover(of: feed.newspaper, date: nil)
      try DurableFile.replace(art.jpeg, at: output + "/" + PodcastFeed.coverName, onlyIfChanged: true)
      let ressorts =
        hasRessortFeeds ? PodcastFeed.ressorts(of: editions, base: base, limit: feedItems) : []
      for feed in [feed] + ressorts {
        try DurableFile.replace(try feed.text(), at: output + "/" + feed.name, onlyIfChanged: true)
      }
      return (ressorts, ressortFindings(ressorts))
    }
    // Who has subscribed keeps the feed that is there; one without a base would hold wrong links.
    let isStale = Folders.kind(of: path) != nil
    let message =
      isStale
      ? "The podcast feed is left as it was and does not hold what is new. Name the base URL with --base-url."
      : "No podcast feed is written: it needs to know where the folder is found on the web. Name that with --base-url."
    return ([], [Finding(isWarning: isStale, text: Warning(source: PodcastFeed.fileName, message: message))])
  }

  private func ressortFindings(_ feeds: [PodcastFeed]) -> [Finding] {
    guard hasRessortFeeds else { return [] }
    guard feeds.isEmpty else {
      return feeds.map {
        Finding(isWarning: false, text: Warning(source: $0.name, message: "The podcast feed “\($0.title)”."))
      }
    }
    let message =
      "No feed is written for a Ressort: no edition has files of its Ressorts. Make them with --per-ressort."
    return [Finding(isWarning: true, text: Warning(source: "feed.per_ressort", message: message))]
  }

  /// Something about the folder of editions.
  struct Finding: Hashable, Sendable {
    /// Whether somebody should do something about it.
    let isWarning: Bool
    /// What it is.
    let text: Warning
  }
}

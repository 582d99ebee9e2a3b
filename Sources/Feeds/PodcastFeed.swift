public import EditionModel
internal import XMLText

/// The editions, or one Ressort of them, as a podcast: what apps subscribe to.
///
/// Sources of the form: RSS 2.0.11; Apple, A Podcaster's Guide to RSS; the podcast namespace of podcastindex.org; Podlove
/// Simple Chapters 1.2; RFC 4287 for the link to itself. Nothing in it depends on when it is made.
public struct PodcastFeed: Sendable {
  /// Its name in the folder of editions.
  public static let fileName = "feed.xml"
  /// The name of its picture, beside it.
  public static let coverName = "cover.jpg"

  /// Its name in the folder of editions.
  public let name: String
  /// Its title.
  public let title: String
  private let description: String
  private let newest: Edition?
  private let episodes: [Episode]
  private let base: String

  /// The feed of `editions`, the newest first.
  ///
  /// - Parameters:
  ///   - base: where the folder of editions is found on the web; `nil` is returned where it has query or fragment.
  ///   - limit: how many editions it holds at most.
  public init?(_ editions: [Edition], base: WebAddress, limit: Int) {
    guard let folder = base.folder else { return nil }
    self.base = folder
    name = Self.fileName
    newest = editions.first
    title = newest?.newspaper ?? "Audioausgabe"
    description = "Jede Ausgabe zum Hören, mit einem Kapitel für jeden Artikel und dem Text dazu."
    episodes = editions.prefix(limit).flatMap(Episode.all)
  }

  /// A feed for each Ressort that has files of its own in `editions`, in the order of their names.
  ///
  /// Ressorts whose names make the same file name share a feed.
  /// - Parameters:
  ///   - base: where the folder of editions is found on the web; there are none where it has query or fragment.
  ///   - limit: how many editions each holds at most.
  public static func ressorts(of editions: [Edition], base: WebAddress, limit: Int) -> [PodcastFeed] {
    guard let folder = base.folder else { return [] }
    var found: [String: [(ressort: String, episode: Episode)]] = [:]
    for edition in editions {
      for section in edition.sections {
        let slug = Slug.make(from: section.ressort, limit: 40)
        let others = (found[slug] ?? []).count { $0.episode.edition.date == edition.date }
        let mark = others == 0 ? slug : "\(slug)-\(others + 1)"
        found[slug, default: []].append((section.ressort, Episode(section, of: edition, mark: mark)))
      }
    }
    return found.sorted { $0.key < $1.key }.map { slug, entries in
      PodcastFeed(
        ressort: entries[0].ressort, name: "feed-\(slug).xml", episodes: entries.map(\.episode),
        base: folder, limit: limit)
    }
  }

  private init(ressort: String, name: String, episodes: [Episode], base: String, limit: Int) {
    self.base = base
    self.name = name
    newest = episodes.first?.edition
    title = "\(newest?.newspaper ?? "Audioausgabe"): \(ressort)"
    description = "\(ressort) zum Hören, mit einem Kapitel für jeden Artikel und dem Text dazu."
    self.episodes = Array(episodes.prefix(limit))
  }

  /// The newspaper, whose cover the feed has.
  public var newspaper: String { newest?.newspaper ?? "Audioausgabe" }

  /// The feed as XML.
  public func text() throws -> String {
    var channel = head
    for episode in episodes {
      channel.append(try entry(episode))
    }
    return try XMLOutput.text(
      XMLElement(
        "rss",
        [
          "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
          "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
          "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
          "xmlns:psc": "http://podlove.org/simple-chapters",
        ], [XMLElement("channel", [:], channel)]))
  }
}

// MARK: - Channel

extension PodcastFeed {
  private var head: [XMLElement] {
    var elements = [
      XMLElement("title", text: title), XMLElement("link", text: base),
      XMLElement(
        "atom:link",
        ["href": base + name, "rel": "self", "type": "application/rss+xml"]),
      XMLElement("language", text: newest?.language ?? "de"),
      XMLElement("description", text: "\(description) \(newest?.notice ?? "")"),
      XMLElement("itunes:author", text: newspaper), XMLElement("itunes:type", text: "episodic"),
      XMLElement("itunes:image", ["href": base + Self.coverName]),
      XMLElement("itunes:explicit", text: "false"),
      XMLElement(
        "itunes:category", ["text": "News"], [XMLElement("itunes:category", ["text": "Daily News"])]),
    ]
    if let newest {
      elements += [
        XMLElement("generator", text: newest.build.tool),
        XMLElement("pubDate", text: PublicationMoment(newest.date).rfc822),
      ]
    }
    return elements
  }
}

// MARK: - Episodes

extension PodcastFeed {
  private func entry(_ episode: Episode) throws -> XMLElement {
    let folder = "\(base)\(episode.edition.date)/"
    let notes = ShowNotes(episode: episode)
    var elements = [
      XMLElement("title", text: episode.title), XMLElement("itunes:title", text: episode.title),
      XMLElement("link", text: folder + "index.html"),
      XMLElement("guid", ["isPermaLink": "false"], text: episode.guid),
      XMLElement("pubDate", text: episode.moment.rfc822), XMLElement("description", text: notes.description),
      XMLElement("content:encoded", text: try notes.html()),
      XMLElement("itunes:author", text: episode.edition.newspaper),
      XMLElement("itunes:duration", text: "\(episode.seconds)"),
      XMLElement("itunes:episodeType", text: "full"), XMLElement("itunes:explicit", text: "false"),
    ]
    if let cover = episode.edition.cover {
      elements.append(XMLElement("itunes:image", ["href": folder + cover.file]))
    }
    if let file = episode.audio.first {
      elements.append(
        XMLElement(
          "enclosure", ["url": folder + file.file, "length": "\(file.bytes)", "type": file.mimeType]))
    }
    elements += episode.audio.dropFirst().map { file in
      XMLElement(
        "podcast:alternateEnclosure",
        ["type": file.mimeType, "length": "\(file.bytes)", "title": file.format.rawValue.uppercased()],
        [XMLElement("podcast:source", ["uri": folder + file.file])])
    }
    if let list = episode.chapterList {
      elements.append(
        XMLElement("podcast:chapters", ["url": folder + list, "type": "application/json+chapters"]))
    }
    elements.append(
      XMLElement(
        "podcast:transcript",
        ["url": folder + episode.transcript, "type": "text/vtt", "language": episode.edition.language]))
    elements += episode.authors.map {
      XMLElement("podcast:person", ["group": "writing", "role": "author"], text: $0)
    }
    elements.append(chapters(of: episode))
    return XMLElement("item", [:], elements)
  }

  private func chapters(of episode: Episode) -> XMLElement {
    XMLElement(
      "psc:chapters", ["version": "1.2"],
      episode.chapters.map { chapter in
        XMLElement(
          "psc:chapter",
          [
            "start": ChapterTime.exact(chapter.start, at: episode.edition.sampleRate), "title": chapter.title,
            "href": chapter.url.flatMap { WebAddress($0) }?.description,
          ])
      })
  }
}

public import EditionModel

/// The page that leads to every edition: `index.html` in the folder of editions, with its style (Ausgabenübersicht).
public enum EditionsPage {
  /// The name of the page.
  public static let fileName = "index.html"
  /// The name of its style.
  public static let styleName = "editions.css"

  /// A podcast feed beside the page.
  public struct Feed: Hashable, Sendable {
    let name: String
    let title: String

    /// The feed in the file `name`.
    public init(name: String, title: String) {
      self.name = name
      self.title = title
    }
  }

  /// The files of the page of `editions`, the newest first: name and content.
  ///
  /// - Parameters:
  ///   - feed: the name of the podcast feed beside the page, where there is one.
  ///   - ressortFeeds: those of the Ressorts.
  ///   - detailed: of how many of the newest editions the headlines are listed.
  /// - Throws: what is wrong with a template; nothing in an edition can be at fault.
  public static func files(
    of editions: [Edition], feed: String?, ressortFeeds: [Feed] = [], detailed: Int
  ) throws -> [(name: String, text: String)] {
    [
      (
        fileName,
        try Templates.render(
          EditionsView(editions, feed: feed, ressortFeeds: ressortFeeds, detailed: detailed), with: "editions"
        )
      ),
      (styleName, String(decoding: PackageResources.editions_css, as: UTF8.self)),
    ]
  }
}

public import EditionModel

/// The page that leads to every edition: `index.html` in the folder of editions, with its style (Ausgabenübersicht).
public enum EditionsPage {
  /// The name of the page.
  public static let fileName = "index.html"
  /// The name of its style.
  public static let styleName = "editions.css"

  /// The files of the page of `editions`, the newest first: name and content.
  ///
  /// - Parameters:
  ///   - feed: the name of the podcast feed beside the page, where there is one.
  ///   - detailed: of how many of the newest editions the headlines are listed.
  /// - Throws: what is wrong with a template; nothing in an edition can be at fault.
  public static func files(
    of editions: [Edition], feed: String?, detailed: Int
  ) throws -> [(name: String, text: String)] {
    [
      (
        fileName,
        try Templates.render(EditionsView(editions, feed: feed, detailed: detailed), with: "editions")
      ),
      (styleName, String(decoding: PackageResources.editions_css, as: UTF8.self)),
    ]
  }
}

public import EditionModel

/// The page on which an edition is heard and read: `index.html` with its style and its script (Hörseite).
///
/// The page is whole without the script: text, and the browser's own player. It fetches nothing but the edition's
/// sound and pictures, from the network or from a disk.
public enum EditionPage {
  /// The name of the page.
  public static let fileName = "index.html"

  /// The files of the page of `edition`: name, and what makes the content.
  ///
  /// Making one throws what is wrong with a template; nothing in an edition can be at fault.
  public static func files(
    of edition: Edition
  ) -> [(name: String, text: @Sendable () throws -> String)] {
    [
      (fileName, { try Templates.render(EditionView(edition), with: "edition") }),
      ("player.css", { String(decoding: PackageResources.player_css, as: UTF8.self) }),
      ("player.js", { String(decoding: PackageResources.player_js, as: UTF8.self) }),
    ]
  }
}

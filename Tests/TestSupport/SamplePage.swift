/// A small page of invented news, to be read by the product.
public struct SamplePage: Sendable {
  /// The headline.
  public let headline: String
  /// The section.
  public let ressort: String
  /// Paragraphs; one that begins with `## ` is a subheading.
  public let paragraphs: [String]

  /// A page.
  public init(_ headline: String, ressort: String, _ paragraphs: String...) {
    self.headline = headline
    self.ressort = ressort
    self.paragraphs = paragraphs
  }

  /// The page as Markdown with a front matter.
  public var markdown: String {
    let quoted = headline.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "\n", with: "\\n")
    return """
      ---
      title: "\(quoted)"
      date: 2025-09-05
      ressort: \(ressort)
      ---

      \(paragraphs.joined(separator: "\n\n"))

      """
  }

  /// The page as the dump of a web page.
  public var dump: String {
    """
    Schließen
    MENÜ
    ABO TESTEN
    \(ressort)
    \(headline)
    Zurückspulen
    Anhören
    Vorspulen
    0:00 Anhören

    \(paragraphs.joined(separator: "\n\n").replacing("## ", with: ""))

    """
  }

  /// Two articles of a few seconds, named so that their order in the folder is not that of the edition.
  public static let small = [
    "a-tor.md": SamplePage("Ein Tor genügt", ressort: "Sport", "Das Spiel war kurz.").markdown,
    "b-bruecke.md": SamplePage(
      "Die Brücke ist offen", ressort: "Sachsen", "Sie hält wieder.", "## Der Bau", "Er kostete Geld."
    ).markdown,
  ]
}

extension TemporaryFolder {
  /// Writes `pages` into the folder `name`; returns its path.
  @discardableResult
  public func write(pages: [String: String] = SamplePage.small, as name: String = "pages") throws -> String {
    for (file, text) in pages {
      try write(text, as: "\(name)/\(file)")
    }
    return path + "/" + name
  }
}

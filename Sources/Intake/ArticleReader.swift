public import EditionModel

/// Reads one source into one article.
public struct ArticleReader: Sendable {
  /// A reader; it has no settings.
  public init() {}

  /// The article in `source`.
  ///
  /// Markdown is told by its ending (.md, .markdown) or by a front matter that opens with `---`; everything else is
  /// the plain-text dump of a page.
  /// - Throws: `IntakeError`, with the file, the line where one is at fault, and what to do about it.
  public func article(from source: Source) throws(IntakeError) -> Article {
    let lines = TextLines.split(try TextDecoder.utf8(try SourceBytes.read(source), of: source))
    guard !lines.isEmpty else {
      throw IntakeError(
        .empty, file: source.name, problem: "The file holds nothing but white space.",
        remedy: "Save the page's text into it.")
    }
    return MarkdownReader.reads(lines, of: source)
      ? try MarkdownReader.article(in: lines, of: source) : try PageReader.article(in: lines, of: source)
  }
}

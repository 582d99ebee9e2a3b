import EditionModel

/// One file, or standard input, that an article is read from.
public struct Source: Hashable, Sendable {
  /// The source as messages call it: the path as the person gave it, or as it was found below a folder.
  public let name: String
  /// Where it lies; `-` is standard input.
  public let path: String
  /// The folder it lies in, where that folder or one above it was asked for: the Ressort of a page that names
  /// none.
  public let folder: String?

  /// A source at `path`.
  public init(name: String, path: String, folder: String? = nil) {
    self.name = name
    self.path = path
    self.folder = folder
  }

  /// The article's id: the file name without its ending; `stdin` for standard input.
  ///
  /// It is a slug, so a hostile file name cannot reach a path or a document.
  var id: String {
    guard path != "-" else { return "stdin" }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else {
      return Slug.make(from: file, limit: 120)
    }
    return Slug.make(from: String(file[..<dot]), limit: 120)
  }
}

import Mustache

/// The templates that are part of the program, and how they are filled.
///
/// Whatever a template says in `{{name}}` comes out as text. A name that begins with a dot is looked for in the
/// innermost value alone; use it for what may be `nil`, which is else looked for further out.
enum Templates {
  /// Fills the template `name`, the file `name.mustache`, with the properties of `model`.
  ///
  /// - Throws: what is wrong with a template.
  static func render(_ model: Any, with name: String) throws -> String {
    guard let page = try library.get().render(model, withTemplate: name) else {
      throw PageError(description: "There is no template \(name).mustache in Sources/Pages/Resources.")
    }
    return page
  }

  /// Every template can be a part of every other: `{{>passage}}`.
  private static let files = [
    "edition": PackageResources.edition_mustache,
    "editions": PackageResources.editions_mustache,
    "chapter": PackageResources.chapter_mustache,
    "files": PackageResources.files_mustache,
    "inspection": PackageResources.inspection_mustache,
    "passage": PackageResources.passage_mustache,
    "report": PackageResources.report_mustache,
    "sheet": PackageResources.sheet_mustache,
  ]

  private static let library: Result<MustacheLibrary, any Error> = Result {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var library = MustacheLibrary()
    for (name, bytes) in files {
      // A template that is part of another one begins anew, with the library's own escaping.
      let text = "{{% CONTENT_TYPE:\(PageText.name)}}" + String(decoding: bytes, as: UTF8.self)
      try library.register(text, named: name)
    }
    return library
  }
}

/// Why a page cannot be made.
struct PageError: Error, CustomStringConvertible {
  let description: String
}

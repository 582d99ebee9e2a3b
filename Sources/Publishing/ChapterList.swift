public import EditionModel

/// The chapters of the whole-edition file as podcast apps fetch them.
///
/// Source of the form: Podcasting 2.0, JSON Chapters Format 1.2.
public struct ChapterList: Codable, Hashable, Sendable {
  struct Entry: Codable, Hashable, Sendable {
    let startTime: Double
    let title: String
    let url: String?
  }

  let version: String
  let title: String
  let chapters: [Entry]

  /// The chapters of `edition`.
  public init(_ edition: Edition) {
    version = "1.2.0"
    title = edition.title
    chapters = edition.chapters.map {
      Entry(
        startTime: Double($0.start.value) / Double(edition.sampleRate.hertz), title: $0.title,
        url: $0.url.flatMap { WebAddress($0) }?.description)
    }
  }
}

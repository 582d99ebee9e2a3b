public import EditionModel

/// The chapters of a file, the whole edition's or the bulletin's, as podcast apps fetch them.
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
    self.init(edition.title, edition.chapters, edition.sampleRate)
  }

  /// The chapters of `bulletin`.
  public init(_ bulletin: Bulletin) {
    self.init(bulletin.title, bulletin.timeline.chapters, bulletin.timeline.rate)
  }

  private init(_ title: String, _ chapters: [Chapter], _ rate: SampleRate) {
    version = "1.2.0"
    self.title = title
    self.chapters = chapters.map {
      Entry(
        startTime: Double($0.start.value) / Double(rate.hertz), title: $0.title,
        url: $0.url.flatMap { WebAddress($0) }?.description)
    }
  }
}

import EditionModel
import Publishing

/// What one run did, for the editor who looks at it in the morning; kept outside the edition's bytes.
struct RunReport: Hashable, Sendable, Codable {
  /// An article that was understood.
  struct Read: Hashable, Sendable, Codable {
    let source: String
    let ressort: String
    let headline: String
    /// Bytes of its text.
    let bytes: Int
    /// Lines of the page that are no part of it: menu, captions, teasers.
    let skipped: Int
  }

  /// A track of the edition.
  struct Made: Hashable, Sendable, Codable {
    let number: Int
    let ressort: String
    let headline: String
    let seconds: Double
    /// Whether it came from the cache.
    let isCached: Bool
  }

  /// A source or an article that did not come out whole.
  struct LeftOut: Hashable, Sendable, Codable {
    let source: String
    let step: String
    let reason: String
  }

  /// What a later run wants to know of this one.
  struct Ending: Decodable {
    let revision: Int?
    let exitCode: Int32
  }

  /// How long a step took, by the clock and in the order of the steps.
  struct Timing: Hashable, Sendable, Codable {
    let step: String
    let seconds: Double
  }

  /// The short edition that came out.
  struct ShortEdition: Hashable, Sendable, Codable {
    let minutes: Int
    let seconds: Double
    let articles: Int
    /// The headlines of the articles that it does not speak of.
    let leftOut: [String]
    /// Whether it came from the cache.
    let isCached: Bool
  }

  /// The program and its version.
  var program = Product.nameAndVersion
  let date: CalendarDate
  let newspaper: String
  let revision: Int?
  let exitCode: Int32
  let outcome: String
  let articles: Int
  let audioSeconds: Double
  /// How long the run took so far.
  var seconds = 0.0
  var read: [Read] = []
  var made: [Made] = []
  let leftOut: [LeftOut]
  let warnings: [Warning]
  /// What is worth knowing, with nothing to be done about it.
  var notes: [Warning] = []
  var unknown: [UnknownName] = []
  /// The dates of editions that were removed because of their age.
  var removed: [CalendarDate] = []
  var hooks: [HookOutcome] = []
  let timings: [Timing]
  /// The short edition, where there is one.
  var bulletin: ShortEdition?
}

extension RunReport.ShortEdition {
  /// What is to be known of the bulletin of `edition`.
  ///
  /// - Parameter isCached: whether it came from the cache.
  init?(of edition: Edition, isCached: Bool) {
    guard let bulletin = edition.bulletin else { return nil }
    let leftOut = Set(bulletin.leftOut)
    minutes = bulletin.minutes
    seconds = Double(bulletin.timeline.length.value) / Double(bulletin.timeline.rate.hertz)
    articles = bulletin.items.count
    self.isCached = isCached
    self.leftOut = edition.items.filter { leftOut.contains($0.id) }.map(\.headline)
  }
}

extension RunReport {
  /// The report's page below `output`.
  static func page(of date: CalendarDate, in output: String) -> String { "\(output)/reports/\(date).html" }
  /// The report for other programs below `output`.
  static func json(of date: CalendarDate, in output: String) -> String { "\(output)/reports/\(date).json" }

  /// Writes the report as JSON and as a page into `reports/` below `output`.
  func write(to output: String) throws {
    try Folders.create(output + "/reports")
    try DurableFile.replace(try JSON.text(of: self), at: Self.json(of: date, in: output))
    try DurableFile.replace(try html(), at: Self.page(of: date, in: output))
  }
}

import EditionModel
import FoundationEssentials
import Pages
import TestSupport
import Testing

/// What was seen of an edition's page in Chromium: all checks use one browser, which is started once.
///
/// The driver in `Browser` uses the page and tells what it saw; the tests say what should have been seen.
struct BrowserReport: Sendable {
  /// The edition whose page was opened.
  let edition: Edition
  private let seen: [String: String]

  /// The report, made when it is first asked for.
  static var current: BrowserReport {
    get async throws { try await made.value }
  }

  /// What the check `name` saw.
  func value<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
    let text = try #require(seen[name], "no check is called \(name)")
    guard !text.hasPrefix("{\"broken\": \"") else { throw BrowserFault(description: "\(name): \(text)") }
    return try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// Where each sentence begins, in seconds of the whole edition.
  var starts: [Double] {
    edition.tracks.flatMap { item in item.timeline.segments.map { seconds(item.start + $0.start) } }
  }

  /// The sentences as written.
  var sentences: [String] {
    edition.tracks.flatMap { $0.timeline.segments.map(\.written.rawValue) }
  }

  /// A position in seconds.
  func seconds(_ position: SampleCount) -> Double {
    Double(position.value) / Double(edition.sampleRate.hertz)
  }

  private static let made = Task { () async throws -> BrowserReport in
    let folder = try TemporaryFolder()
    let pages = try folder.write(pages: BrowserPages.all)
    let run = try await Program.anhoeren([
      "edition", pages, "--output", folder.path + "/Output", "--title", BrowserPages.newspaper, "--voice",
      "formant", "--format", AudioFormat.allCases.map(\.rawValue).joined(separator: ","),
    ])
    guard run.status == 0 else { throw BrowserFault(description: run.errors) }
    let place = folder.path + "/Output/2025-09-05"
    for (name, text) in EditionPage.files(of: try HostileEdition.make()) {
      try folder.write(try text(), as: "hostile/\(name)")
    }
    let manifest = try JSONDecoder().decode(
      Edition.self, from: Data(contentsOf: URL(filePath: place + "/edition.json")))
    let editions = [
      manifest, try HostileEdition.make(day: "2025-09-04"), try HostileEdition.make(day: "2025-09-03"),
    ]
    for (name, text) in try EditionsPage.files(
      of: editions, feed: "feed.xml",
      ressortFeeds: [.init(name: "feed-sport.xml", title: "\(BrowserPages.newspaper): Sport")], detailed: 2)
    {
      try folder.write(text, as: "list/\(name)")
    }
    let pictures = Program.root + "/.build/screenshots"
    let result = try await Program.run(
      Program.root + "/.build/python/bin/python",
      [
        Program.root + "/Tests/PagesTests/Browser/checks.py", place, folder.path + "/hostile",
        folder.path + "/list",
      ]
        + [pictures])
    guard result.status == 0 else { throw BrowserFault(description: result.errors) }
    print("Pictures of the player page: \(pictures)")
    return BrowserReport(
      edition: manifest,
      seen: try JSONDecoder().decode([String: String].self, from: Data(result.output.utf8)))
  }
}

/// Why there is no report of a browser.
struct BrowserFault: Error, CustomStringConvertible {
  let description: String
}

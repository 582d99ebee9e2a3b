import EditionModel
import FoundationEssentials
import Glibc
import Mastering
import Publishing
import TestSupport
import Testing

/// A small edition with real files in every format.
enum PublishedFolder {
  static let headline = "Brücke \"fertig\" & <b>frei</b> --> Stau vorbei"

  /// The edition, made once for all tests: encoding and decoding it takes longer than any of them.
  private static let original = Task<(path: String, edition: Edition), any Error> {
    let path = FileManager.default.temporaryDirectory.path + "/anhoeren-test-original-\(getpid())"
    try? FileManager.default.removeItem(atPath: path)
    try Folders.create(path)
    let edition = try await record(in: path)
    atexit {
      try? Folders.remove(FileManager.default.temporaryDirectory.path + "/anhoeren-test-original-\(getpid())")
    }
    return (path, edition)
  }

  /// Puts the edition into `folder` and returns its manifest.
  @discardableResult
  static func make(in folder: String) async throws -> Edition {
    let (path, edition) = try await original.value
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(folder)/\(name)")
    }
    return edition
  }

  private static func record(in folder: String) async throws -> Edition {
    let sample = try SampleEdition.edition(headline: headline)
    try Folders.create(folder + "/tracks")
    let items = try sample.tracks.map { item in
      let name = item.number == 0 ? "00-ueberblick" : "01-sachsen-bruecke"
      return EditionItem(
        article: item.number == 0 ? nil : article(of: item), id: item.id, number: item.number,
        source: item.source, headline: item.headline,
        audio: try AudioFormat.allCases.map {
          try file(
            "tracks/\(name).\($0.fileExtension)", $0, length: item.timeline.length,
            chapters: item.timeline.chapters, in: folder)
        },
        transcript: item.transcript, start: item.start, padding: item.padding, timeline: item.timeline)
    }
    let edition = Edition(
      date: sample.date, revision: sample.revision, newspaper: sample.newspaper, title: sample.title,
      notice: sample.notice,
      audio: [
        try file(
          "edition-2025-09-05.mp3", .mp3, length: sample.length, chapters: sample.chapters, in: folder)
      ],
      transcript: sample.transcript, chapters: sample.chapters, opening: items[0],
      items: Array(items.dropFirst()), warnings: sample.warnings, build: sample.build)
    try await EditionFolder.write(edition, to: folder, width: 2)
    return edition
  }

  private static func article(of item: EditionItem) -> Article {
    Article(
      id: item.id, date: item.published, ressort: item.ressort ?? "", headline: item.headline,
      credit: item.credit, url: item.url, blocks: [], skipped: item.skipped)
  }

  private static func file(
    _ name: String, _ format: AudioFormat, length: SampleCount, chapters: [Chapter], in folder: String
  ) throws -> AudioFile {
    let path = folder + "/" + name
    let date = try #require(CalendarDate("2025-09-05"))
    let bare = path + ".bare"
    let encoding = SoundSettings.standard.encoding(of: format, from: SampleEdition.rate)
    var writer = try AudioWriter.make(path: bare, encoding: encoding, from: SampleEdition.rate)
    try writer.write((0..<length.value).map { 0.2 * sin(Float($0) * 0.05) })
    let samples = try writer.finish()
    try TaggedFile.write(
      bare, to: path, format: format,
      tags: TrackTags(title: headline, album: "Ausgabe", artist: "Zeitung", number: 1, count: 2, date: date),
      chapters: chapters.map {
        Chapter(
          title: $0.title, start: $0.start.converted(from: SampleEdition.rate, to: encoding.rate), url: $0.url
        )
      }, rate: encoding.rate, length: samples)
    try Folders.remove(bare)
    let found = try AudioInspector.inspect(path)
    let hash = try DurableFile.hash(of: path)
    return AudioFile(
      format: format, file: name, bytes: hash.bytes, sha256: hash.sha256,
      sampleRate: found.rate, samples: found.samples, loudness: found.loudness.integrated,
      truePeak: found.loudness.truePeak)
  }

  /// Makes the list of hashes fit the files again, so that only what they say can be at fault.
  static func sign(_ folder: String) throws {
    try DurableFile.write(try Checksums(of: folder).text, to: folder + "/" + Checksums.fileName)
  }

  /// Exchanges a text in one file of `folder` and signs it.
  static func edit(_ file: String, in folder: String, _ old: String, _ new: String) throws {
    let path = folder + "/" + file
    let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
    try #require(text.contains(old), "\(file) holds no \(old)")
    try DurableFile.write(text.replacing(old, with: new, maxReplacements: 1), to: path)
    try sign(folder)
  }
}

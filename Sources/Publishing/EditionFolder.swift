public import EditionModel
import Pages

/// The names inside a published edition, and how its texts are written there.
public enum EditionFolder {
  /// The manifest.
  public static let manifest = "edition.json"
  /// The page on which it is heard and read.
  public static let page = EditionPage.fileName
  /// The picture.
  public static let cover = "cover.jpg"
  /// The playlist.
  public static let playlist = "edition.m3u8"
  /// The playlist for players that read XML.
  public static let xspf = "edition.xspf"
  /// The chapters of the whole-edition file as a cue sheet.
  public static let cueSheet = "edition.cue"
  /// The edition as an audiobook.
  public static let audiobook = "publication.json"
  /// The chapters for podcast apps.
  public static let chapters = "chapters.json"
  /// The transcript of the whole-edition file.
  public static let transcript = "text/edition.vtt"

  /// The name of a track's files without ending, such as `01-welt-kreml-nato-truppen-in-der-ukraine`.
  public static func trackName(number: Int, ressort: String?, headline: String) -> String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let words = [ressort, headline].compactMap(\.self).joined(separator: " ")
    return "\(digits)-\(Slug.make(from: words, limit: 60))"
  }

  /// The name of the whole-edition file without ending: `edition-2025-09-05`, `edition-2025-09-05-r2` …
  public static func wholeName(date: CalendarDate, revision: Int) -> String {
    revision == 1 ? "edition-\(date)" : "edition-\(date)-r\(revision)"
  }

  /// The playlist of the Ressorts' files, where there are any.
  public static let sectionPlaylist = "ressorts.m3u8"

  /// The name of a Ressort's files without ending: `ressort-2025-09-05-welt`; another one than `names` holds.
  public static func sectionName(
    date: CalendarDate, revision: Int, ressort: String, besides names: inout Set<String>
  ) -> String {
    let day = revision == 1 ? "\(date)" : "\(date)-r\(revision)"
    let name = "ressort-\(day)-\(Slug.make(from: ressort, limit: 60))"
    var candidate = name
    var number = 2
    while !names.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Every text file that is derived from the manifest, with its content: path inside the folder and text.
  public static func derivedTexts(of edition: Edition) throws -> [(path: String, text: String)] {
    var files = [
      (playlist, Playlist.m3u8(of: edition)),
      (xspf, try XSPFPlaylist.xspf(of: edition)),
      (cueSheet, CueSheet.cue(of: edition)),
      (audiobook, try JSON.text(of: AudiobookManifest(edition))),
      (chapters, try JSON.text(of: ChapterList(edition))),
      (edition.transcript, Transcript.webVTT(of: edition)),
    ]
    files += RessortSection.all(of: edition).map { section in
      ("ressort-\(section.slug).m3u8", Playlist.m3u8(of: section, in: edition))
    }
    files += edition.tracks.map { ($0.transcript, Transcript.webVTT(of: $0)) }
    files += edition.sections.map { ($0.transcript, Transcript.webVTT(of: $0, in: edition)) }
    if !edition.sections.isEmpty { files.append((sectionPlaylist, Playlist.sections(of: edition))) }
    files += try bulletinTexts(of: edition)
    files += try EditionPage.files(of: edition).map { ($0.name, $0.text) }
    return files
  }

  /// Writes manifest, derived texts and checksums into `folder`, where audio files and cover already lie.
  public static func write(_ edition: Edition, to folder: String) throws {
    try Folders.create(folder + "/text")
    for file in try derivedTexts(of: edition) {
      try DurableFile.write(file.text, to: folder + "/" + file.path)
    }
    try DurableFile.write(try JSON.text(of: edition), to: folder + "/" + manifest)
    let pictures = edition.cover.map { [($0.file, $0.sha256)] } ?? []
    let known = Dictionary(edition.files.map { ($0.file, $0.sha256) } + pictures) { first, _ in first }
    try DurableFile.write(
      try Checksums(of: folder, known: known).text, to: folder + "/" + Checksums.fileName)
  }

  /// Reads the manifest of the edition in `folder`.
  ///
  /// - Throws: `PublishingError.notReadable` or `.damaged`, with the place inside the manifest.
  public static func read(_ folder: String) throws(PublishingError) -> Edition {
    let path = folder + "/" + manifest
    let bytes = try DurableFile.read(path)
    do {
      return try JSON.value(Edition.self, from: bytes)
    } catch {
      throw PublishingError(code: .damaged, path: path, reason: "It is no manifest of an edition: \(error)")
    }
  }

  static func isName(_ name: String) -> Bool {
    CalendarDate(name) != nil
  }
}

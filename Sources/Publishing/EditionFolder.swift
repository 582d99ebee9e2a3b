public import EditionModel
import Pages
import Parallel

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

  /// A text file that is made from the manifest.
  struct DerivedText: Sendable {
    /// Its path inside the folder.
    let path: String
    /// Makes its text; together they are several times as long as the manifest.
    let text: @Sendable () throws -> String
  }

  /// Every text file that is derived from the manifest; what takes longest comes first.
  static func derivedTexts(of edition: Edition) -> [DerivedText] {
    var texts = EditionPage.files(of: edition).map { DerivedText(path: $0.name, text: $0.text) }
    func add(_ path: String, _ text: @escaping @Sendable () throws -> String) {
      texts.append(DerivedText(path: path, text: text))
    }
    add(edition.transcript) { Transcript.webVTT(of: edition) }
    add(playlist) { Playlist.m3u8(of: edition) }
    add(xspf) { try XSPFPlaylist.xspf(of: edition) }
    add(cueSheet) { CueSheet.cue(of: edition) }
    add(audiobook) { try JSON.text(of: AudiobookManifest(edition)) }
    add(chapters) { try JSON.text(of: ChapterList(edition)) }
    for section in RessortSection.all(of: edition) {
      add("ressort-\(section.slug).m3u8") { Playlist.m3u8(of: section, in: edition) }
    }
    for track in edition.tracks { add(track.transcript) { Transcript.webVTT(of: track) } }
    for section in edition.sections {
      add(section.transcript) { Transcript.webVTT(of: section, in: edition) }
    }
    if !edition.sections.isEmpty { add(sectionPlaylist) { Playlist.sections(of: edition) } }
    return texts + bulletinTexts(of: edition)
  }

  /// Writes manifest, derived texts and checksums into `folder`, where audio files and cover already lie.
  ///
  /// - Parameter width: how many texts are made at once.
  /// - Throws: `PublishingError` where a file cannot be written; `DecodingError` where the manifest could not be read again.
  public static func write(_ edition: Edition, to folder: String, width: Int) async throws {
    try Folders.create(folder + "/text")
    var known = edition.audioHashes
    if let cover = edition.cover { known[cover.file] = cover.sha256 }
    // The hashes are those of what was to be written: what the disk made of it is seen when it is checked.
    @Sendable func write(_ path: String, _ text: String) throws -> (String, String) {
      let bytes = Array(text.utf8)
      try DurableFile.write(bytes, to: folder + "/" + path, isAwaited: false)
      return (path, SHA256.hexDigest(of: bytes))
    }
    // It takes as long to be made and read as everything that is derived from it.
    async let own = {
      let items = try await edition.items.parallelMap(width: width) { item in
        let text = try JSON.item(item)
        _ = try JSON.value(EditionItem.self, from: Array(text.utf8))
        return text
      }
      return try write(manifest, try manifestText(of: edition, items: items))
    }()
    let derived = try await derivedTexts(of: edition).parallelMap(width: width) {
      try write($0.path, try $0.text())
    }
    let hashes = known.merging(derived + [try await own]) { _, own in own }
    try DurableFile.write(
      Array(try Checksums(of: folder, known: hashes).text.utf8), to: folder + "/" + Checksums.fileName,
      isAwaited: false)
  }

  /// The manifest of `edition`, whose articles have become JSON one by one: as one value it would keep a single core busy
  /// when the others have nothing left to do.
  ///
  /// - Parameter items: `JSON.item` of each of the edition's articles, which can be read again.
  /// - Returns: the bytes of `JSON.text(of: edition)`, which can be read again.
  static func manifestText(of edition: Edition, items: [String]) throws -> String {
    // No text of the edition can look like it: there are no line breaks within JSON's strings.
    let list = "\n  \"items\" : ["
    let whole = try JSON.text(of: edition.with(items: []))
    _ = try JSON.value(Edition.self, from: Array(whole.utf8))
    let frame = whole.split(separator: "\(list)\n\n  ]")
    guard frame.count == 2, !items.isEmpty else { return try JSON.text(of: edition) }
    return "\(frame[0])\(list)\n\(items.joined(separator: ",\n"))\n  ]\(frame[1])"
  }

  /// Reads the manifest of the edition in `folder`.
  ///
  /// - Parameter outlined: whether it is read as `Timeline.outline` says.
  /// - Throws: `PublishingError.notReadable` or `.damaged`, with the place inside the manifest.
  public static func read(_ folder: String, outlined: Bool = false) throws(PublishingError) -> Edition {
    let path = folder + "/" + manifest
    let bytes = try DurableFile.read(path)
    do {
      return try JSON.value(Edition.self, from: bytes, outlined: outlined)
    } catch {
      throw PublishingError(code: .damaged, path: path, reason: "It is no manifest of an edition: \(error)")
    }
  }

  /// Reads the manifest of the edition in `folder`, for whoever opens the sound it names.
  ///
  /// - Throws: as `read`, and `PublishingError.damaged` where it holds a position that no edition has, or names a file
  ///   outside its folder.
  public static func readSound(_ folder: String) throws(PublishingError) -> Edition {
    let edition = try read(folder)
    let path = folder + "/" + manifest
    if let nonsense = Verifier.numberFaults(of: edition).first {
      throw PublishingError(code: .damaged, path: path, reason: nonsense)
    }
    if let file = edition.files.map(\.file).first(where: { !PublishedEditions.isInside($0) }) {
      throw PublishingError(
        code: .damaged, path: path, reason: "It names a file that cannot lie in its folder: \(file)")
    }
    return edition
  }

  static func isName(_ name: String) -> Bool {
    CalendarDate(name) != nil
  }
}

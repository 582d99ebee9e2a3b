/// All tracks of one date and one newspaper (Ausgabe): the content of `edition.json`.
///
/// Everything else in a published folder is derived from it. It holds no wall-clock time of the run.
public struct Edition: Hashable, Sendable, Codable {
  /// The version of the manifest's shape.
  public static let manifestVersion = 2

  /// The version of this manifest's shape.
  public let version: Int
  /// The day of the edition.
  public let date: CalendarDate
  /// 1 for the first publication of the date, one more for each changed one.
  public let revision: Int
  /// The language as a BCP 47 tag.
  public let language: String
  /// The newspaper.
  public let newspaper: String
  /// The edition's title, which is also the album of its tracks.
  public let title: String
  /// That the voice is synthetic, in words for listeners.
  public let notice: String
  /// The picture; `nil` for an edition of an older program.
  public let cover: Cover?
  /// The whole edition as one file, in every format asked for.
  public let audio: [AudioFile]
  /// The WebVTT file of the whole edition.
  public let transcript: String
  /// The chapters of the whole-edition file.
  public let chapters: [Chapter]
  /// The spoken opening with the overview of the headlines.
  public let opening: EditionItem
  /// The articles, in the order in which they are read.
  public private(set) var items: [EditionItem]
  /// A file for each Ressort, where they were asked for.
  public let sections: [EditionSection]
  /// The pages' pointers to other articles as a last track, where it was asked for.
  public let teasers: EditionItem?
  /// The short edition, where it was asked for.
  public let bulletin: Bulletin?
  /// Articles that were withdrawn and are kept out; `nil` for none.
  public let withdrawn: [WithdrawnArticle]?
  /// What an editor should know.
  public let warnings: [Warning]
  /// What the edition was made with.
  public let build: BuildRecord

  /// An edition ready to be written.
  public init(
    date: CalendarDate, revision: Int, newspaper: String, title: String, notice: String,
    cover: Cover? = nil, audio: [AudioFile],
    transcript: String, chapters: [Chapter], opening: EditionItem, items: [EditionItem],
    sections: [EditionSection] = [], teasers: EditionItem? = nil, bulletin: Bulletin? = nil,
    withdrawn: [WithdrawnArticle]? = nil, warnings: [Warning], build: BuildRecord
  ) {
    version = Self.manifestVersion
    self.date = date
    self.revision = revision
    language = "de"
    self.newspaper = newspaper
    self.title = title
    self.notice = notice
    self.cover = cover
    self.audio = audio
    self.transcript = transcript
    self.chapters = chapters
    self.opening = opening
    self.items = items
    self.sections = sections
    self.teasers = teasers
    self.bulletin = bulletin
    self.withdrawn = withdrawn
    self.warnings = warnings
    self.build = build
  }

  /// The opening, the articles and the teasers: every track in the order in which it is heard.
  public var tracks: [EditionItem] { [opening] + items + (teasers.map { [$0] } ?? []) }

  /// Every audio file: the whole edition, its Ressorts, the short edition and the tracks.
  public var files: [AudioFile] {
    audio + sections.flatMap(\.audio) + (bulletin?.audio ?? []) + tracks.flatMap(\.audio)
  }

  /// The SHA-256 of every audio file, in hexadecimal, by its path in the folder.
  public var audioHashes: [String: String] {
    Dictionary(files.map { ($0.file, $0.sha256) }) { first, _ in first }
  }

  /// The rate that all positions count in.
  public var sampleRate: SampleRate { opening.timeline.rate }

  /// The length of the whole-edition file.
  public var length: SampleCount {
    tracks.reduce(.zero) { $0 + $1.timeline.length + $1.padding }
  }

  /// The edition with `items` in the place of its own.
  package func with(items: [EditionItem]) -> Edition {
    var edition = self
    edition.items = items
    return edition
  }
}

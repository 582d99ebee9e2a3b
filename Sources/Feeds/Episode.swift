import EditionModel
import Publishing

/// One entry of a podcast feed: an audio file of an edition with everything that apps show of it.
struct Episode: Hashable, Sendable {
  /// What an episode is of its edition.
  enum Kind: String, Sendable {
    /// The whole edition.
    case edition
    /// The short edition.
    case bulletin
    /// The articles of one Ressort.
    case ressort
  }

  let kind: Kind
  let edition: Edition
  let title: String
  let moment: PublicationMoment
  let audio: [AudioFile]
  let length: SampleCount
  let chapters: [Chapter]
  let transcript: String
  /// The chapters as a file of their own.
  let chapterList: String?
  /// The articles that are heard in it.
  let items: [EditionItem]
  /// What tells it from other episodes of its kind and day; empty where there are none.
  var mark = ""

  /// What `edition` gives to hear, the newest first: the short edition, where there is one, above the whole.
  static func all(of edition: Edition) -> [Episode] {
    let whole = Episode(
      kind: .edition, edition: edition, title: edition.title, moment: PublicationMoment(edition.date),
      audio: edition.audio, length: edition.length, chapters: edition.chapters,
      transcript: edition.transcript, chapterList: EditionFolder.chapters, items: edition.items)
    return (edition.bulletin.map { [Episode($0, of: edition)] } ?? []) + [whole]
  }

  /// The name by which apps know the episode again: revisions of a day share it.
  var guid: String {
    let name = "\(Slug.make(from: edition.newspaper))-\(edition.date)-\(kind.rawValue)"
    return mark.isEmpty ? name : "\(name)-\(mark)"
  }

  /// The length in whole seconds, as every file of an edition has them.
  var seconds: Int { length.value / edition.sampleRate.hertz }

  /// Everybody who signed an article, each once.
  var authors: [String] {
    var names: [String] = []
    for name in items.compactMap(\.author) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension Episode {
  /// The short edition as an episode.
  private init(_ bulletin: Bulletin, of edition: Edition) {
    let heard = Set(bulletin.items.map(\.id))
    self.init(
      kind: .bulletin, edition: edition, title: bulletin.title,
      moment: PublicationMoment(edition.date, minutesLater: 1),
      audio: bulletin.audio, length: bulletin.timeline.length, chapters: bulletin.timeline.chapters,
      transcript: bulletin.transcript, chapterList: EditionFolder.bulletinChapters,
      items: edition.items.filter { heard.contains($0.id) })
  }

  /// A Ressort's file as an episode.
  ///
  /// - Parameter mark: the Ressort as its guid has it.
  init(_ section: EditionSection, of edition: Edition, mark: String) {
    let heard = Set(section.items.map(\.id))
    self.init(
      kind: .ressort, edition: edition, title: "\(section.ressort) – \(edition.title)",
      moment: PublicationMoment(edition.date), audio: section.audio, length: section.length,
      chapters: section.chapters, transcript: section.transcript, chapterList: nil,
      items: edition.items.filter { heard.contains($0.id) }, mark: mark)
  }
}

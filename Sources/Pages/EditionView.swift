import EditionModel

/// What the template `edition` shows.
struct EditionView {
  /// A file that can be played.
  struct Source {
    let file: String
    let type: String
  }

  /// The articles of one Ressort.
  struct Section {
    let id: String
    let name: String?
    let items: [ItemView]
  }

  let title: String
  let newspaper: String
  let day: String
  let date: String
  let notice: String
  let cover: String?
  let articles: String
  let minutes: String
  let clock: String
  let seconds: Int
  let sources: [Source]
  let bulletin: BulletinView?
  let opening: ItemView
  let sections: [Section]
  let downloads: [Download]
  let data: String

  init(_ edition: Edition) throws {
    title = edition.title
    newspaper = edition.newspaper
    day = edition.date.inGermanTitle
    date = "\(edition.date)"
    notice = edition.notice
    cover = edition.cover?.file
    seconds = edition.length.value / edition.sampleRate.hertz
    clock = GermanNumbers.clock(seconds)
    minutes = GermanNumbers.minutes(seconds)
    articles = GermanNumbers.counted(edition.items.count, "Artikel", "Artikel")
    sources = Self.sources(edition.audio)
    bulletin = edition.bulletin.map(BulletinView.init)
    downloads = edition.audio.map(Download.init)
    var first = 0
    let views = edition.tracks.map { item in
      defer { first += item.timeline.segments.count }
      return ItemView(item, firstSentence: first)
    }
    opening = views[0]
    sections =
      Self.sections(zip(edition.items, views.dropFirst()).map { ($0.ressort, $1) })
      + (edition.teasers == nil
        ? [] : [Section(id: "ressort-weitere", name: "Außerdem", items: views.suffix(1))])
    data = try PlayerData(edition).json()
  }

  /// `files` for an `audio` element.
  static func sources(_ files: [AudioFile]) -> [Source] {
    smallestFirst(files).map { Source(file: $0.file, type: $0.mimeType) }
  }

  /// A browser takes the first file it can play: one that is not compressed costs listeners ten times the data.
  private static func smallestFirst(_ files: [AudioFile]) -> [AudioFile] {
    let isLarge = { (file: AudioFile) in file.format == .flac || file.format == .wav }
    return files.filter { !isLarge($0) } + files.filter(isLarge)
  }

  private static func sections(_ items: [(ressort: String?, view: ItemView)]) -> [Section] {
    var sections: [Section] = []
    for (ressort, view) in items {
      if let last = sections.last, last.name == ressort {
        sections[sections.count - 1] = Section(id: last.id, name: ressort, items: last.items + [view])
      } else {
        sections.append(Section(id: "ressort-\(sections.count + 1)", name: ressort, items: [view]))
      }
    }
    return sections
  }
}

import EditionModel
import Publishing
import Scripting

/// The tracks of an edition in the order in which they are heard, and where each stands in the files of several.
struct EditionLayout: Sendable {
  /// One track, and where its finished files lie.
  struct Track: Sendable {
    let entry: EditionPlan.Entry?
    let number: Int
    let title: String
    let fileName: String
    let finished: FinishedTrack
    let folder: String
    /// What the last track points to.
    var teasers: [SpokenTeaser]?

    var id: String { entry?.id ?? (number == 0 ? Opening.id : MoreStories.id) }

    fileprivate var ressortOrTitle: String { entry?.article.ressort ?? title }

    fileprivate func chapter(_ title: String, at place: EditionSchedule.Place) -> Chapter {
      Chapter(title: ChapterTitle.fitting(title), start: place.chapter, url: entry?.article.url)
    }
  }

  /// Tracks that make one file: the whole edition, or a Ressort.
  struct Program: Sendable {
    /// What players show as its title.
    let title: String
    /// The name of its files, without ending.
    let fileName: String
    let tracks: [Track]
    let schedule: EditionSchedule
    let chapters: [Chapter]

    var rate: SampleRate { tracks[0].finished.timeline.rate }

    fileprivate init(
      title: String, fileName: String, tracks: [Track],
      chapters: ([(Track, EditionSchedule.Place)]) -> [Chapter]
    ) {
      self.title = title
      self.fileName = fileName
      self.tracks = tracks
      schedule = EditionSchedule(
        tracks.map { EditionSchedule.Track($0.finished.timeline) }, rate: tracks[0].finished.timeline.rate)
      self.chapters = chapters(Array(zip(tracks, schedule.places)))
    }
  }

  let plan: EditionPlan
  /// Every track: the opening, the articles, and the pointers to others.
  let whole: Program
  /// The Ressorts, each with its name.
  let sections: [(ressort: String, program: Program)]

  /// Lays out an edition.
  ///
  /// - Parameters:
  ///   - articles: the tracks of the plan's entries, each with the folder of its files.
  ///   - teasers: the track of pointers to other articles.
  init(
    plan: EditionPlan, revision: Int, opening: (track: FinishedTrack, folder: String),
    articles: [(track: FinishedTrack, folder: String)], teasers: TeaserTrack? = nil
  ) {
    self.plan = plan
    let first = Track(
      entry: nil, number: 0, title: Opening.title,
      fileName: EditionFolder.trackName(number: 0, ressort: nil, headline: Opening.title),
      finished: opening.track, folder: opening.folder)
    let tracks = zip(plan.entries, articles).map { entry, article in
      Track(
        entry: entry, number: entry.number, title: entry.article.headline, fileName: entry.fileName,
        finished: article.track, folder: article.folder)
    }
    whole = Program(
      title: plan.title, fileName: EditionFolder.wholeName(date: plan.date, revision: revision),
      tracks: [first] + tracks + (teasers.map { [Self.last($0, number: tracks.count + 1)] } ?? []),
      chapters: Self.chapters)
    sections = Self.sections(of: tracks, plan: plan, revision: revision)
  }

  private static func last(_ teasers: TeaserTrack, number: Int) -> Track {
    Track(
      entry: nil, number: number, title: MoreStories.title,
      fileName: EditionFolder.trackName(number: number, ressort: nil, headline: MoreStories.title),
      finished: teasers.track, folder: teasers.folder, teasers: teasers.spoken)
  }

  /// The chapters of the whole edition: one per article, or one per Ressort where a file cannot hold as many.
  private static func chapters(of tracks: [(Track, EditionSchedule.Place)]) -> [Chapter] {
    guard tracks.count > ChapterTitle.most else {
      return tracks.map { track, place in
        track.chapter(track.entry.map { "\($0.article.ressort): \(track.title)" } ?? track.title, at: place)
      }
    }
    var chapters: [Chapter] = []
    var last: String?
    for (track, place) in tracks where track.ressortOrTitle != last {
      last = track.ressortOrTitle
      chapters.append(Chapter(title: ChapterTitle.fitting(track.ressortOrTitle), start: place.chapter))
    }
    return Array(chapters.prefix(ChapterTitle.most))
  }

  private static func sections(
    of tracks: [Track], plan: EditionPlan, revision: Int
  ) -> [(ressort: String, program: Program)] {
    var groups: [(ressort: String, tracks: [Track])] = []
    for track in tracks {
      if groups.last?.ressort == track.ressortOrTitle {
        groups[groups.count - 1].tracks.append(track)
      } else {
        groups.append((track.ressortOrTitle, [track]))
      }
    }
    var names: Set<String> = []
    return groups.map { group in
      let name = EditionFolder.sectionName(
        date: plan.date, revision: revision, ressort: group.ressort, besides: &names)
      let program = Program(
        title: "\(group.ressort) – \(plan.title)", fileName: name, tracks: group.tracks
      ) { tracks in
        // Players read 99: of more articles every second one, every third one … begins a chapter.
        let step = (tracks.count + ChapterTitle.most - 1) / ChapterTitle.most
        return tracks.enumerated().filter { $0.offset.isMultiple(of: step) }.map { _, track in
          track.0.chapter(track.0.title, at: track.1)
        }
      }
      return (group.ressort, program)
    }
  }
}

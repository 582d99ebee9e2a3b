import EditionModel
import Publishing
import Scripting
import Speech

/// Everything that was spoken for an edition, in the order in which it is heard.
struct Recordings: Sendable {
  /// One track before it is encoded.
  struct Track: Sendable {
    let entry: EditionPlan.Entry?
    let number: Int
    let title: String
    let fileName: String
    let spoken: SpokenScript
    /// Where it begins in the whole edition.
    let start: SampleCount
  }

  let plan: EditionPlan
  let tracks: [Track]

  init(plan: EditionPlan, opening: SpokenScript, articles: [SpokenScript]) {
    self.plan = plan
    var tracks = [
      Track(
        entry: nil, number: 0, title: Opening.title,
        fileName: EditionFolder.trackName(number: 0, ressort: nil, headline: Opening.title), spoken: opening,
        start: .zero)
    ]
    var start = opening.timeline.length
    for (entry, spoken) in zip(plan.entries, articles) {
      tracks.append(
        Track(
          entry: entry, number: entry.number, title: entry.article.headline, fileName: entry.fileName,
          spoken: spoken,
          start: start))
      start = start + spoken.timeline.length
    }
    self.tracks = tracks
  }

  var rate: SampleRate { tracks[0].spoken.timeline.rate }

  var length: SampleCount { tracks.reduce(.zero) { $0 + $1.spoken.timeline.length } }

  /// The chapters of the whole edition: one per article, or one per Ressort where a file cannot hold as many.
  var chapters: [Chapter] {
    let perArticle = tracks.map { track in
      Chapter(
        title: ChapterTitle.fitting(chapterTitle(of: track)), start: track.start,
        url: track.entry?.article.url)
    }
    guard perArticle.count > ChapterTitle.most else { return perArticle }
    var perRessort: [Chapter] = []
    var last: String?
    for track in tracks {
      let ressort = track.entry?.article.ressort ?? track.title
      if ressort != last {
        perRessort.append(Chapter(title: ChapterTitle.fitting(ressort), start: track.start))
      }
      last = ressort
    }
    return Array(perRessort.prefix(ChapterTitle.most))
  }

  private func chapterTitle(of track: Track) -> String {
    track.entry.map { "\($0.article.ressort): \(track.title)" } ?? track.title
  }
}

/// What players accept as chapters.
enum ChapterTitle {
  /// A table of contents in ID3 counts its entries in one byte; several players stop at 99.
  static let most = 99

  /// `title` in at most 120 bytes of UTF-8, cut at a space.
  static func fitting(_ title: String) -> String {
    guard title.utf8.count > 120 else { return title }
    var cut = ""
    for word in title.split(separator: " ") {
      guard cut.utf8.count + word.utf8.count + 1 <= 116 else { break }
      cut += (cut.isEmpty ? "" : " ") + word
    }
    if cut.isEmpty {
      for character in title {
        guard cut.utf8.count + character.utf8.count <= 116 else { break }
        cut.append(character)
      }
    }
    return cut + "…"
  }
}

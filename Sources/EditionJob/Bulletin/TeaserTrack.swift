import EditionModel

/// The finished track of the pages' pointers to other articles.
struct TeaserTrack: Sendable {
  let track: FinishedTrack
  let folder: String
  let teasers: [Teaser]

  /// The teasers whose titles are heard, each with its place; titles are heard in the order of the teasers.
  var spoken: [SpokenTeaser] {
    var titles = track.timeline.segments.filter { $0.role == .subheading }[...]
    return teasers.compactMap { teaser in
      let words = teaser.title.split(whereSeparator: \.isWhitespace)
      guard let title = titles.first,
        title.written.rawValue.split(whereSeparator: \.isWhitespace) == words
      else { return nil }
      titles.removeFirst()
      return SpokenTeaser(teaser, start: title.start)
    }
  }
}

import EditionModel

extension Verifier {
  /// Rates and positions that no edition has and no arithmetic should meet.
  static func numberFaults(of edition: Edition) -> [String] {
    let timelines = edition.tracks.map(\.timeline) + (edition.bulletin.map { [$0.timeline] } ?? [])
    let rates = timelines.map(\.rate) + edition.files.map(\.sampleRate)
    var positions = (edition.chapters + edition.sections.flatMap(\.chapters)).map(\.start)
    positions += edition.files.map(\.samples) + edition.sections.map(\.length)
    positions += edition.sections.flatMap(\.items).map(\.start)
    positions += edition.tracks.flatMap { [$0.start, $0.padding] }
    positions += edition.bulletin.map { $0.items.map(\.start) } ?? []
    positions += edition.teasers?.teasers.map { $0.map(\.start) } ?? []
    for timeline in timelines {
      positions += [timeline.length] + timeline.chapters.map(\.start)
      positions += timeline.segments.flatMap { [$0.start, $0.end] }
      positions += (timeline.jingles ?? []).flatMap { [$0.start, $0.end] }
    }
    guard rates.allSatisfy({ (1...1_000_000).contains($0.hertz) }),
      Set(timelines.map(\.rate)).count == 1,
      positions.allSatisfy({ (0...(1 << 40)).contains($0.value) }), edition.length.value <= 1 << 40
    else {
      return ["\(EditionFolder.manifest): It holds a rate or a position that no edition has."]
    }
    return []
  }

  /// Sentences and chapters inside their track and in order, tracks one after the other.
  static func positionFaults(of edition: Edition) -> [String] {
    var faults: [String] = []
    var start = SampleCount.zero
    for (index, item) in edition.tracks.enumerated() {
      if item.number != index {
        faults.append("\(item.id): It is number \(item.number), but stands as \(index).")
      }
      if item.start != start {
        faults.append("\(item.id): It does not begin where the track before it ends.")
      }
      start = start + item.timeline.length + item.padding
      faults += positionFaults(of: item.timeline, in: item.id)
    }
    if let bulletin = edition.bulletin { faults += positionFaults(of: bulletin, in: edition) }
    faults += chapterFaults(
      edition.chapters, of: edition.tracks.map { ($0.start, $0.timeline) },
      in: EditionFolder.manifest)
    return faults + edition.sections.flatMap { positionFaults(of: $0, in: edition) }
  }

  private static func positionFaults(of section: EditionSection, in edition: Edition) -> [String] {
    let items = Dictionary(edition.items.map { ($0.id, $0) }) { first, _ in first }
    var faults: [String] = []
    var tracks: [(SampleCount, Timeline)] = []
    var end = SampleCount.zero
    for part in section.items {
      guard let item = items[part.id], item.ressort == section.ressort else {
        faults.append("\(section.ressort): It holds \(part.id), which is none of its articles.")
        continue
      }
      if part.start < end {
        faults.append("\(section.ressort): \(part.id) begins before the article before it ends.")
      }
      end = part.start + item.timeline.length
      tracks.append((part.start, item.timeline))
    }
    if end != section.length {
      faults.append("\(section.ressort): It does not end where its last article ends.")
    }
    return faults + chapterFaults(section.chapters, of: tracks, in: section.ressort)
  }

  /// Each chapter of a file of several tracks leads into one of them.
  private static func chapterFaults(
    _ chapters: [Chapter], of tracks: [(start: SampleCount, timeline: Timeline)], in place: String
  ) -> [String] {
    let places = Set(
      tracks.map { track in
        let sound = track.start + track.timeline.firstSound
        return SampleCount(sound.value / track.timeline.rate.hertz * track.timeline.rate.hertz)
      })
    return chapters.filter { !places.contains($0.start) }.map {
      "\(place): The chapter \"\($0.title)\" does not lead into the first sound of a track."
    }
  }

  /// The short edition: its sentences and chapters in order, its items among its chapters, each article once.
  private static func positionFaults(of bulletin: Bulletin, in edition: Edition) -> [String] {
    let name = "bulletin"
    let starts = Set(bulletin.timeline.chapters.map(\.start))
    var faults = positionFaults(of: bulletin.timeline, in: name)
    faults += bulletin.items.filter { !starts.contains($0.start) }.map {
      "\(name): \($0.id) does not begin with a chapter."
    }
    let named = bulletin.items.map(\.id) + bulletin.leftOut
    if named.sorted() != edition.items.map(\.id).sorted() {
      faults.append("\(name): What it holds and leaves out are not the articles of the edition.")
    }
    return faults
  }

  private static func positionFaults(of timeline: Timeline, in name: String) -> [String] {
    var faults: [String] = []
    var end = SampleCount.zero
    for segment in timeline.segments {
      if segment.start < end || segment.end < segment.start || timeline.length < segment.end {
        faults.append("\(name): The sentence \"\(segment.written.rawValue)\" lies outside its place.")
      }
      end = segment.end
    }
    for jingle in timeline.jingles ?? [] {
      let isOver = timeline.segments.contains { $0.start < jingle.end && jingle.start < $0.end }
      if isOver || jingle.end < jingle.start || timeline.length < jingle.end {
        faults.append("\(name): The jingle at its \(jingle.place.rawValue) lies outside its place.")
      }
    }
    var last: SampleCount?
    for chapter in timeline.chapters {
      if let last, chapter.start <= last {
        faults.append("\(name): The chapter \"\(chapter.title)\" does not come after the one before it.")
      }
      if chapter.start.value % timeline.rate.hertz != 0 || timeline.length < chapter.start {
        faults.append("\(name): The chapter \"\(chapter.title)\" begins on no whole second of the track.")
      }
      last = chapter.start
    }
    return faults
  }
}

import EditionModel

extension Verifier {
  /// Rates and positions that no edition has and no arithmetic should meet.
  static func numberFaults(of edition: Edition) -> [String] {
    let rates = edition.tracks.map(\.timeline.rate) + edition.files.map(\.sampleRate)
    var positions = (edition.chapters + edition.sections.flatMap(\.chapters)).map(\.start)
    positions += edition.files.map(\.samples) + edition.sections.map(\.length)
    positions += edition.sections.flatMap(\.items).map(\.start)
    for item in edition.tracks {
      positions += [item.start, item.padding, item.timeline.length] + item.timeline.chapters.map(\.start)
      positions += item.timeline.segments.flatMap { [$0.start, $0.end] }
    }
    guard rates.allSatisfy({ (1...1_000_000).contains($0.hertz) }),
      Set(edition.tracks.map(\.timeline.rate)).count == 1,
      positions.allSatisfy({ (0...(1 << 40)).contains($0.value) })
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
      faults += positionFaults(of: item)
    }
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
        let sound = track.start + (track.timeline.segments.first?.start ?? .zero)
        return SampleCount(sound.value / track.timeline.rate.hertz * track.timeline.rate.hertz)
      })
    return chapters.filter { !places.contains($0.start) }.map {
      "\(place): The chapter \"\($0.title)\" does not lead into the first sound of a track."
    }
  }

  private static func positionFaults(of item: EditionItem) -> [String] {
    var faults: [String] = []
    var end = SampleCount.zero
    for segment in item.timeline.segments {
      if segment.start < end || segment.end < segment.start || item.timeline.length < segment.end {
        faults.append("\(item.id): The sentence \"\(segment.written.rawValue)\" lies outside its place.")
      }
      end = segment.end
    }
    var last: SampleCount?
    for chapter in item.timeline.chapters {
      if let last, chapter.start <= last {
        faults.append("\(item.id): The chapter \"\(chapter.title)\" does not come after the one before it.")
      }
      if chapter.start.value % item.timeline.rate.hertz != 0 || item.timeline.length < chapter.start {
        faults.append("\(item.id): The chapter \"\(chapter.title)\" begins on no whole second of the track.")
      }
      last = chapter.start
    }
    return faults
  }
}

import EditionModel
import Mastering
import Publishing
import Speech

/// Masters recordings and writes them as audio files, in every format asked for.
struct TrackEncoder: Sendable {
  let folder: String
  let formats: [AudioFormat]
  let target: Double
  let album: String
  let artist: String
  let date: CalendarDate

  /// Measures one track for every format: its own files and those of the whole edition are made from it.
  func levels(of track: Recordings.Track) throws -> [AudioFormat: TrackLevel] {
    try TrackMaster(target: target, rate: track.spoken.timeline.rate).levels(
      of: track.spoken.samples, for: formats)
  }

  /// Writes one track in every format.
  func encode(
    _ track: Recordings.Track, levels: [AudioFormat: TrackLevel], of count: Int
  ) throws -> EditionItem {
    let timeline = track.spoken.timeline
    let chapters = timeline.chapters.prefix(ChapterTitle.most).map {
      Chapter(title: ChapterTitle.fitting($0.title), start: $0.start, url: $0.url)
    }
    let trimmed = Timeline(
      rate: timeline.rate, length: timeline.length, segments: timeline.segments, chapters: Array(chapters))
    let tags = TrackTags(
      title: track.title, album: album, artist: artist, number: track.number == 0 ? nil : track.number,
      count: track.number == 0 ? nil : count, date: date)
    let audio = try formats.map { format in
      try write(
        "tracks/\(track.fileName).\(format.fileExtension)", format: format, tags: tags,
        chapters: trimmed.chapters, tracks: [(track, levels)])
    }
    return EditionItem(
      article: track.entry?.article, id: track.entry?.id ?? "opening", number: track.number,
      source: track.entry.map { Folders.name(of: $0.source) }, headline: track.title, audio: audio,
      transcript: "text/\(track.fileName).vtt", start: track.start, timeline: trimmed)
  }

  /// Writes the whole edition in one format.
  func encode(
    _ recorded: Recordings, levels: [[AudioFormat: TrackLevel]], as name: String, format: AudioFormat
  ) throws -> AudioFile {
    let tags = TrackTags(title: album, album: album, artist: artist, number: nil, count: nil, date: date)
    return try write(
      "\(name).\(format.fileExtension)", format: format, tags: tags, chapters: recorded.chapters,
      tracks: Array(zip(recorded.tracks, levels)))
  }

  private func write(
    _ file: String, format: AudioFormat, tags: TrackTags, chapters: [Chapter],
    tracks: [(track: Recordings.Track, levels: [AudioFormat: TrackLevel])]
  ) throws -> AudioFile {
    let path = folder + "/" + file
    let rate = tracks[0].track.spoken.timeline.rate
    let parts = try tracks.map { track, levels in
      guard let level = levels[format] else { throw JobError(.failed, "\(path): It was not measured.") }
      return MasteredFile.Part(samples: track.spoken.samples, level: level)
    }
    let bare = path + ".bare"
    let inspection = try MasteredFile.encode(
      parts, to: bare, format: format, master: TrackMaster(target: target, rate: rate))
    try TaggedFile.write(
      bare, to: path, format: format, tags: tags, chapters: chapters, rate: rate, length: inspection.samples)
    try Folders.remove(bare)
    let hash = try DurableFile.hash(of: path)
    return AudioFile(
      format: format, file: file, bytes: hash.bytes, sha256: hash.sha256, sampleRate: rate,
      samples: inspection.samples, loudness: inspection.loudness.integrated,
      truePeak: inspection.loudness.truePeak)
  }
}

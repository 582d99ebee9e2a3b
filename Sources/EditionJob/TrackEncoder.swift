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

  /// Writes one track in every format.
  func encode(_ track: Recordings.Track, of count: Int) throws -> EditionItem {
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
        chapters: trimmed.chapters,
        tracks: [track])
    }
    return EditionItem(
      article: track.entry?.article, id: track.entry?.id ?? "opening", number: track.number,
      source: track.entry.map { Folders.name(of: $0.source) }, headline: track.title, audio: audio,
      transcript: "text/\(track.fileName).vtt", start: track.start, timeline: trimmed)
  }

  /// Writes the whole edition in one format.
  func encode(_ recorded: Recordings, as name: String, format: AudioFormat) throws -> AudioFile {
    let tags = TrackTags(title: album, album: album, artist: artist, number: nil, count: nil, date: date)
    return try write(
      "\(name).\(format.fileExtension)", format: format, tags: tags, chapters: recorded.chapters,
      tracks: recorded.tracks)
  }

  private func write(
    _ file: String, format: AudioFormat, tags: TrackTags, chapters: [Chapter], tracks: [Recordings.Track]
  ) throws -> AudioFile {
    let path = folder + "/" + file
    let rate = tracks[0].spoken.timeline.rate
    let length = tracks.reduce(SampleCount.zero) { $0 + $1.spoken.timeline.length }
    let master = TrackMaster(target: target, rate: rate)
    var writer = try AudioWriter.make(
      path: path, format: format, rate: rate, tags: tags, chapters: chapters, length: length)
    for track in tracks {
      try Task.checkCancellation()
      try writer.write(try master.master(track.spoken.samples, for: format))
    }
    try writer.finish()
    let inspection = try AudioInspector.inspect(path)
    let bytes = try DurableFile.read(path)
    return AudioFile(
      format: format, file: file, bytes: bytes.count, sha256: SHA256.hexDigest(of: bytes), sampleRate: rate,
      samples: inspection.samples, loudness: inspection.loudness.integrated,
      truePeak: inspection.loudness.truePeak)
  }
}

import EditionModel
import Mastering
import Publishing

/// Writes the files of an edition from its finished tracks: nothing here hears more than the files in their folders.
struct EditionFiles: Sendable {
  let staging: StagingFolder
  let formats: [AudioFormat]
  let sound: SoundSettings
  let target: Double
  let album: String
  let artist: String
  let date: CalendarDate
  /// The cover for the tags, as JPEG.
  let picture: [UInt8]

  private var folder: String { staging.path }

  /// Writes one track in every format, as number `number` of `count`.
  func track(_ track: EditionLayout.Track, of count: Int, at place: EditionSchedule.Place) throws
    -> EditionItem
  {
    let timeline = track.finished.timeline
    let chapters = timeline.chapters.prefix(ChapterTitle.most).map {
      Chapter(title: ChapterTitle.fitting($0.title), start: $0.start, url: $0.url)
    }
    let tags = TrackTags(
      title: track.title, album: album, artist: artist, number: track.number == 0 ? nil : track.number,
      count: track.number == 0 ? nil : count, date: date,
      picture: picture, lyrics: Lyrics.text(of: timeline))
    let audio = try formats.map { format in
      let sound = try track.finished.sound(format).inspection
      let file = "tracks/\(track.fileName).\(format.fileExtension)"
      try TaggedFile.write(
        "\(track.folder)/\(FinishedTrack.fileName(format))", to: "\(folder)/\(file)", format: format,
        tags: tags, chapters: converted(chapters, from: timeline.rate, to: sound.rate), rate: sound.rate,
        length: sound.samples, isAwaited: false)
      return try audioFile(file, format, sound.rate, sound.samples, sound.loudness)
    }
    return EditionItem(
      article: track.entry?.article, id: track.id, number: track.number,
      source: track.entry.map { Folders.name(of: $0.source) }, headline: track.title, audio: audio,
      transcript: "text/\(track.fileName).vtt", start: place.start, padding: place.padding,
      timeline: Timeline(
        rate: timeline.rate, length: timeline.length, segments: timeline.segments, chapters: chapters,
        jingles: timeline.jingles), teasers: track.teasers)
  }

  /// Writes the short edition in every format, from the finished track in `source`, under `name`.
  func bulletin(
    _ track: FinishedTrack, from source: String, as name: String, title: String
  ) throws -> [AudioFile] {
    let tags = TrackTags(
      title: title, album: album, artist: artist, number: nil, count: nil, date: date,
      picture: picture, lyrics: Lyrics.text(of: track.timeline))
    return try formats.map { format in
      let sound = try track.sound(format).inspection
      let file = "\(name).\(format.fileExtension)"
      try TaggedFile.write(
        "\(source)/\(FinishedTrack.fileName(format))", to: "\(folder)/\(file)", format: format, tags: tags,
        chapters: converted(track.timeline.chapters, from: track.timeline.rate, to: sound.rate),
        rate: sound.rate, length: sound.samples, isAwaited: false)
      return try audioFile(file, format, sound.rate, sound.samples, sound.loudness)
    }
  }

  /// Writes the tracks of `program` as one file.
  func write(_ program: EditionLayout.Program, as format: AudioFormat) throws -> AudioFile {
    let tags = TrackTags(
      title: program.title, album: album, artist: artist, number: nil, count: nil, date: date,
      picture: picture)
    return format.isJoinedByFrames
      ? try join(program, as: format, tags: tags) : try encode(program, as: format, tags: tags)
  }

  private func join(
    _ program: EditionLayout.Program, as format: AudioFormat, tags: TrackTags
  ) throws -> AudioFile {
    let file = "\(program.fileName).\(format.fileExtension)"
    let sounds = try program.tracks.map { try $0.finished.sound(format).inspection }
    let rate = sounds[0].rate
    let parts = zip(program.tracks, program.schedule.places).map { track, place in
      JoinedFile.Part(
        path: "\(track.folder)/\(FinishedTrack.fileName(format))",
        start: place.start.converted(from: program.rate, to: rate))
    }
    let length = program.schedule.length.converted(from: program.rate, to: rate)
    try JoinedFile.write(
      parts, to: "\(folder)/\(file)", tags: tags,
      chapters: converted(program.chapters, from: program.rate, to: rate),
      rate: rate, length: length)
    // Between the tracks is silence, which changes neither: the file has the loudness of its tracks together.
    var distribution = LoudnessDistribution()
    for sound in sounds { distribution.add(sound.distribution) }
    return try audioFile(
      file, format, rate, length, Loudness(distribution, peaks: sounds.map(\.loudness.truePeak)))
  }

  private func encode(
    _ program: EditionLayout.Program, as format: AudioFormat, tags: TrackTags
  ) throws -> AudioFile {
    let parts = try zip(program.tracks, program.schedule.places).map { track, place in
      guard let level = try track.finished.sound(format).level else {
        throw JobError(.failed, "The level of a track is not known.")
      }
      return MasteredFile.Part(level: level, silence: place.padding) {
        try Recording.read("\(track.folder)/\(FinishedTrack.recording)")
      }
    }
    let file = "\(program.fileName).\(format.fileExtension)"
    let bare = "\(staging.work)/\(file)"
    let made = try MasteredFile.encode(
      parts, to: bare, encoding: sound.encoding(of: format, from: program.rate),
      master: TrackMaster(target: target, rate: program.rate)
    ).inspection
    try TaggedFile.write(
      bare, to: "\(folder)/\(file)", format: format, tags: tags,
      chapters: converted(program.chapters, from: program.rate, to: made.rate), rate: made.rate,
      length: made.samples, isAwaited: false)
    try Folders.remove(bare)
    return try audioFile(file, format, made.rate, made.samples, made.loudness)
  }

  private func converted(
    _ chapters: [Chapter], from rate: SampleRate, to other: SampleRate
  ) -> [Chapter] {
    chapters.map {
      Chapter(title: $0.title, start: $0.start.converted(from: rate, to: other), url: $0.url)
    }
  }

  private func audioFile(
    _ file: String, _ format: AudioFormat, _ rate: SampleRate, _ samples: SampleCount, _ loudness: Loudness
  ) throws -> AudioFile {
    let hash = try DurableFile.hash(of: "\(folder)/\(file)")
    staging.settle(file, sha256: hash.sha256)
    return AudioFile(
      format: format, file: file, bytes: hash.bytes, sha256: hash.sha256, sampleRate: rate, samples: samples,
      loudness: loudness.integrated, truePeak: loudness.truePeak)
  }
}

import CAVFormat
import EditionModel

/// Tags, chapters and cover of an MP4 file, with its head in front of the sound.
enum MP4Tags {
  /// Copies the sound of the file at `source` to `target` with `tags` and `chapters`.
  ///
  /// - Parameter length: where the last chapter ends.
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason.
  static func write(
    _ source: String, to target: String, tags: TrackTags, chapters: [Tagging.Mark], length: SampleCount
  ) throws(MasteringError) {
    let texts = TextPool()
    let fields = unsafe self.fields(of: tags).map { key, value in
      unsafe cav_text(key: texts.pointer(key), value: texts.pointer(value))
    }
    let ends = chapters.dropFirst().map(\.start) + [length]
    let marks = unsafe zip(chapters, ends).map { chapter, end in
      unsafe cav_chapter(
        title: texts.pointer(chapter.title), start: Int64(chapter.start.value), end: Int64(end.value))
    }
    let result = unsafe tags.picture.withUnsafeBufferPointer { picture in
      unsafe fields.withUnsafeBufferPointer { fields in
        unsafe marks.withUnsafeBufferPointer { marks in
          unsafe cav_tag(
            source, target, fields.baseAddress, fields.count, marks.baseAddress, marks.count,
            cav_picture(bytes: picture.baseAddress, count: picture.count))
        }
      }
    }
    withExtendedLifetime(texts) {}
    try MP4Fault.check(result, "The tags cannot be written", target)
  }

  /// The tags by libavformat's names.
  private static func fields(of tags: TrackTags) -> [(String, String)] {
    var fields = [
      ("title", tags.title), ("album", tags.album), ("artist", tags.artist), ("genre", TrackTags.genre),
      ("language", TrackTags.language), ("date", tags.date.description),
      // An audiobook, as players sort files.
      ("media_type", "2"),
    ]
    if let number = tags.number { fields.append(("track", "\(number)/\(tags.count ?? 0)")) }
    let lyrics = tags.lyrics.isEmpty ? [] : [("lyrics", Tagging.cleanedLines(tags.lyrics))]
    return fields.map { ($0.0, Tagging.cleaned($0.1)) } + lyrics
  }
}

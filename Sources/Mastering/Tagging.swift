import CTagLib
import EditionModel

/// Puts tags and chapters into an encoded file.
enum Tagging {
  /// The head of a file, which is all that `head` holds, with its tags.
  static func tagged(
    _ head: [UInt8], format: AudioFormat, _ tags: TrackTags, _ chapters: [Chapter], rate: SampleRate,
    length: SampleCount, path: String
  ) throws(MasteringError) -> [UInt8] {
    let kind =
      switch format {
      case .flac: CTAGLIB_FLAC
      case .opus: CTAGLIB_OPUS
      default: CTAGLIB_VORBIS
      }
    return try tagLib(head, kind, tags, marks(chapters), rate, length, path)
  }

  /// The tag that stands in front of an MP3 stream.
  static func id3(
    _ tags: TrackTags, _ chapters: [Chapter], rate: SampleRate, length: SampleCount, path: String
  ) throws(MasteringError) -> [UInt8] {
    try tagLib([], CTAGLIB_MPEG, tags, marks(chapters), rate, length, path)
  }

  /// `chapters` with titles that fit into a tag.
  static func marks(_ chapters: [Chapter]) -> [Mark] {
    chapters.map {
      Mark(
        title: cleaned($0.title), start: $0.start, url: $0.url.flatMap { WebAddress($0) }?.description)
    }
  }

  /// A chapter whose title and address fit into a tag.
  struct Mark {
    let title: String
    let start: SampleCount
    let url: String?
  }

  /// `text` on one line: a tag ends at a zero, and players show a line break as they like.
  static func cleaned(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  /// `text` in its lines, without what else controls.
  static func cleanedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { cleaned(String($0)) }
      .joined(separator: "\n")
  }

  private static func tagLib(
    _ bytes: [UInt8], _ kind: ctaglib_kind, _ tags: TrackTags, _ chapters: [Mark], _ rate: SampleRate,
    _ length: SampleCount, _ path: String
  ) throws(MasteringError) -> [UInt8] {
    let texts = TextPool()
    var fields = unsafe ctaglib_tags()
    unsafe fields.title = unsafe texts.pointer(cleaned(tags.title))
    unsafe fields.album = unsafe texts.pointer(cleaned(tags.album))
    unsafe fields.artist = unsafe texts.pointer(cleaned(tags.artist))
    unsafe fields.genre = unsafe texts.pointer(TrackTags.genre)
    unsafe fields.language = unsafe texts.pointer(TrackTags.language)
    unsafe fields.lyrics = tags.lyrics.isEmpty ? nil : texts.pointer(cleanedLines(tags.lyrics))
    unsafe fields.date = unsafe texts.pointer(tags.date.description)
    unsafe fields.track = UInt32(tags.number ?? 0)
    unsafe fields.tracks = UInt32(tags.count ?? 0)
    let ends = chapters.dropFirst().map(\.start) + [length]
    let marks = unsafe zip(chapters, ends).map { chapter, end in
      unsafe ctaglib_chapter(
        title: texts.pointer(chapter.title), url: chapter.url.map(texts.pointer) ?? nil,
        start_ms: UInt32(chapter.start.milliseconds(at: rate).value),
        end_ms: UInt32(end.milliseconds(at: rate).value))
    }
    var result: UnsafeMutablePointer<UInt8>?
    var count = 0
    let state = unsafe tags.picture.withUnsafeBufferPointer { picture in
      unsafe fields.picture = picture.baseAddress
      unsafe fields.picture_size = picture.count
      return unsafe bytes.withUnsafeBufferPointer { content in
        unsafe marks.withUnsafeBufferPointer { marks in
          unsafe ctaglib_write(
            kind, content.baseAddress, content.count, &fields, marks.baseAddress, marks.count, &result, &count
          )
        }
      }
    }
    guard state == 0, let made = unsafe result else {
      throw MasteringError(path, "The tags cannot be written.")
    }
    defer { unsafe ctaglib_free(made) }
    withExtendedLifetime(texts) {}
    return unsafe Array(UnsafeBufferPointer(start: made, count: count))
  }
}

/// Texts as C wants them, as long as the pool lives.
@safe final class TextPool {
  private var buffers: [UnsafeMutableBufferPointer<CChar>] = unsafe []

  func pointer(_ text: String) -> UnsafePointer<CChar>? {
    let bytes = text.utf8CString
    let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = unsafe buffer.initialize(from: bytes)
    unsafe buffers.append(buffer)
    return unsafe UnsafePointer(buffer.baseAddress)
  }

  deinit {
    unsafe buffers.forEach { unsafe $0.deallocate() }
  }
}

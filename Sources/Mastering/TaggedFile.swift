public import EditionModel
import Glibc

/// An encoded file with its tags and chapters, as it is published.
public enum TaggedFile {
  /// The most chapters that players read.
  public static let mostChapters = 99

  /// Writes the sound of the file at `bare` to `path`, with tags and chapters.
  ///
  /// Only the head of the file goes through memory; the sound behind it is copied as it is.
  /// - Parameters:
  ///   - length: how many samples it holds, which is read back.
  ///   - isAwaited: whether it has come to the disk at the end.
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason; what was written is removed.
  public static func write(
    _ bare: String, to path: String, format: AudioFormat, tags: TrackTags, chapters: [Chapter],
    rate: SampleRate, length: SampleCount, isAwaited: Bool = true
  ) throws(MasteringError) {
    try checkCount(of: chapters, path: path)
    let source = try DiskFile.open(bare)
    let target = try DiskFile.create(path)
    do throws(MasteringError) {
      switch format {
      case .mp3:
        try target.write(Tagging.id3(tags, chapters, rate: rate, length: length, path: path))
        try target.append(contentsOf: source)
      case .flac:
        let head = try FileHead.bytes(of: source)
        try target.write(
          Tagging.tagged(head, format: format, tags, chapters, rate: rate, length: length, path: path))
        try target.append(contentsOf: source, from: head.count)
      case .ogg, .opus:
        let head = try FileHead.bytes(of: source)
        try OggPages.write(
          head: Tagging.tagged(head, format: format, tags, chapters, rate: rate, length: length, path: path),
          followedBy: source, from: head.count, to: target)
      case .m4b:
        try MP4Tags.write(
          bare, to: path, tags: tags, chapters: Tagging.marks(chapters), length: length)
      case .wav:
        try target.append(contentsOf: source)
        try WAVChunks.append(to: target, tags: tags, chapters: Tagging.marks(chapters))
      }
      if isAwaited { try target.synchronize() }
      try AudioReader.checkLength(of: target, length)
    } catch {
      unsafe unlink(path)
      throw error
    }
  }

  static func checkCount(of chapters: [Chapter], path: String) throws(MasteringError) {
    guard chapters.count <= mostChapters else {
      throw MasteringError(
        path, "It has \(chapters.count) chapters; players read \(mostChapters) at most.")
    }
  }
}

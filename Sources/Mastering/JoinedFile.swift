public import EditionModel
import Glibc

extension AudioFormat {
  /// Whether a file of several tracks is made of their own streams; otherwise it is encoded from their recordings.
  public var isJoinedByFrames: Bool { self == .mp3 }
}

/// An MP3 file of several tracks, made of their own streams: nothing is encoded a second time.
public enum JoinedFile {
  /// A track's stream.
  public struct Part: Hashable, Sendable {
    let path: String
    let start: SampleCount

    /// The stream without tags at `path`, whose first sample is to be sample `start` of the file: a multiple of a frame,
    /// 0 for the first part.
    public init(path: String, start: SampleCount) {
      self.path = path
      self.start = start
    }
  }

  /// Writes `parts`, with silence between them, tags and chapters, to `path`.
  ///
  /// - Parameter length: how many samples there are from the first to the end of the last part, which is read back.
  /// - Throws: `MasteringError`, with `isDiskFull` where that is the reason, and where a part does not fit into its
  ///   place; what was written is removed. `CancellationError` where the run was stopped.
  public static func write(
    _ parts: [Part], to path: String, tags: TrackTags, chapters: [Chapter], rate: SampleRate,
    length: SampleCount
  ) throws {
    try TaggedFile.checkCount(of: chapters, path: path)
    let target = try DiskFile.create(path)
    do {
      let head = try Tagging.id3(tags, chapters, rate: rate, length: length, path: path)
      try target.write(head)
      var joiner = MPEGJoiner(to: target, at: head.count)
      for part in parts {
        try Task.checkCancellation()
        if part.start > .zero { try joiner.fill(to: part.start.value) }
        try joiner.append(try DiskFile.open(part.path))
      }
      try joiner.finish(length: length.value)
      try AudioReader.checkLength(of: target, length)
    } catch {
      unsafe unlink(path)
      throw error
    }
  }
}

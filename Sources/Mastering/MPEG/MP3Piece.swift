import EditionModel

/// A piece of a track as a stream of its own, which ends where the next one begins.
///
/// The encoder begins each stream anew, so that pieces can be encoded at the same time. A track is cut only in silence
/// that is longer than what a frame hears of its neighbours: there a new stream sounds as the old one would.
struct MP3Piece: Sendable {
  /// How long a piece is at least, in seconds. To begin a stream costs as much as a sixth of a second of speech.
  private static let longest = 20
  /// The same where a track ends: the other cores wait for what is encoded last. The very last piece may be half as long.
  private static let shortest = 8
  /// The silence before a cut, in frames: the encoder's delay and the decoder's are two, a frame and the one it overlaps
  /// with are two more.
  private static let silence = 4

  let header: MPEGFrameHeader
  let info: MPEGInfoFrame
  let run: MPEGRun
  /// What is heard of it once it is decoded; it sounds the same in the track, for there is silence before each cut.
  let heard: LoudnessCourse.Stretch

  /// Where `samples` of `rate` are cut: ranges one behind the other, which begin with a frame of MP3.
  ///
  /// They depend on the samples alone, and so do the bytes of what is encoded.
  static func ranges(of samples: [Int16], rate: SampleRate) -> [Range<Int>] {
    let frame = rate.mpegFrame.value
    var ranges: [Range<Int>] = []
    var start = 0
    while true {
      let length = min(max((samples.count - start) / 4, shortest * rate.hertz), longest * rate.hertz)
      guard let cut = cut(in: samples, after: start + length, frame: frame),
        cut + shortest * rate.hertz / 2 < samples.count
      else { break }
      ranges.append(start..<cut)
      start = cut
    }
    return ranges + [start..<samples.count]
  }

  /// The first frame behind `place` with silence before it.
  private static func cut(in samples: [Int16], after place: Int, frame: Int) -> Int? {
    var start = place
    while start < samples.count {
      guard let silent = samples[start...].firstIndex(of: 0) else { return nil }
      let end = samples[silent...].firstIndex { $0 != 0 } ?? samples.count
      let cut = (silent + (silence + 1) * frame - 1) / frame * frame
      if cut <= end { return cut }
      start = end
    }
    return nil
  }

  /// Encodes `range` of `samples` at `level`, and decodes it again.
  ///
  /// - Parameters:
  ///   - course: that of `samples`.
  ///   - path: the file that it is for, for errors.
  /// - Throws: `MasteringError` where LAME stops, or other samples come out than went in; `CancellationError` where the run
  ///   was stopped.
  static func encode(
    _ range: Range<Int>, of samples: [Int16], course: LoudnessCourse, at level: TrackLevel,
    encoding: AudioEncoding, path: String
  ) throws -> MP3Piece {
    var stream = try MP3Stream.make(encoding, path: path)
    var bytes: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound {
      try Task.checkCancellation()
      let end = min(range.upperBound, start + LeveledSignal.window)
      bytes += try stream.add(level.applied(to: samples, in: start..<end))
      start = end
    }
    bytes += try stream.finish()
    let first = try stream.info()
    let isLast = range.upperBound == samples.count
    let count = isLast ? Int.max : range.count / encoding.rate.mpegFrame.value
    guard let header = MPEGFrameHeader(first[...]), let info = MPEGInfoFrame(first, header: header) else {
      throw MasteringError(path, "LAME's first frame does not tell the stream's length.")
    }
    let run = MPEGRun(in: bytes.dropFirst(first.count), of: header, atMost: count)
    guard isLast ? run.bytes.endIndex == bytes.endIndex : run.frames == count else {
      throw MasteringError(path, "LAME gave out other frames than a piece of the track has.")
    }
    let heard = try heard(
      first + bytes.dropFirst(first.count), in: range, course: course, rate: encoding.rate, path: path)
    return MP3Piece(header: header, info: info, run: run, heard: heard)
  }

  /// Decodes the `stream` of a piece, with all that the encoder gave out, and listens to it.
  private static func heard(
    _ stream: [UInt8], in range: Range<Int>, course: LoudnessCourse, rate: SampleRate, path: String
  ) throws(MasteringError) -> LoudnessCourse.Stretch {
    var reader = try AudioReader.open(DiskFile.holding(stream, path: path))
    var stretch = course.stretch(from: range.lowerBound)
    let count = try reader.forEachPiece { stretch.add($0) }
    guard count.value == range.count, reader.rate == rate, reader.channels == 1 else {
      throw MasteringError(
        path,
        "\(count.value) samples of a piece are decoded at \(reader.hertz) Hz instead of \(range.count) at \(rate.hertz)."
      )
    }
    return stretch
  }
}

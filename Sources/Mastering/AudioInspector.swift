import CTagLib
public import EditionModel

/// What was found in an audio file by decoding all of it.
public struct AudioInspection: Hashable, Sendable, Codable {
  /// Samples per second.
  public let rate: SampleRate
  /// The number of samples that were decoded.
  public let samples: SampleCount
  /// Loudness and true peak of what was decoded.
  public let loudness: Loudness
  /// Its loudness from moment to moment.
  public let distribution: LoudnessDistribution
}

/// A chapter as a file's own tags name it.
public struct ChapterMark: Hashable, Sendable {
  /// Its title.
  public let title: String
  /// Its start.
  public let start: Milliseconds

  /// A chapter that begins at `start`.
  public init(title: String, start: Milliseconds) {
    self.title = title
    self.start = start
  }
}

/// Opens published audio files again.
public enum AudioInspector {
  /// Decodes the file at `path` from its first to its last sample.
  ///
  /// - Throws: `MasteringError` where it cannot be read or decoded, or has more than one channel.
  public static func inspect(_ path: String) throws(MasteringError) -> AudioInspection {
    var file = try AudioReader.open(path)
    var meter = try LoudnessMeter.make(rate: file.rate)
    let count = try file.forEachPiece { meter.add($0) }
    let loudness = meter.result()
    return AudioInspection(
      rate: file.rate, samples: count, loudness: loudness, distribution: meter.distribution)
  }

  /// The rate of the file at `path`, and how many samples it holds when all of it is decoded.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read or decoded, or has more than one channel.
  public static func length(
    of path: String, followsLinks: Bool = true
  ) throws(MasteringError) -> (samples: SampleCount, rate: SampleRate) {
    var file = try AudioReader.open(path, followsLinks: followsLinks)
    return (try file.forEachPiece { _ in }, file.rate)
  }

  /// The chapters in the tags of the file at `path`.
  ///
  /// - Parameter followsLinks: whether a link is read as what it leads to; otherwise it is a fault.
  /// - Throws: `MasteringError` where it cannot be read or is of no known kind.
  public static func chapters(
    of path: String, followsLinks: Bool = true
  ) throws(MasteringError) -> [ChapterMark] {
    try contents(of: try DiskFile.open(path, followsLinks: followsLinks)).chapters
  }

  /// The tags of the file at `path`, by the names that its format gives them: "TIT2", "TITLE", "INAM", "title".
  ///
  /// - Throws: `MasteringError` where it cannot be read or is of no known kind.
  public static func tags(of path: String) throws(MasteringError) -> [String: String] {
    try contents(of: try DiskFile.open(path)).fields
  }

  private static func kind(of head: [UInt8]) -> ctaglib_kind {
    if head.starts(with: "fLaC".utf8) { return CTAGLIB_FLAC }
    guard head.starts(with: "OggS".utf8) else { return CTAGLIB_MPEG }
    // The first page holds nothing but the first header, behind a table of one entry (RFC 7845, section 3).
    return head.dropFirst(28).starts(with: "OpusHead".utf8) ? CTAGLIB_OPUS : CTAGLIB_VORBIS
  }

  private final class Contents {
    var fields: [String: String] = [:]
    var chapters: [ChapterMark] = []
  }

  private static func contents(of disk: DiskFile) throws(MasteringError) -> Contents {
    let contents = Contents()
    if try disk.read(4, at: 0).starts(with: "RIFF".utf8) {
      let file = try SoundFile.read(disk)
      guard file.hertz > 0 else { throw MasteringError(disk.path, "It has no sample rate.") }
      let rate = SampleRate(hertz: file.hertz)
      let (fields, chapters) = try WAVChunks.read(disk)
      contents.fields = Dictionary(fields) { first, _ in first }
      contents.chapters = chapters.map {
        ChapterMark(title: $0.title, start: SampleCount($0.start).milliseconds(at: rate))
      }
      return contents
    }
    if MP4Reader.recognizes(try disk.read(12, at: 0)) {
      try MP4Reader.read(disk).forEachTag { name, text, start in
        if let name {
          contents.fields[name] = text
        } else {
          contents.chapters.append(ChapterMark(title: text, start: Milliseconds(start)))
        }
      }
      return contents
    }
    let bytes = try FileHead.bytes(of: disk)
    let kind = kind(of: bytes)
    let state = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe ctaglib_read(
        kind, buffer.baseAddress, buffer.count,
        { context, key, value, start in
          guard let context = unsafe context else { return }
          let contents = unsafe Unmanaged<Contents>.fromOpaque(context).takeUnretainedValue()
          let text = unsafe value.map { unsafe String(cString: $0) } ?? ""
          if let key = unsafe key {
            contents.fields[unsafe String(cString: key)] = text
          } else {
            contents.chapters.append(ChapterMark(title: text, start: Milliseconds(Int(start))))
          }
        }, Unmanaged.passUnretained(contents).toOpaque())
    }
    guard state == 0 else { throw MasteringError(disk.path, "It holds no tags that can be read.") }
    return contents
  }
}

extension AudioReader {
  /// Hands `body` all samples, piece by piece.
  ///
  /// - Returns: how many there are.
  mutating func forEachPiece(
    _ body: ([Float]) -> Void
  ) throws(MasteringError) -> SampleCount {
    var count = 0
    while true {
      let samples = try next()
      guard !samples.isEmpty else { return SampleCount(count) }
      count += samples.count
      body(samples)
    }
  }
}

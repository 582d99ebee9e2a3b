/// Joins streams of one bit rate frame by frame, without decoding or encoding anything.
///
/// An encoder begins each stream with an empty bit reservoir, so that no frame needs one of the stream before; where the
/// streams begin and end in silence, the decoded sound is that of the streams.
struct MPEGJoiner {
  private let target: DiskFile
  private let start: Int
  private var info: MPEGInfoFrame?
  private var header: MPEGFrameHeader?
  private var frames = 0
  private var size = 0
  private var checksum = MPEGChecksum()

  /// A joiner that writes from `start` on.
  init(to target: DiskFile, at start: Int) {
    self.target = target
    self.start = start
  }

  /// The samples of the frames so far.
  var samples: Int { frames * (header?.samples ?? 0) }

  /// Appends the stream of `file` without its Info frame.
  ///
  /// - Throws: `MasteringError` where it is of another kind than those before it, or needs a frame that it does not hold.
  mutating func append(_ file: DiskFile) throws(MasteringError) {
    var reader = try MPEGFrameReader(file)
    try begin(reader.header, reader.info, path: file.path)
    var isFirst = true
    while let run = try reader.next() {
      if isFirst { try checkReservoir(run.bytes, path: file.path) }
      isFirst = false
      try write(run)
    }
  }

  /// Appends a piece of a track.
  ///
  /// - Throws: as `append(_:)` of a file.
  mutating func append(_ piece: MP3Piece) throws(MasteringError) {
    try begin(piece.header, piece.info, path: target.path)
    try checkReservoir(piece.run.bytes, path: target.path)
    try write(piece.run)
  }

  private mutating func begin(
    _ next: MPEGFrameHeader, _ nextInfo: MPEGInfoFrame, path: String
  ) throws(MasteringError) {
    guard let header, let info else {
      header = next
      info = nextInfo
      // Its place is kept; what it says is known at the end.
      return try target.write(nextInfo.bytes, at: start)
    }
    guard next.isOfOneStream(with: header), nextInfo.delay == info.delay else {
      throw MasteringError(path, "Its sound is encoded otherwise than that of the tracks before it.")
    }
  }

  private mutating func write(_ run: MPEGRun) throws(MasteringError) {
    checksum.add(run.bytes)
    try target.write(Array(run.bytes))
    frames += run.frames
    size += run.bytes.count
  }

  /// Appends silent frames until there are `samples` samples.
  ///
  /// - Throws: `MasteringError` where there are more already, or the number is none of whole frames.
  mutating func fill(to samples: Int) throws(MasteringError) {
    guard let header, samples >= self.samples, samples.isMultiple(of: header.samples) else {
      throw MasteringError(
        target.path, "The tracks take \(self.samples) samples where \(samples) are allotted to them.")
    }
    var silence: [UInt8] = []
    let perFrame = header.samples / 8 * header.bitRate
    for _ in 0..<((samples - self.samples) / header.samples) {
      frames += 1
      // A byte more wherever the stream would fall behind its bit rate.
      let plain = header.plain(isPadded: false).length
      let isPadded = (size + silence.count + plain + 1) * header.hertz <= frames * perFrame
      silence += header.silentFrame(isPadded: isPadded)
    }
    checksum.add(silence[...])
    try target.write(silence)
    size += silence.count
  }

  /// Ends the stream, which holds `length` samples of sound and silence.
  ///
  /// - Throws: `MasteringError` where the frames hold fewer, or so many that no player would skip them.
  mutating func finish(length: Int) throws(MasteringError) {
    guard var info else { throw MasteringError(target.path, "There are no tracks to be joined.") }
    let padding = samples - info.delay - length
    // A decoder gives out a sample 529 samples after it went in.
    guard (529..<4096).contains(padding) else {
      throw MasteringError(
        target.path, "\(frames) frames cannot hold \(length) samples: \(padding) would be left over.")
    }
    info.describe(
      frames: frames, size: info.bytes.count + size, padding: padding, checksum: checksum.value)
    try target.write(info.bytes, at: start)
  }

  /// The first frame's main data begin in itself.
  private func checkReservoir(_ bytes: ArraySlice<UInt8>, path: String) throws(MasteringError) {
    guard let first = MPEGFrameHeader(bytes) else { return }
    let side = bytes.startIndex + (first.hasChecksum ? 6 : 4)
    // Nine bits in MPEG-1, eight in MPEG-2.
    guard bytes[side] == 0, first.samples == 576 || bytes[side + 1] & 0x80 == 0 else {
      throw MasteringError(path, "Its first frame needs an earlier one.")
    }
  }
}

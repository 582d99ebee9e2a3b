/// Whole frames, one behind the other.
struct MPEGRun {
  let bytes: ArraySlice<UInt8>
  let frames: Int

  /// The whole frames at the beginning of `bytes` that are of one stream with `header`, at most `count`.
  init(in bytes: ArraySlice<UInt8>, of header: MPEGFrameHeader, atMost count: Int = .max) {
    var end = bytes.startIndex
    var frames = 0
    while frames < count, let found = MPEGFrameHeader(bytes[end...]), found.isOfOneStream(with: header),
      end + found.length <= bytes.endIndex
    {
      end += found.length
      frames += 1
    }
    self.bytes = bytes[..<end]
    self.frames = frames
  }
}

/// Reads a stream of frames from a file without tags: a few hundred at a time.
struct MPEGFrameReader {
  /// The first frame's header.
  let header: MPEGFrameHeader
  /// The header in front of the sound.
  let info: MPEGInfoFrame
  private let file: DiskFile
  private var block: [UInt8] = []
  private var place: Int

  /// A reader of the sound of `file`.
  ///
  /// - Throws: `MasteringError` where it begins with no header that tells its length.
  init(_ file: DiskFile) throws(MasteringError) {
    let start = try file.read(4, at: 0)
    guard let header = MPEGFrameHeader(start[...]) else {
      throw MasteringError(file.path, "It does not begin with a frame of MPEG audio.")
    }
    guard let info = MPEGInfoFrame(try file.read(header.length, at: 0), header: header) else {
      throw MasteringError(
        file.path, "Its first frame does not tell its length; a higher bit rate has room for that.")
    }
    self.file = file
    self.header = header
    self.info = info
    place = header.length
  }

  /// The next frames; `nil` at the end.
  ///
  /// - Throws: `MasteringError` where what follows is no frame of the stream.
  mutating func next() throws(MasteringError) -> MPEGRun? {
    block = try file.read(1 << 17, at: place)
    guard !block.isEmpty else { return nil }
    let run = MPEGRun(in: block[...], of: header)
    let rest = block[run.bytes.endIndex...]
    guard rest.count < 4 || MPEGFrameHeader(rest)?.isOfOneStream(with: header) == true else {
      throw MasteringError(
        file.path, "At byte \(place + run.bytes.count) stands no frame of its stream.")
    }
    guard run.frames > 0 else { throw MasteringError(file.path, "It breaks off inside a frame.") }
    place += run.bytes.count
    return run
  }
}

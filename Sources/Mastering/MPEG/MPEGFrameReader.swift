/// Reads a stream of frames from a file without tags: a few hundred at a time.
struct MPEGFrameReader {
  /// Whole frames, one behind the other.
  struct Run {
    let bytes: ArraySlice<UInt8>
    let frames: Int
  }

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
  mutating func next() throws(MasteringError) -> Run? {
    block = try file.read(1 << 17, at: place)
    guard !block.isEmpty else { return nil }
    var end = 0
    var frames = 0
    while end + 4 <= block.count {
      guard let found = MPEGFrameHeader(block[end..<(end + 4)]), found.isOfOneStream(with: header) else {
        throw MasteringError(file.path, "At byte \(place + end) stands no frame of its stream.")
      }
      guard end + found.length <= block.count else { break }
      end += found.length
      frames += 1
    }
    guard frames > 0 else { throw MasteringError(file.path, "It breaks off inside a frame.") }
    place += end
    return Run(bytes: block[..<end], frames: frames)
  }
}

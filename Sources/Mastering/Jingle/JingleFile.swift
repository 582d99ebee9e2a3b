/// A sound file of the editor's, decoded and mixed to one channel (Jingle).
public struct JingleFile: Hashable, Sendable {
  /// The longest sound that is played, in seconds.
  public static let longest = 30
  /// The shortest one whose loudness can be measured, in seconds.
  static let shortest = 0.5

  /// What is quieter throughout is hiss and no sound.
  private static let quietest: Float = 0.001

  /// The file's path.
  public let path: String
  /// The one channel, 1 for full scale.
  let samples: [Float]
  /// Samples per second.
  let hertz: Int

  /// Decodes the file at `path`: any format that libsndfile reads, such as WAV, FLAC, Ogg, MP3, AIFF.
  ///
  /// - Throws: `MasteringError` where it cannot be read, is too long or too short, or holds only silence.
  public static func read(_ path: String) throws(MasteringError) -> JingleFile {
    var file = try SoundFile.read(try DiskFile.open(path))
    let hertz = file.hertz
    guard file.channels > 0, (8_000...384_000).contains(hertz) else {
      throw MasteringError(path, "A jingle has 8,000 to 384,000 samples a second; this one has \(hertz).")
    }
    var samples: [Float] = []
    while samples.count <= longest * hertz {
      let block = try file.readMixed(1 << 14)
      guard !block.isEmpty else { break }
      samples += block
    }
    guard samples.count <= longest * hertz else {
      throw MasteringError(path, "A jingle lasts \(longest) seconds at most; cut this one.")
    }
    guard Double(samples.count) >= shortest * Double(hertz) else {
      throw MasteringError(path, "A jingle lasts half a second at least, or nobody can say how loud it is.")
    }
    let peak = samples.reduce(0) { max($0, abs($1)) }
    guard peak > 0, samples.allSatisfy(\.isFinite) else { throw MasteringError(path, "It holds no sound.") }
    guard peak >= quietest else { throw MasteringError(path, "It is too quiet: its peak is below -60 dBFS.") }
    return JingleFile(path: path, samples: samples, hertz: hertz)
  }

  /// The sound as bytes, which are others for another sound.
  public var content: [UInt8] {
    samples.flatMap { sample in
      let bits = sample.bitPattern
      return [UInt8(bits & 255), UInt8(bits >> 8 & 255), UInt8(bits >> 16 & 255), UInt8(bits >> 24)]
    }
  }
}

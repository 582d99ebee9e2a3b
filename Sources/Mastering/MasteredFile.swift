public import EditionModel

/// Writes an audio file and listens to it: what a codec adds is measured on the decoded file and taken back.
public enum MasteredFile {
  /// One stretch of sound, and the level it was measured to need.
  public struct Part: Sendable {
    let samples: [Int16]
    let level: TrackLevel

    /// A part at its level.
    public init(samples: [Int16], level: TrackLevel) {
      self.samples = samples
      self.level = level
    }
  }

  /// The true peak that no published file exceeds when it is decoded, in dBTP.
  static let highestPeak = -1.0
  /// How far the decoded loudness may lie from the target before the file is made again, in LU.
  static let tolerance = 0.2
  private static let attempts = 4

  /// Writes `parts`, one after the other, to `path`.
  ///
  /// A file that comes out of its codec too loud at one place or as a whole is made again with what was measured taken
  /// back; the last attempt stands as it is, with what was measured on it.
  /// - Parameter master: what the parts' levels were measured by.
  /// - Returns: the file's bytes and what was found on decoding them.
  /// - Throws: `MasteringError`; `CancellationError` where the run was stopped.
  public static func write(
    _ parts: [Part], to path: String, format: AudioFormat, tags: TrackTags, chapters: [Chapter],
    master: TrackMaster
  ) throws -> (bytes: [UInt8], inspection: AudioInspection) {
    var parts = parts
    var correction = TrackMaster.Correction()
    for _ in 1..<attempts {
      let made = try writeOnce(parts, path, format, tags, chapters, master.rate)
      guard let next = correction.improved(by: made.inspection.loudness, target: master.target) else {
        return made
      }
      correction = next
      parts = try parts.map { part in
        let level = try master.level(of: part.samples, for: format, corrected: correction)
        return Part(samples: part.samples, level: level)
      }
    }
    return try writeOnce(parts, path, format, tags, chapters, master.rate)
  }

  private static func writeOnce(
    _ parts: [Part], _ path: String, _ format: AudioFormat, _ tags: TrackTags, _ chapters: [Chapter],
    _ rate: SampleRate
  ) throws -> (bytes: [UInt8], inspection: AudioInspection) {
    let length = SampleCount(parts.reduce(0) { $0 + $1.samples.count })
    var writer = try AudioWriter.make(
      path: path, format: format, rate: rate, tags: tags, chapters: chapters, length: length)
    for part in parts {
      try Task.checkCancellation()
      try writer.write(part.level.applied(to: part.samples))
    }
    try writer.finish()
    // One reading serves both, so that a hash of the bytes stands for what was decoded.
    let bytes = try Disk.read(path)
    return (bytes, try AudioInspector.inspect(bytes, path: path))
  }
}

extension TrackMaster {
  /// What a codec was found to add, in dB, to be taken back.
  struct Correction: Hashable {
    var gain = 0.0
    var ceiling = 0.0

    /// The correction after a file made with this one was measured; `nil` where it is as it should be.
    func improved(by loudness: Loudness, target: Double) -> Correction? {
      var next = self
      if let peak = loudness.truePeak, peak > MasteredFile.highestPeak {
        next.ceiling -= peak - MasteredFile.highestPeak + 0.1
      }
      if let integrated = loudness.integrated, abs(integrated - target) > MasteredFile.tolerance {
        next.gain += target - integrated
      }
      return next == self ? nil : next
    }
  }
}

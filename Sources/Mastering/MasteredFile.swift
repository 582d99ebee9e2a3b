public import EditionModel

/// Encodes an audio file and listens to it: what a codec adds is measured on the decoded file and taken back.
public enum MasteredFile {
  /// One stretch of sound, the level it was measured to need, and the silence behind it.
  public struct Part: Sendable {
    let level: TrackLevel
    let silence: SampleCount
    let recording: @Sendable () throws -> [Int16]

    /// A part at its level; `recording` is asked for its samples whenever they are needed.
    public init(
      level: TrackLevel, silence: SampleCount = .zero, recording: @escaping @Sendable () throws -> [Int16]
    ) {
      self.level = level
      self.silence = silence
      self.recording = recording
    }
  }

  /// The true peak that no published file exceeds when it is decoded, in dBTP: a tenth below -1, for another meter sees as
  /// much more.
  static let highestPeak = -1.1
  /// How far the decoded loudness may lie from the target before the file is made again, in LU.
  static let tolerance = 0.2
  private static let attempts = 4

  /// Encodes `parts`, one after the other, into a file without tags at `path`.
  ///
  /// A file that comes out of its codec too loud at one place or as a whole is made again with what was measured taken
  /// back; the last attempt stands as it is, with what was measured on it.
  /// - Parameter master: what the parts' levels were measured by.
  /// - Returns: what was found on decoding the file, and the levels at which the parts stand in it.
  /// - Throws: `MasteringError`; `CancellationError` where the run was stopped.
  public static func encode(
    _ parts: [Part], to path: String, encoding: AudioEncoding, master: TrackMaster
  ) throws -> (inspection: AudioInspection, levels: [TrackLevel]) {
    var levels = parts.map(\.level)
    var correction = TrackMaster.Correction()
    for _ in 1..<attempts {
      let made = try encodeOnce(parts, levels, path, encoding, master.rate)
      guard let next = correction.improved(by: made.loudness, target: master.target) else {
        return (made, levels)
      }
      correction = next
      levels = try parts.map { part in
        try master.level(of: try part.recording(), for: encoding.format, corrected: correction)
      }
    }
    return (try encodeOnce(parts, levels, path, encoding, master.rate), levels)
  }

  private static func encodeOnce(
    _ parts: [Part], _ levels: [TrackLevel], _ path: String, _ encoding: AudioEncoding,
    _ rate: SampleRate
  ) throws -> AudioInspection {
    var writer = try AudioWriter.make(path: path, encoding: encoding, from: rate)
    for (part, level) in zip(parts, levels) {
      try Task.checkCancellation()
      let samples = try part.recording()
      var start = 0
      while start < samples.count {
        let end = min(samples.count, start + LeveledSignal.window)
        try writer.write(level.applied(to: samples, in: start..<end))
        start = end
      }
      try writer.write([Float](repeating: 0, count: part.silence.value))
    }
    let length = try writer.finish()
    let found = try AudioInspector.inspect(path)
    guard found.samples == length, found.rate == encoding.rate else {
      throw MasteringError(
        path, "\(found.samples.value) samples are decoded instead of \(length.value).")
    }
    return found
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

public import EditionModel
import Parallel

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
    var attempt = Attempt(levels: parts.map(\.level))
    while true {
      let length = try write(parts, at: attempt.levels, to: path, encoding, from: master.rate)
      let made = try checked(try AudioInspector.inspect(path), path, length: length, encoding)
      guard try attempt.isToBeRepeated(after: made, of: parts, encoding.format, master) else {
        return (made, attempt.levels)
      }
    }
  }

  /// As `encode(_:to:encoding:master:)`, for a track whose `samples` are at hand and whose loudness is known: up to `width`
  /// pieces of an MP3 are encoded, and decoded again, at the same time. The bytes do not depend on `width`.
  public static func encode(
    _ samples: [Int16], at level: TrackLevel, course: LoudnessCourse, to path: String,
    encoding: AudioEncoding, master: TrackMaster, width: Int
  ) async throws -> (inspection: AudioInspection, levels: [TrackLevel]) {
    let part = Part(level: level) { samples }
    // What is resampled is one stream.
    guard encoding.format == .mp3, encoding.rate == master.rate else {
      return try encode([part], to: path, encoding: encoding, master: master)
    }
    let ranges = MP3Piece.ranges(of: samples, rate: encoding.rate)
    var attempt = Attempt(levels: [level])
    while true {
      let level = attempt.levels[0]
      let pieces = try await ranges.parallelMap(width: width) {
        try MP3Piece.encode($0, of: samples, course: course, at: level, encoding: encoding, path: path)
      }
      let length = SampleCount(samples.count)
      try write(pieces, length: length, to: path)
      let made = course.inspection(of: pieces.map(\.heard), rate: encoding.rate)
      guard try attempt.isToBeRepeated(after: made, of: [part], encoding.format, master) else {
        return (made, attempt.levels)
      }
    }
  }

  private static func write(
    _ parts: [Part], at levels: [TrackLevel], to path: String, _ encoding: AudioEncoding,
    from rate: SampleRate
  ) throws -> SampleCount {
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
    return try writer.finish()
  }

  private static func write(_ pieces: [MP3Piece], length: SampleCount, to path: String) throws(MasteringError)
  {
    let disk = try DiskFile.create(path)
    var joiner = MPEGJoiner(to: disk, at: 0)
    for piece in pieces { try joiner.append(piece) }
    try joiner.finish(length: length.value)
    try AudioReader.checkLength(of: disk, length)
  }

  private static func checked(
    _ found: AudioInspection, _ path: String, length: SampleCount, _ encoding: AudioEncoding
  ) throws(MasteringError) -> AudioInspection {
    guard found.samples == length, found.rate == encoding.rate else {
      throw MasteringError(
        path, "\(found.samples.value) samples are decoded instead of \(length.value).")
    }
    return found
  }

  /// How often a file was made, and the levels it is made at next.
  private struct Attempt {
    var levels: [TrackLevel]
    private var number = 1
    private var correction = TrackMaster.Correction()

    init(levels: [TrackLevel]) { self.levels = levels }

    /// Whether what was `made` of `parts` is to be made again; then `levels` are those of the next attempt.
    mutating func isToBeRepeated(
      after made: AudioInspection, of parts: [Part], _ format: AudioFormat, _ master: TrackMaster
    ) throws -> Bool {
      guard number < attempts, let next = correction.improved(by: made.loudness, target: master.target) else {
        return false
      }
      number += 1
      correction = next
      levels = try parts.map { part in
        try master.level(of: try part.recording(), for: format, corrected: next)
      }
      return true
    }
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

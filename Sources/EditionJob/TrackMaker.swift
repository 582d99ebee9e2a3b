import EditionModel
import Mastering
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// Makes one track from its script: spoken, high-passed, brought to its level, encoded in every format and decoded again.
struct TrackMaker: Sendable {
  let studio: Studio
  let formats: [AudioFormat]

  /// Makes the track of `script`; its files lie in `folder` afterwards, and its samples are gone from memory.
  ///
  /// - Parameters:
  ///   - turn: the article's number, for voices that take turns; 0 for what the first voice always speaks.
  ///   - jingle: puts a jingle into what was spoken, where there is one.
  func make(
    _ script: Script, turn: Int = 0, in folder: String,
    jingle: (SpokenScript) throws -> SpokenScript = { $0 }
  ) async throws -> FinishedTrack {
    try finish(try jingle(try await studio.record(script, turn: turn)), in: folder)
  }

  /// Makes the track of what was spoken; its files lie in `folder` afterwards.
  func finish(_ spoken: SpokenScript, in folder: String) throws -> FinishedTrack {
    guard !spoken.samples.isEmpty else {
      return FinishedTrack(timeline: spoken.timeline, leftOut: spoken.leftOut, sounds: [])
    }
    try Folders.create(folder)
    let samples = HighPass(rate: spoken.timeline.rate).filtered(spoken.samples)
    let sounds = try encode(samples, rate: spoken.timeline.rate, in: folder)
    if formats.contains(where: { !$0.isJoinedByFrames }) {
      try Recording.write(samples, to: folder + "/" + FinishedTrack.recording)
    }
    return FinishedTrack(timeline: spoken.timeline, leftOut: spoken.leftOut, sounds: sounds)
  }

  private func encode(
    _ samples: [Int16], rate: SampleRate, in folder: String
  ) throws -> [FinishedTrack.Sound] {
    let master = TrackMaster(target: studio.voice.profile.loudness, rate: rate)
    let levels = try master.levels(of: samples, for: formats)
    return try formats.map { format in
      guard let level = levels[format] else { throw JobError(.failed, "The track was not measured.") }
      let part = MasteredFile.Part(level: level) { samples }
      let made = try MasteredFile.encode(
        [part], to: folder + "/" + FinishedTrack.fileName(format), format: format, master: master)
      return FinishedTrack.Sound(format: format, inspection: made.inspection, level: made.levels[0])
    }
  }
}

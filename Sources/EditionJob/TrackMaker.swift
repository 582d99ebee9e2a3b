import EditionModel
import Mastering
import Publishing
import Scripting
import Speech
import Store
import VoiceProfiles

/// Makes one track from its script: spoken, high-passed, brought to its level, encoded in every format and decoded again;
/// or takes it from the cache, where an earlier run has made it.
struct TrackMaker: Sendable {
  /// A track, and what is known of it beside its sound.
  struct Made: Sendable {
    let track: FinishedTrack
    /// Whether it came from the cache.
    let isCached: Bool
    /// The words that nobody has checked, where they were asked for.
    var unknown: [UnknownName] = []
  }

  let studio: Studio
  let formats: [AudioFormat]
  var sound = SoundSettings.standard
  var cache = TrackCache.none
  /// How many cores a track may keep busy.
  var jobs = 1

  /// How each format is encoded: with the script and how it is spoken, all that decides a track's bytes.
  var encodings: [AudioEncoding] { formats.map { sound.encoding(of: $0, from: studio.rate) } }

  /// Makes the track of `text`; its files lie in `folder` afterwards, and its samples are gone from memory.
  ///
  /// - Parameters:
  ///   - turn: the article's number, for voices that take turns; 0 for what the first voice always speaks.
  ///   - jingle: what is heard beside the voice.
  ///   - namesUnknown: whether the words are wanted that nobody has checked.
  func make(
    _ text: TrackText, turn: Int = 0, in folder: String, jingle: JingleCue = .none, namesUnknown: Bool = false
  ) async throws -> Made {
    let source = cache.key(
      "source",
      of: TrackSource(
        text: text, studio: studio.source, reader: studio.reader(turn: turn), encodings: encodings,
        jingle: jingle.identity, namesUnknown: namesUnknown))
    if let kept = cache.fetch(FinishedTrack.self, from: source, into: folder) {
      return Made(track: kept.value, isCached: true, unknown: kept.unknown)
    }
    let script = text.script(by: studio.writer)
    let texts = try await studio.engineTexts(of: script)
    let unknown = namesUnknown ? try await UnknownName.all(in: script, studio: studio) : []
    let key = cache.key(
      "track",
      of: TrackIngredients(
        encodings: encodings, loudness: studio.voice.profile.loudness,
        parts: [studio.ingredients(of: script, texts: texts, turn: turn)], jingle: jingle.identity))
    let kept = cache.fetch(FinishedTrack.self, key, into: folder)
    let track = if let kept { kept } else { try await make(script, texts, turn, jingle, in: folder, as: key) }
    if track.isWhole { cache.keep(key, from: source, unknown: unknown) }
    return Made(track: track, isCached: kept != nil, unknown: unknown)
  }

  private func make(
    _ script: Script, _ texts: [[EngineText]], _ turn: Int, _ jingle: JingleCue, in folder: String,
    as key: StoreKey?
  ) async throws -> FinishedTrack {
    // Handed on without a name: who keeps the recording keeps its samples, and the next step works on a copy.
    let track = try await finish(
      try jingle.applied(to: try await studio.record(script, texts: texts, turn: turn)), in: folder)
    if track.isWhole { cache.keep(track, files: fileNames, from: folder, as: key) }
    return track
  }

  /// Makes the track of what was spoken; its files lie in `folder` afterwards.
  func finish(_ spoken: consuming SpokenScript, in folder: String) async throws -> FinishedTrack {
    guard !spoken.samples.isEmpty else {
      return FinishedTrack(timeline: spoken.timeline, leftOut: spoken.leftOut, sounds: [])
    }
    try Folders.create(folder)
    let samples = HighPass(rate: spoken.timeline.rate).filtered(spoken.takeSamples())
    let sounds = try await encode(samples, rate: spoken.timeline.rate, in: folder)
    if needsRecording {
      try Recording.write(samples, to: folder + "/" + FinishedTrack.recording)
    }
    return FinishedTrack(timeline: spoken.timeline, leftOut: spoken.leftOut, sounds: sounds)
  }

  /// The names of a track's files.
  var fileNames: [String] {
    formats.map(FinishedTrack.fileName) + (needsRecording ? [FinishedTrack.recording] : [])
  }

  private var needsRecording: Bool { formats.contains { !$0.isJoinedByFrames } }

  private func encode(
    _ samples: [Int16], rate: SampleRate, in folder: String
  ) async throws -> [FinishedTrack.Sound] {
    let master = TrackMaster(target: studio.voice.profile.loudness, rate: rate)
    let measured = try await master.measure(samples, for: formats, width: jobs)
    var sounds: [FinishedTrack.Sound] = []
    for format in formats {
      guard let level = measured.levels[format] else {
        throw JobError(.failed, "The track was not measured.")
      }
      let made = try await MasteredFile.encode(
        samples, at: level, course: measured.course, to: folder + "/" + FinishedTrack.fileName(format),
        encoding: sound.encoding(of: format, from: rate), master: master, width: jobs)
      sounds.append(
        FinishedTrack.Sound(
          format: format, inspection: made.inspection, level: format.isJoinedByFrames ? nil : made.levels[0]))
    }
    return sounds
  }
}

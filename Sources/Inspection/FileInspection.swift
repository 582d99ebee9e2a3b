public import EditionModel

/// Everything that is known of one audio file: what the manifest says, and what was found.
public struct FileInspection: Hashable, Sendable, Codable {
  /// What it holds.
  public let kind: SoundPlan.Kind
  /// Its title.
  public let title: String
  /// The file as the manifest has it.
  public let audio: AudioFile
  /// What was measured; `nil` where it could not be decoded.
  public let sound: SoundMeasurement?
  /// The pauses before its sentences.
  public let pauses: [PauseCheck]
  /// Its chapters.
  public let chapters: [ChapterCheck]
  /// How fast it is spoken.
  public let rates: [SpeechRate]
  /// Its longest sentence.
  public let longest: LongestSentence?
  /// What is wrong with it, or should be looked at.
  public let findings: [Finding]

  /// A file that was decoded.
  public init(_ plan: SoundPlan, sound: SoundMeasurement) {
    kind = plan.kind
    title = plan.title
    audio = plan.audio
    self.sound = sound
    pauses = PauseCheck.all(of: plan, in: sound)
    chapters = ChapterCheck.all(of: plan, in: sound)
    rates = SpeechRate.all(of: plan.sentences, at: plan.rate)
    longest = LongestSentence(of: plan, at: sound.rate)
    findings =
      Finding.level(of: plan, in: sound) + Finding.silences(of: plan, in: sound)
      + Finding.pauses(pauses, of: plan, at: sound.rate)
      + Finding.chapters(chapters, of: plan, at: sound.rate) + Finding.speech(of: plan, at: sound.rate)
  }

  /// A file that could not be decoded, and why.
  public init(_ plan: SoundPlan, unreadable reason: String) {
    kind = plan.kind
    title = plan.title
    audio = plan.audio
    sound = nil
    pauses = []
    chapters = []
    rates = SpeechRate.all(of: plan.sentences, at: plan.rate)
    longest = LongestSentence(of: plan, at: plan.audio.sampleRate)
    findings = [Finding(.fault, plan.audio.file, nil, "It cannot be decoded: \(reason)")]
  }
}

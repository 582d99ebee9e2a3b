/// A way to read an edition aloud: voice, pauses, loudness, and what of the small print is spoken.
public struct VoiceProfile: Hashable, Sendable, Codable {
  /// How the small print of an article is treated.
  public enum SmallPrint: String, Hashable, Sendable, Codable, CaseIterable {
    /// Read aloud.
    case spoken
    /// Left out.
    case dropped
  }

  /// The name on the command line; the profile's file is called after it.
  public let name: String
  /// One line for people who choose a voice.
  public let summary: String
  /// The engine that speaks: `espeak-ng` or `mbrola`.
  public let engine: String
  /// The engine's voice file beside the profile, where it speaks with one of ours; else `settings` names its voice.
  public let voiceFile: String?
  /// The profile that speaks where this one's engine or voice is not installed.
  public let fallback: String?
  /// How the engine is to speak.
  public let settings: VoiceSettings
  /// How the roles are spoken that differ.
  public let roles: [Role: Delivery]
  /// How the voice sinks over paragraphs and articles.
  public let melody: Melody
  /// Another voice that takes a part.
  public let second: SecondVoice?
  /// The silences.
  public let pauses: Pauses
  /// The loudness that every track is brought to, in LUFS on the single channel (-31...-13).
  public let loudness: Double
  /// Whether the place that opens an article is read.
  public let dateline: SmallPrint
  /// Whether the agency at its end is read.
  public let credit: SmallPrint

  /// A profile as its file describes it.
  public init(
    name: String, summary: String, engine: String, voiceFile: String? = nil, fallback: String? = nil,
    settings: VoiceSettings, roles: [Role: Delivery] = [:], melody: Melody = .level,
    second: SecondVoice? = nil, pauses: Pauses,
    loudness: Double, dateline: SmallPrint, credit: SmallPrint
  ) {
    self.name = name
    self.summary = summary
    self.engine = engine
    self.voiceFile = voiceFile
    self.fallback = fallback
    self.settings = settings
    self.roles = roles
    self.melody = melody
    self.second = second
    self.pauses = pauses
    self.loudness = loudness
    self.dateline = dateline
    self.credit = credit
  }

  /// The settings for an utterance of `role` that is spoken `semitones` above or below the profile's own pitch.
  ///
  /// - Parameter startsQuoted: whether it begins within a quotation that an earlier one has opened.
  public func settings(
    for role: Role, semitones: Double = 0, startsQuoted: Bool = false
  ) -> VoiceSettings {
    let delivery = roles[role] ?? .plain
    var sentence = melody.sentence
    sentence.quotationPause = pauses.quotation
    sentence.dashPause = pauses.dash
    sentence.startsQuoted = startsQuoted
    // What is a quotation as a whole has the role's own pitch.
    if role == .quote { sentence.quotation = 0 }
    if let span = sentence.span { sentence.span = span * delivery.range }
    return settings.with(sentence).spoken(
      Delivery(speed: delivery.speed, pitch: delivery.pitch + semitones, range: delivery.range))
  }
}

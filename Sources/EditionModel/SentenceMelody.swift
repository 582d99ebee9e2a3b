/// What a sentence's melody has beside the engine's own tune; pitches are semitones.
public struct SentenceMelody: Hashable, Sendable, Codable {
  /// How far the voice sinks from the start of a sentence to its end (0...6).
  public var sinking = 0.0
  /// Where it ends before a comma, beside the sentence's middle (-6...6); `nil` leaves the engine's own tune.
  public var comma: Double?
  /// The same behind an item of a list that is not the last one.
  public var list: Double?
  /// How much higher a quotation within a sentence is (-4...4).
  public var quotation = 0.0
  /// How much higher it is between two dashes (-4...4).
  public var aside = 0.0
  /// The factor by which the last syllable of a sentence is longer (1...1.6).
  public var lengthening = 1.0
  /// The same before a comma, a colon or a dash.
  public var commaLengthening = 1.0
  /// The factor by which a consonant is longer that begins a word before a vowel (1...1.6).
  public var initialLengthening = 1.0
  /// What a consonant takes at least.
  public var shortestConsonant = Milliseconds.zero
  /// What an "e" that is hardly heard, as in "eine", takes at least.
  public var shortestSchwa = Milliseconds.zero
  /// What any other vowel takes at least.
  public var shortestVowel = Milliseconds.zero
  /// The distance from the lowest to the highest pitch (4...24), beyond which all is pressed together; `nil` for none.
  public var span: Double?
  /// Silence around a quotation within a sentence; `nil` leaves the engine's own.
  public var quotationPause: Milliseconds?
  /// Silence at a dash.
  public var dashPause: Milliseconds?
  /// Whether the sentence begins within a quotation that an earlier one has opened.
  public var startsQuoted = false

  /// A sentence as the engine speaks it; what it is to have beside that is set by name.
  public init() {}

  /// A sentence as the engine speaks it.
  public static let plain = SentenceMelody()
}

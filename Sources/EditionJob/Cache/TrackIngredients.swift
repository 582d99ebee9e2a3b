import EditionModel
import Store

/// Everything that decides a track, down to its last byte: the same ingredients, the same files.
///
/// There are no titles, numbers and places in it, which come later; no paths and no number of jobs, which change nothing.
struct TrackIngredients: Encodable {
  /// The program and its libraries.
  let program = BuildIdentity.running
  let encodings: [AudioEncoding]
  /// The loudness that the track is brought to, in LUFS.
  let loudness: Double
  let parts: [ScriptIngredients]
  var jingle: JingleCue.Identity?
  /// What else decides what is chosen and how it is put together.
  var bulletin: BulletinIngredients?
}

/// A script as it is spoken: what is said, and by whom.
struct ScriptIngredients: Encodable {
  /// Who speaks a sentence, and how.
  struct Part: Encodable {
    /// The engine, its version, its voice and its data.
    let engine: String
    let settings: VoiceSettings
  }

  let utterances: [Utterance]
  let texts: [[EngineText]]
  let parts: [Part]
  /// Between the clauses of a long sentence.
  let clausePause: Milliseconds
  let pauseAfter: Milliseconds
}

/// What decides a short edition beside the scripts that it chooses from.
struct BulletinIngredients: Encodable {
  let minutes: Int
  let ids: [String]
  let urls: [String?]
  /// The articles' places by importance.
  let ranks: [Int]
  /// How many utterances each step has, by article.
  let steps: [[Int]]
  let pause: Milliseconds
  let end: Milliseconds
}

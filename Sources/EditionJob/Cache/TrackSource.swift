import EditionModel
import Scripting
import Store

/// What a track is written from.
enum TrackText: Sendable, Encodable {
  case opening(Opening), article(Article), teasers([Teaser])

  /// What is said of it.
  func script(by writer: ScriptWriter) -> Script {
    switch self {
    case .opening(let opening): writer.script(for: opening)
    case .article(let article): writer.script(for: article)
    case .teasers(let teasers): writer.script(for: teasers)
    }
  }
}

/// Everything that decides a track before its text is read: where it is the same as before, nothing need be split into
/// sentences or looked up to know the track.
///
/// It holds more than is heard, such as an article's name: one that is called otherwise is read again, and its track
/// found by `TrackIngredients`.
struct TrackSource: Encodable {
  let program = BuildIdentity.running
  let text: TrackText
  /// `Studio.source`.
  let studio: String
  /// Which of two voices in turn reads it.
  let reader: Int
  let encodings: [AudioEncoding]
  let jingle: JingleCue.Identity?
  /// Whether the words are wanted that nobody has checked.
  let namesUnknown: Bool
}

/// What is known of a track by its source.
struct KnownTrack: Codable {
  /// The track's own key.
  let key: StoreKey
  /// The words that nobody has checked; empty where they were not asked for.
  let unknown: [UnknownName]
}

/// The same for the short edition.
struct BulletinSource: Encodable {
  let program = BuildIdentity.running
  let minutes: Int
  let opening: Opening
  /// The articles' names in the edition, which say what is heard and what is left out.
  let ids: [String]
  let articles: [Article]
  /// Each article's place in the newspaper.
  let places: [Int]
  let studio: String
  let encodings: [AudioEncoding]
}

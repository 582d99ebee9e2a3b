import EditionModel
import Mastering
import Speech

/// Puts jingles into recordings, with the profile's pauses around them.
struct JinglePlayer: Sendable {
  private let hashes: [String: String]
  private let pauses: Pauses
  /// They are brought to their level when the first track is made.
  private let sounds: Lazy<Result<[JingleMark.Place: Jingle], JobError>>

  /// Plays what `sounds` makes.
  ///
  /// - Parameter hashes: the hash of each place's sound; places without one have no jingle.
  init(
    hashes: [String: String], pauses: Pauses,
    sounds: @escaping @Sendable () throws(JobError) -> [JingleMark.Place: Jingle]
  ) {
    self.hashes = hashes
    self.pauses = pauses
    self.sounds = Lazy { Result(catching: sounds) }
  }

  /// What is heard in the opening of the edition.
  var opening: JingleCue {
    let pause = pauses.afterHeading
    return cue(.opening, pause: pause, pauseAfter: .zero) { spoken, jingle in
      spoken.opened(by: try jingle.recorded(beside: spoken.samples), pause: pause)
    }
  }

  /// What is heard behind an article.
  ///
  /// - Parameters:
  ///   - ressort: the section it stands in.
  ///   - next: the section of what follows; `nil` after the last track.
  func article(in ressort: String, before next: String?) -> JingleCue {
    let isBorder = next != nil && next != ressort
    let place: JingleMark.Place =
      isBorder && hashes[JingleMark.Place.between.rawValue] != nil ? .between : .end
    let (pause, pauseAfter) = (pauses.beforeSubheading, pauses.articleEnd)
    return cue(place, pause: pause, pauseAfter: pauseAfter) { spoken, jingle in
      spoken.closed(
        by: try jingle.recorded(beside: spoken.samples), at: place, pause: pause, pauseAfter: pauseAfter)
    }
  }

  private func cue(
    _ place: JingleMark.Place, pause: Milliseconds, pauseAfter: Milliseconds,
    _ put: @escaping @Sendable (SpokenScript, Jingle) throws -> SpokenScript
  ) -> JingleCue {
    let sounds = sounds
    let identity = hashes[place.rawValue].map {
      JingleCue.Identity(place: place, sha256: $0, pause: pause, pauseAfter: pauseAfter)
    }
    return JingleCue(identity: identity) { spoken in
      // One that cannot be played is found with the first track, whichever place it has.
      guard let jingle = try sounds.get().get()[place] else { return spoken }
      return try put(spoken, jingle)
    }
  }
}

/// The jingle of one track.
struct JingleCue: Sendable {
  /// What decides how it sounds, beside the loudness and the rate of the track.
  struct Identity: Hashable, Sendable, Encodable {
    let place: JingleMark.Place
    let sha256: String
    let pause: Milliseconds
    let pauseAfter: Milliseconds
  }

  /// `nil` where the track has none.
  let identity: Identity?
  private let put: @Sendable (consuming SpokenScript) throws -> SpokenScript

  init(identity: Identity?, _ put: @escaping @Sendable (consuming SpokenScript) throws -> SpokenScript) {
    self.identity = identity
    self.put = put
  }

  /// No jingle.
  static let none = JingleCue(identity: nil) { $0 }

  /// The recording with the jingle.
  func applied(to spoken: consuming SpokenScript) throws -> SpokenScript { try put(spoken) }
}

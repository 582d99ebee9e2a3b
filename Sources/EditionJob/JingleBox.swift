import EditionModel
import Mastering
import Publishing
import Speech

/// The jingles of an edition, read before anything is spoken.
struct JingleBox: Sendable {
  private let files: [JingleMark.Place: JingleFile]

  /// Reads the files that `jingles` name.
  ///
  /// - Throws: `JobError` with exit 10 for the first one that cannot be played.
  init(_ jingles: Jingles) throws(JobError) {
    let paths: [(JingleMark.Place, String?)] = [
      (.opening, jingles.opening), (.between, jingles.between), (.end, jingles.end),
    ]
    var files: [JingleMark.Place: JingleFile] = [:]
    for (place, path) in paths {
      guard let path else { continue }
      do {
        files[place] = try JingleFile.read(path)
      } catch {
        throw Self.fault(place, error)
      }
    }
    self.files = files
  }

  /// The hash of each place's sound, for the record of what an edition is made from.
  var hashes: [String: String] {
    var hashes: [String: String] = [:]
    for (place, file) in files { hashes[place.rawValue] = SHA256.hexDigest(of: file.content) }
    return hashes
  }

  /// The jingles at `target` LUFS and `rate`, to be put into tracks.
  ///
  /// - Throws: `JobError` with exit 10 for one that is too quiet to be measured.
  func matched(target: Double, rate: SampleRate, pauses: Pauses) throws(JobError) -> JinglePlayer {
    var sounds: [JingleMark.Place: Jingle] = [:]
    for place in JingleMark.Place.allCases {
      guard let file = files[place] else { continue }
      do {
        sounds[place] = try Jingle(file, target: target, rate: rate)
      } catch {
        throw Self.fault(place, error)
      }
    }
    return JinglePlayer(sounds: sounds, pauses: pauses)
  }

  private static func fault(_ place: JingleMark.Place, _ error: MasteringError) -> JobError {
    JobError(
      .configuration, "--jingle-\(place.rawValue): \(error) Name another sound file, or leave the option out."
    )
  }
}

/// Puts jingles into recordings, with the profile's pauses around them.
struct JinglePlayer: Sendable {
  fileprivate let sounds: [JingleMark.Place: Jingle]
  fileprivate let pauses: Pauses

  fileprivate init(sounds: [JingleMark.Place: Jingle], pauses: Pauses) {
    self.sounds = sounds
    self.pauses = pauses
  }

  /// The opening of the edition with its jingle.
  func opening(_ spoken: SpokenScript) throws -> SpokenScript {
    guard let jingle = sounds[.opening] else { return spoken }
    return spoken.opened(by: try jingle.recorded(beside: spoken.samples), pause: pauses.afterHeading)
  }

  /// An article with the jingle that follows it.
  ///
  /// - Parameters:
  ///   - ressort: the section it stands in.
  ///   - next: the section of what follows; `nil` after the last track.
  func article(_ spoken: SpokenScript, in ressort: String, before next: String?) throws -> SpokenScript {
    let isBorder = next != nil && next != ressort
    let place: JingleMark.Place = isBorder && sounds[.between] != nil ? .between : .end
    guard let jingle = sounds[place] else { return spoken }
    return spoken.closed(
      by: try jingle.recorded(beside: spoken.samples), at: place, pause: pauses.beforeSubheading,
      pauseAfter: pauses.articleEnd)
  }
}

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
  func matched(target: Double, rate: SampleRate, pauses: Pauses) -> JinglePlayer {
    let files = files
    return JinglePlayer(hashes: hashes, pauses: pauses) { () throws(JobError) in
      var sounds: [JingleMark.Place: Jingle] = [:]
      for (place, file) in files {
        do throws(MasteringError) {
          sounds[place] = try Jingle(file, target: target, rate: rate)
        } catch {
          throw Self.fault(place, error)
        }
      }
      return sounds
    }
  }

  private static func fault(_ place: JingleMark.Place, _ error: MasteringError) -> JobError {
    JobError(
      .configuration, "--jingle-\(place.rawValue): \(error) Name another sound file, or leave the option out."
    )
  }
}

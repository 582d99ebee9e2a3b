import EditionModel
import Mastering
import Speech

/// A track whose files are encoded and checked: all that the edition needs to know of it.
///
/// It and the files in its folder depend on nothing but the script and how it is spoken and encoded; titles, numbers and
/// places in the edition come later.
struct FinishedTrack: Hashable, Sendable, Codable {
  /// The track in one format, without tags.
  struct Sound: Hashable, Sendable, Codable {
    /// The kind of file.
    let format: AudioFormat
    /// What was found on decoding it.
    let inspection: AudioInspection
    /// The level at which it was encoded, for files of several tracks; `nil` where these are made of its own frames.
    let level: TrackLevel?
  }

  /// When what is heard.
  let timeline: Timeline
  /// What could not be spoken.
  let leftOut: [SpokenScript.LeftOut]
  /// Its files; none where nothing could be spoken.
  let sounds: [Sound]

  /// Whether all of it could be spoken; a track of which something is missing is tried again.
  var isWhole: Bool { !sounds.isEmpty && leftOut.isEmpty }

  /// The name of the recording in the track's folder: samples as they were spoken, high-passed, 16 bit, the lowest byte first.
  static let recording = "recording.s16"

  /// The name of a file in the track's folder.
  static func fileName(_ format: AudioFormat) -> String { "sound.\(format.fileExtension)" }

  /// The sound in `format`.
  func sound(_ format: AudioFormat) throws -> Sound {
    guard let sound = sounds.first(where: { $0.format == format }) else {
      throw JobError(.failed, "A track was not encoded as \(format.rawValue).")
    }
    return sound
  }
}

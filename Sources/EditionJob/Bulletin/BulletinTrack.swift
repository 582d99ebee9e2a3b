import EditionModel
import Publishing
import Scripting

/// The finished track of the short edition.
struct BulletinTrack: Sendable {
  let plan: EditionPlan
  let minutes: Int
  let track: FinishedTrack
  let folder: String
  let items: [Bulletin.Item]
  let leftOut: [String]

  /// Writes the files of the bulletin, and says what the manifest holds of it.
  func published(through files: EditionFiles, revision: Int) throws -> Bulletin {
    let title = "\(plan.newspaper) – \(BulletinFrame.name), \(plan.date.inGermanTitle)"
    let audio = try files.bulletin(
      track, from: folder, as: EditionFolder.bulletinName(date: plan.date, revision: revision), title: title)
    return Bulletin(
      minutes: minutes, title: title, audio: audio, transcript: EditionFolder.bulletinTranscript,
      timeline: track.timeline, items: items, leftOut: leftOut)
  }
}

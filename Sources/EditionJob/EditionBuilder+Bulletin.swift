import EditionModel
import Mastering
import Scripting

extension EditionBuilder {
  /// Makes the track of what the pages point to, and says what could not be spoken of it.
  func makeTrack(
    of teasers: [Teaser], in studio: Studio
  ) async throws -> (TeaserTrack?, [RunReport.LeftOut]) {
    guard !teasers.isEmpty else { return (nil, []) }
    let folder = workFolder + "/teasers"
    let track = try await TrackMaker(studio: studio, formats: order.formats).make(
      studio.writer.script(for: teasers), in: folder)
    SampleMemory.returnFreed()
    meter.finished(track.timeline)
    let leftOut = Self.leftOut(of: track, from: MoreStories.title)
    return (track.sounds.isEmpty ? nil : TeaserTrack(track: track, folder: folder, teasers: teasers), leftOut)
  }

  /// Makes the track of the short edition, where it was asked for, and says what an editor should know about it.
  func makeBulletin(
    of plan: EditionPlan, in studio: Studio
  ) async throws -> (BulletinTrack?, [Warning]) {
    guard let minutes = order.bulletinMinutes else { return (nil, []) }
    meter.begin("bulletin")
    let (recording, warning) = try await BulletinDesk(
      plan: plan, studio: studio, minutes: minutes, jobs: jobs
    ).record()
    let warnings = warning.map { [$0] } ?? []
    guard let recording else { return (nil, warnings) }
    let folder = workFolder + "/bulletin"
    let track = try TrackMaker(studio: studio, formats: order.formats).finish(recording.spoken, in: folder)
    SampleMemory.returnFreed()
    meter.finished(track.timeline)
    return (
      BulletinTrack(
        plan: plan, minutes: minutes, track: track, folder: folder, items: recording.items,
        leftOut: recording.leftOut), warnings
    )
  }
}

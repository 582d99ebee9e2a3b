import EditionModel
import Mastering
import Scripting

extension EditionBuilder {
  /// Makes the track of the short edition, where it was asked for, and says what an editor should know about it.
  func makeBulletin(
    of plan: EditionPlan, by maker: TrackMaker, cached: inout Set<String>
  ) async throws -> (BulletinTrack?, [Warning]) {
    guard let minutes = order.bulletinMinutes else { return (nil, []) }
    meter.begin("bulletin")
    let folder = workFolder + "/bulletin"
    let cache = maker.cache
    let source = cache.key(
      "bulletin source",
      of: BulletinSource(
        minutes: minutes, opening: plan.opening, ids: plan.entries.map(\.id),
        articles: plan.entries.map(\.article),
        places: plan.entries.map(\.place), studio: maker.studio.source, encodings: maker.encodings))
    func published(_ kept: BulletinTake) -> (BulletinTrack?, [Warning]) {
      cached.insert(BulletinFrame.id)
      meter.finished(kept.track.timeline)
      return kept.published(as: plan, minutes: minutes, in: folder)
    }
    if let kept = cache.fetch(BulletinTake.self, from: source, into: folder) { return published(kept.value) }
    let desk = try await BulletinDesk(plan: plan, studio: maker.studio, minutes: minutes, jobs: jobs)
    let key = cache.key("bulletin", of: desk.ingredients(encodings: maker.encodings))
    if let kept = cache.fetch(BulletinTake.self, key, into: folder) {
      cache.keep(key, from: source)
      return published(kept)
    }
    let (recording, warning) = try await desk.record()
    guard let recording else { return (nil, warning.map { [$0] } ?? []) }
    let track = try await maker.finish(recording.spoken, in: folder)
    let take = BulletinTake(
      track: track, items: recording.items, leftOut: recording.leftOut, warning: warning)
    if recording.isWhole {
      cache.keep(take, files: maker.fileNames, from: folder, as: key)
      cache.keep(key, from: source)
    }
    SampleMemory.returnFreed()
    meter.finished(track.timeline)
    return take.published(as: plan, minutes: minutes, in: folder)
  }
}

/// The finished short edition as it is kept: it depends on the articles and on how they are spoken alone.
private struct BulletinTake: Codable {
  let track: FinishedTrack
  let items: [Bulletin.Item]
  let leftOut: [String]
  let warning: Warning?

  func published(as plan: EditionPlan, minutes: Int, in folder: String) -> (BulletinTrack?, [Warning]) {
    (
      BulletinTrack(
        plan: plan, minutes: minutes, track: track, folder: folder, items: items, leftOut: leftOut),
      warning.map { [$0] } ?? []
    )
  }
}

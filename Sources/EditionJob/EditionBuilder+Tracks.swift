import Artwork
import EditionModel
import Mastering
import Parallel
import Publishing
import Scripting
import Speech
import VoiceProfiles

extension EditionBuilder {
  /// The tracks, and what else is known while the studio is open.
  struct Takes: Sendable {
    let plan: EditionPlan
    let opening: Take
    let articles: [Take]
    let teasers: TeaserTrack?
    let bulletin: BulletinTrack?
    let art: CoverArt
    let leftOut: [RunReport.LeftOut]
    let record: BuildRecord
    let warnings: [Warning]
    let unknown: [UnknownName]
    let voiceWarnings: [Warning]
    let cached: Set<String>
    /// The loudness of the voice profile, in LUFS.
    let target: Double
  }

  /// A track, and the folder of its files.
  typealias Take = (track: FinishedTrack, folder: String)

  /// What can be made beside other things.
  private enum Work: Sendable {
    case opening(Opening), article(EditionPlan.Entry), teasers([Teaser])
    case cover

    /// How much work it is beside the others: the bytes of what is read.
    var amount: Int {
      switch self {
      case .opening(let opening): opening.sections.flatMap(\.headlines).reduce(0) { $0 + $1.utf8.count }
      case .article(let entry): entry.article.blocks.reduce(0) { $0 + $1.text.utf8.count }
      case .teasers(let teasers):
        teasers.reduce(0) { $0 + $1.title.utf8.count + ($1.teaser ?? "").utf8.count }
      // Not much, but its picture is large: it is drawn while no track is.
      case .cover: .max
      }
    }
  }

  private enum Done: Sendable {
    case opening(TrackMaker.Made), article(TrackMaker.Made), teasers(TrackMaker.Made)
    case cover(CoverArt)
  }

  /// Everything that was made, the articles in their order.
  private struct Batch {
    var opening: TrackMaker.Made?
    var articles: [TrackMaker.Made] = []
    var teasers: TrackMaker.Made?
    var art: CoverArt?
  }

  /// Makes the tracks and the cover, as many things at once as `OpenFileLimit.tracks` says, then the bulletin, where it was
  /// asked for.
  ///
  /// - Throws: when nothing can be spoken, written or encoded at all; a single article or sentence that fails is left
  ///   out and named.
  func makeTracks(in studio: Studio) async throws -> Takes {
    meter.begin("tracks")
    SampleMemory.returnLongPieces()
    if let fault = order.sound.fault(of: order.formats, from: studio.rate) {
      throw JobError(.configuration, fault)
    }
    let maker = TrackMaker(
      studio: studio, formats: order.formats, sound: order.sound, cache: cache, jobs: jobs)
    let profile = studio.voice.profile
    let player = jingles.matched(target: profile.loudness, rate: studio.rate, pauses: profile.pauses)
    let teasers =
      order.teasers
      ? TeaserCollection.teasers(
        of: plan.entries.map(\.article), besides: plan.withdrawn, limits: order.limits) : []
    let batch = try await makeAll(teasers: teasers, by: maker, player: player)
    let made = batch.articles
    let isKept = made.map { !$0.track.sounds.isEmpty }
    var leftOut = zip(plan.entries, made).flatMap { Self.leftOut(of: $1.track, from: $0.source) }
    guard isKept.contains(true), var opening = batch.opening, let art = batch.art else {
      throw JobError(.noInput, "No article could be spoken.", leftOut: leftOut)
    }
    let kept = plan.keeping(isKept)
    var openingFolder = folder(of: 0)
    if isKept.contains(false) {
      // It names only what came out. The files of the first one are the cache's, too, and stay as they are.
      openingFolder = workFolder + "/opening"
      opening = try await maker.make(
        .opening(kept.opening), in: openingFolder, jingle: player.opening)
    }
    var cached = Set(zip(plan.entries, made).filter(\.1.isCached).map(\.0.id))
    if opening.isCached { cached.insert(Opening.id) }
    if let last = batch.teasers {
      leftOut += Self.leftOut(of: last.track, from: MoreStories.title)
      if last.isCached { cached.insert(MoreStories.id) }
    }
    let (bulletin, warnings) = try await makeBulletin(of: kept, by: maker, cached: &cached)
    let articles = zip(plan.entries, made).map { Take($1.track, folder(of: $0.number)) }
    return Takes(
      plan: kept, opening: (opening.track, openingFolder),
      articles: zip(articles, isKept).filter(\.1).map(\.0),
      teasers: batch.teasers.flatMap { last in
        last.track.sounds.isEmpty
          ? nil : TeaserTrack(track: last.track, folder: teaserFolder, teasers: teasers)
      },
      bulletin: bulletin, art: art, leftOut: leftOut,
      record: try BuildHistory.record(
        of: kept, order: order, studio: studio, jingles: jingles.hashes, cover: covers.hash),
      warnings: studio.lexicon.warnings + warnings, unknown: UnknownName.together(made.map(\.unknown)),
      voiceWarnings: studio.voiceWarnings, cached: cached, target: profile.loudness)
  }

  private func makeAll(teasers: [Teaser], by maker: TrackMaker, player: JinglePlayer) async throws -> Batch {
    let ressorts = plan.entries.map(\.article.ressort) + (teasers.isEmpty ? [] : [MoreStories.title])
    let work =
      [.cover, .opening(plan.opening)] + plan.entries.map(Work.article)
      + (teasers.isEmpty ? [] : [.teasers(teasers)])
    let width = OpenFileLimit.tracks(jobs: jobs)
    let done = try await work.parallelMap(width: width, longestFirst: \.amount) { work -> Done in
      switch work {
      case .opening(let opening):
        .opening(
          finished(
            try await maker.make(.opening(opening), in: folder(of: 0), jingle: player.opening)))
      case .article(let entry):
        .article(
          finished(
            try await maker.make(
              .article(entry.article), turn: entry.number, in: folder(of: entry.number),
              jingle: player.article(
                in: entry.article.ressort,
                before: entry.number < ressorts.count ? ressorts[entry.number] : nil), namesUnknown: true)))
      case .teasers(let teasers):
        .teasers(finished(try await maker.make(.teasers(teasers), in: teaserFolder)))
      case .cover:
        .cover(try covers.cover(of: plan.newspaper, date: plan.date, cache: cache, in: coverFolder))
      }
    }
    var batch = Batch()
    for done in done {
      switch done {
      case .opening(let made): batch.opening = made
      case .article(let made): batch.articles.append(made)
      case .teasers(let made): batch.teasers = made
      case .cover(let art): batch.art = art
      }
    }
    return batch
  }

  private func finished(_ made: TrackMaker.Made) -> TrackMaker.Made {
    meter.finished(made.track.timeline)
    return made
  }

  /// Where the files of a track lie until they are published; 0 for the opening's.
  private func folder(of number: Int) -> String { "\(workFolder)/\(number)" }

  private var teaserFolder: String { workFolder + "/teasers" }

  private var coverFolder: String { workFolder + "/cover" }

  private static func leftOut(of track: FinishedTrack, from source: String) -> [RunReport.LeftOut] {
    let silent =
      track.sounds.isEmpty
      ? [
        RunReport.LeftOut(
          source: source, step: "speech", reason: "The article holds nothing that can be spoken.")
      ] : []
    return silent
      + track.leftOut.map {
        RunReport.LeftOut(
          source: source, step: "speech",
          reason: "“\(shortened($0.text))” is left out of “\(shortened($0.sentence.rawValue))”: "
            + $0.reason)
      }
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(60) + "…"
  }
}

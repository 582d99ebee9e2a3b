import EditionModel
import Mastering
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// Builds an edition in a folder that nobody sees yet: recordings, tracks, the whole edition, manifest.
struct EditionBuilder: Sendable {
  /// What was built.
  struct Build: Sendable {
    let edition: Edition
    let leftOut: [RunReport.LeftOut]
  }

  let plan: EditionPlan
  let order: EditionOrder
  let studio: Studio
  let folder: String
  let jobs: Int
  let meter: ProgressMeter

  /// Builds everything.
  ///
  /// - Throws: when nothing can be spoken, written or encoded at all; a single article or sentence that fails is left
  ///   out and named.
  func build() async throws -> Build {
    meter.begin("speech")
    let (recorded, leftOut) = try await record()
    meter.begin("tracks")
    let studio = studio
    let encoder = TrackEncoder(
      folder: folder, formats: order.formats, target: studio.voice.profile.loudness,
      album: recorded.plan.title,
      artist: recorded.plan.newspaper, date: recorded.plan.date)
    let record = try BuildHistory.record(of: recorded.plan, order: order, studio: studio)
    let revision = BuildHistory.revision(of: recorded.plan.date, input: record.input, in: order.output)
    let (items, whole) = try await encode(recorded, with: encoder, revision: revision)
    meter.begin("manifest")
    guard let opening = items.first else { throw JobError(.failed, "Nothing was recorded.") }
    let edition = Edition(
      date: recorded.plan.date, revision: revision, newspaper: recorded.plan.newspaper,
      title: recorded.plan.title,
      notice: Product.notice, audio: whole, transcript: EditionFolder.transcript, chapters: recorded.chapters,
      opening: opening, items: Array(items.dropFirst()),
      warnings: recorded.plan.warnings + studio.lexicon.warnings
        + leftOut.map { Warning(source: Folders.name(of: $0.source), message: $0.reason) },
      build: record)
    try EditionFolder.write(edition, to: folder)
    return Build(edition: edition, leftOut: leftOut)
  }
}

// MARK: - Speech

extension EditionBuilder {
  /// Speaks the articles, then the opening, which names only what came out.
  private func record() async throws -> (Recordings, [RunReport.LeftOut]) {
    let studio = studio
    let spoken = try await plan.entries.parallelMap(width: jobs) { entry in
      try await studio.record(studio.writer.script(for: entry.article), turn: entry.number)
    }
    var leftOut: [RunReport.LeftOut] = []
    for (entry, script) in zip(plan.entries, spoken) {
      if script.samples.isEmpty {
        leftOut.append(
          .init(source: entry.source, step: "speech", reason: "The article holds nothing that can be spoken.")
        )
      }
      leftOut += script.leftOut.map {
        .init(
          source: entry.source, step: "speech",
          reason: "“\(Self.shortened($0.text))” is left out of “\(Self.shortened($0.sentence.rawValue))”: "
            + $0.reason)
      }
    }
    let kept = spoken.map { !$0.samples.isEmpty }
    guard kept.contains(true) else {
      throw JobError(.noInput, "No article could be spoken.", leftOut: leftOut)
    }
    let plan = plan.keeping(kept)
    let opening = try await studio.record(studio.writer.script(for: plan.opening))
    return (
      Recordings(plan: plan, opening: opening, articles: zip(spoken, kept).filter(\.1).map(\.0)), leftOut
    )
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(60) + "…"
  }
}

// MARK: - Tracks

extension EditionBuilder {
  /// A file to be encoded.
  private enum Work {
    case whole(AudioFormat)
    case track(Int)
  }

  private enum Done {
    case whole(AudioFile)
    case track(EditionItem)
  }

  /// Encodes the whole edition and its tracks at once; the long file comes first, so that it does not end last.
  private func encode(
    _ recorded: Recordings, with encoder: TrackEncoder, revision: Int
  ) async throws -> ([EditionItem], [AudioFile]) {
    try Folders.create(folder + "/tracks")
    let work = order.formats.map(Work.whole) + recorded.tracks.indices.map(Work.track)
    let meter = meter
    let name = EditionFolder.wholeName(date: recorded.plan.date, revision: revision)
    let levels = try await recorded.tracks.parallelMap(width: jobs) { try encoder.levels(of: $0) }
    let done = try await work.parallelMap(width: jobs) { work -> Done in
      switch work {
      case .whole(let format):
        return .whole(try encoder.encode(recorded, levels: levels, as: name, format: format))
      case .track(let index):
        let item = try encoder.encode(
          recorded.tracks[index], levels: levels[index], of: recorded.tracks.count - 1)
        meter.finished(recorded.tracks[index].spoken.timeline)
        return .track(item)
      }
    }
    var items: [EditionItem] = []
    var whole: [AudioFile] = []
    for result in done {
      switch result {
      case .whole(let file): whole.append(file)
      case .track(let item): items.append(item)
      }
    }
    return (items, whole)
  }
}

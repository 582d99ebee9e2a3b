import Artwork
import EditionModel
import Mastering
import Parallel
import Publishing
import Scripting
import Speech
import VoiceProfiles

/// Builds an edition in a folder that nobody sees yet: tracks, the files of several, manifest.
struct EditionBuilder: Sendable {
  /// What was built.
  struct Build: Sendable {
    let edition: Edition
    let leftOut: [RunReport.LeftOut]
    let unknown: [UnknownName]
    /// Parts of the edition that another voice read than the configuration names.
    let voiceWarnings: [Warning]
    /// The ids of the tracks that came from the cache, the opening's among them.
    let cached: Set<String>
  }

  let plan: EditionPlan
  let order: EditionOrder
  let staging: StagingFolder
  let jobs: Int
  let meter: ProgressMeter
  let jingles: JingleBox
  let covers: CoverChoice
  let cache: TrackCache
  /// The editions that are published, outlined.
  let published: [Edition]
  private var folder: String { staging.path }
  /// Where the tracks lie until they are published.
  var workFolder: String { staging.work }

  /// Puts the edition together from its tracks.
  ///
  /// - Throws: when something cannot be written or encoded.
  func build(from takes: Takes) async throws -> Build {
    SampleMemory.returnFreed()
    meter.begin("edition")
    let plan = takes.plan
    let revision = BuildHistory.revision(
      of: plan.date, input: takes.record.input, in: order.output, published: published)
    let layout = EditionLayout(
      plan: plan, revision: revision, opening: takes.opening, articles: takes.articles, teasers: takes.teasers
    )
    let writer = EditionFiles(
      staging: staging, formats: order.formats, sound: order.sound,
      target: takes.target, album: plan.title, artist: plan.newspaper, date: plan.date,
      picture: takes.art.smallJPEG)
    var files = try await writeFiles(of: layout, through: writer)
    let teasers = takes.teasers == nil ? nil : files.items.popLast()
    let bulletin = try takes.bulletin.map { try $0.published(through: writer, revision: revision) }
    staging.disk.remove(workFolder)
    meter.begin("manifest")
    guard let first = files.items.first else { throw JobError(.failed, "Nothing was recorded.") }
    let edition = Edition(
      date: plan.date, revision: revision, newspaper: plan.newspaper, title: plan.title,
      notice: Product.notice, cover: try write(takes.art), audio: files.whole,
      transcript: EditionFolder.transcript,
      chapters: layout.whole.chapters, opening: first, items: Array(files.items.dropFirst()),
      sections: files.sections, teasers: teasers, bulletin: bulletin,
      withdrawn: plan.withdrawn.isEmpty ? nil : plan.withdrawn,
      warnings: plan.warnings + takes.warnings
        + takes.leftOut.map { Warning(source: Folders.name(of: $0.source), message: $0.reason) },
      build: takes.record)
    try await EditionFolder.write(edition, to: folder, width: jobs)
    SampleMemory.returnFreed()
    return Build(
      edition: edition, leftOut: takes.leftOut, unknown: takes.unknown, voiceWarnings: takes.voiceWarnings,
      cached: takes.cached)
  }
}

// MARK: - Files

extension EditionBuilder {
  private struct Files {
    var items: [EditionItem] = []
    var whole: [AudioFile] = []
    var sections: [EditionSection] = []
  }

  /// A file to be written.
  private enum Work {
    case program(EditionLayout.Program, AudioFormat)
    case track(Int)
  }

  private enum Done {
    case program(AudioFile)
    case track(EditionItem)
  }

  private func write(_ art: CoverArt) throws -> Cover {
    try DurableFile.write(art.jpeg, to: "\(folder)/\(EditionFolder.cover)", isAwaited: false)
    return Cover(
      file: EditionFolder.cover, bytes: art.jpeg.count, sha256: SHA256.hexDigest(of: art.jpeg), edge: art.edge
    )
  }

  /// Writes everything at once; the long files come first, so that they do not end last.
  private func writeFiles(of layout: EditionLayout, through files: EditionFiles) async throws -> Files {
    try Folders.create(folder + "/tracks")
    let sections = order.perRessort ? layout.sections : []
    let programs = [layout.whole] + sections.map(\.program)
    let (formats, whole) = (order.formats, layout.whole)
    let work =
      programs.flatMap { program in formats.map { Work.program(program, $0) } }
      + whole.tracks.indices.map(Work.track)
    let done = try await work.parallelMap(width: jobs) { work -> Done in
      try Task.checkCancellation()
      switch work {
      case .program(let program, let format): return .program(try files.write(program, as: format))
      case .track(let index):
        return .track(
          try files.track(
            whole.tracks[index], of: whole.tracks.count - 1, at: whole.schedule.places[index]))
      }
    }
    var result = Files()
    var audio: [AudioFile] = []
    for done in done {
      switch done {
      case .program(let file): audio.append(file)
      case .track(let item): result.items.append(item)
      }
    }
    result.whole = Array(audio.prefix(formats.count))
    for (index, section) in sections.enumerated() {
      let own = audio.dropFirst((index + 1) * formats.count).prefix(formats.count)
      result.sections.append(Self.section(section.ressort, section.program, audio: Array(own)))
    }
    return result
  }

  private static func section(
    _ ressort: String, _ program: EditionLayout.Program, audio: [AudioFile]
  ) -> EditionSection {
    EditionSection(
      ressort: ressort,
      items: zip(program.tracks, program.schedule.places).map { .init(id: $0.id, start: $1.start) },
      length: program.schedule.length, audio: audio, transcript: "text/\(program.fileName).vtt",
      chapters: program.chapters)
  }
}

import EditionModel
import Publishing
import Store
import VoiceProfiles

/// What an edition is made from, and whether it was made before.
enum BuildHistory {
  /// What decides the bytes of the edition, besides program, engine, voice and lexicons.
  private struct Configuration: Codable {
    let encodings: [AudioEncoding]
    let perRessort: Bool
    let newspaper: String
    let title: String
    let bulletinMinutes: Int?
    let teasers: Bool
    /// The hash of each jingle's sound, by its place.
    let jingles: [String: String]
    /// The hash of the cover that somebody made.
    let cover: String?
    let limits: [Int]
  }

  private struct Input: Encodable {
    let tool: String
    /// The build of the program, and its libraries of sound: one that somebody has changed makes new editions.
    let program = BuildIdentity.running
    let engine: String
    let fingerprints: [String]
    let words: String?
    let voice: BuildRecord.Input
    let lexicons: [BuildRecord.Input]
    let configuration: BuildRecord.Input
    let date: CalendarDate
    let articles: [Article]
    /// The sources' names, and each article's place among them.
    let sources: [String]
    let places: [Int]
    let warnings: [Warning]
    let withdrawn: [WithdrawnArticle]
  }

  /// The record of an edition after `plan`.
  ///
  /// - Parameters:
  ///   - jingles: the hash of each jingle's sound, by its place.
  ///   - cover: the hash of the cover that somebody made.
  static func record(
    of plan: EditionPlan, order: EditionOrder, studio: Studio, jingles: [String: String], cover: String?
  ) throws -> BuildRecord {
    let configuration = BuildRecord.Input(
      name: "order",
      sha256: try digest(
        Configuration(
          encodings: order.formats.map { order.sound.encoding(of: $0, from: studio.rate) },
          perRessort: order.perRessort, newspaper: plan.newspaper, title: plan.title,
          bulletinMinutes: order.bulletinMinutes, teasers: order.teasers, jingles: jingles, cover: cover,
          limits: [order.limits.longestText, order.limits.longestWord])))
    let voice = BuildRecord.Input(
      name: studio.voice.profile.name, sha256: SHA256.hexDigest(of: studio.voiceSource))
    let input = Input(
      tool: Product.nameAndVersion, engine: studio.engineIdentity,
      fingerprints: studio.engineFingerprints, words: studio.lexicon.wordsHash, voice: voice,
      lexicons: studio.lexicon.inputs, configuration: configuration, date: plan.date,
      articles: plan.entries.map(\.article), sources: plan.entries.map { Folders.name(of: $0.source) },
      places: plan.entries.map(\.place), warnings: plan.warnings,
      withdrawn: plan.withdrawn)
    return BuildRecord(
      tool: input.tool, engine: input.engine, voice: voice, lexicons: input.lexicons,
      configuration: configuration,
      input: try digest(input))
  }

  /// The edition in `output` that was made from `input` by a run that ended well; `nil` where there is none.
  ///
  /// One whose files are not all there is made again. So is one whose run was killed before it had told of it: what was
  /// to follow the publication may not have been done.
  ///
  /// - Parameter published: what was found a moment ago, outlined.
  static func complete(
    of date: CalendarDate, input: String, in output: String, published: [Edition]
  ) -> Edition? {
    guard published.contains(where: { $0.date == date && $0.build.input == input }) else { return nil }
    do {
      let edition = try PublishedEditions.edition(of: date, in: output)
      let report = try JSON.value(
        RunReport.Ending.self, from: try DurableFile.read(RunReport.json(of: date, in: output)))
      let isWell = report.exitCode == ExitCode.done.rawValue && report.revision == edition.revision
      return edition.build.input == input && isWell ? edition : nil
    } catch {
      return nil
    }
  }

  /// The number of a publication of `date` from `input`: that of the earlier edition when it was made from the same.
  ///
  /// - Parameter published: what is published and whole, which need not be read again.
  static func revision(
    of date: CalendarDate, input: String, in output: String, published: [Edition]
  ) -> Int {
    func next(to earlier: Edition) -> Int {
      earlier.build.input == input ? earlier.revision : earlier.revision + 1
    }
    if let earlier = published.first(where: { $0.date == date }) { return next(to: earlier) }
    let folder = "\(output)/\(date)"
    guard Folders.kind(of: "\(folder)/\(EditionFolder.manifest)") == .file else { return 1 }
    do {
      return next(to: try EditionFolder.read(folder))
    } catch {
      // Nobody knows any more what it was: it is replaced as if there were none.
      return 1
    }
  }

  private static func digest(_ value: some Encodable) throws -> String {
    SHA256.hexDigest(of: Array(try JSON.text(of: value).utf8))
  }
}

import EditionModel
import Publishing
import VoiceProfiles

/// What an edition is made from, and whether it was made before.
enum BuildHistory {
  /// What decides the bytes of the edition, besides program, engine, voice and lexicons.
  private struct Configuration: Codable {
    let formats: [AudioFormat]
    let perRessort: Bool
    let newspaper: String
    let title: String
    let bulletinMinutes: Int?
    let teasers: Bool
    /// The hash of each jingle's sound, by its place.
    let jingles: [String: String]
    /// The hash of the cover that somebody made.
    let cover: String?
  }

  private struct Input: Codable {
    let tool: String
    let engine: String
    let voice: BuildRecord.Input
    let lexicons: [BuildRecord.Input]
    let configuration: BuildRecord.Input
    let date: CalendarDate
    let articles: [Article]
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
          formats: order.formats, perRessort: order.perRessort, newspaper: plan.newspaper, title: plan.title,
          bulletinMinutes: order.bulletinMinutes, teasers: order.teasers, jingles: jingles, cover: cover)))
    let voice = BuildRecord.Input(
      name: studio.voice.profile.name, sha256: SHA256.hexDigest(of: studio.voiceSource))
    let input = Input(
      tool: Product.nameAndVersion, engine: studio.engineIdentity, voice: voice,
      lexicons: studio.lexicon.inputs,
      configuration: configuration, date: plan.date, articles: plan.entries.map(\.article))
    return BuildRecord(
      tool: input.tool, engine: input.engine, voice: voice, lexicons: input.lexicons,
      configuration: configuration,
      input: try digest(input))
  }

  /// The number of a publication of `date` from `input`: that of the earlier edition when it was made from the same.
  static func revision(of date: CalendarDate, input: String, in output: String) -> Int {
    let folder = "\(output)/\(date)"
    guard Folders.kind(of: "\(folder)/\(EditionFolder.manifest)") == .file else { return 1 }
    do {
      let earlier = try EditionFolder.read(folder)
      return earlier.build.input == input ? earlier.revision : earlier.revision + 1
    } catch {
      // Nobody knows any more what it was: it is replaced as if there were none.
      return 1
    }
  }

  private static func digest(_ value: some Encodable) throws -> String {
    SHA256.hexDigest(of: Array(try JSON.text(of: value).utf8))
  }
}

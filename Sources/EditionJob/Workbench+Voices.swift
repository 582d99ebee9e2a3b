import EditionModel
import Speech
import VoiceProfiles

extension Workbench {
  /// The voice profiles as a table: name, engine, installed or what speaks instead, licence, what it is for; then how to
  /// get what is missing.
  public static func voices() throws -> [String] {
    do {
      let catalog = try Installation.find().catalog
      var rows = [["PROFILE", "ENGINE", "VOICE", "INSTALLED", "LICENCE", "FOR"]]
      var remedies: [String] = []
      for name in try catalog.names() {
        let profile = try catalog.entry(named: name).profile
        guard let engine = SpeechEngines.named(profile.engine) else { continue }
        let missing = engine.missing(for: profile.settings.voice)
        if let missing, !remedies.contains(missing) { remedies.append(missing) }
        let instead = profile.fallback.map { "no, \($0) speaks" } ?? "no"
        rows.append([
          name == VoiceCatalog.standard ? name + " (default)" : name, profile.engine, profile.settings.voice,
          missing == nil ? "yes" : instead, engine.licence(of: profile.settings.voice), profile.summary,
        ])
      }
      return aligned(rows) + (remedies.isEmpty ? [] : [""] + remedies)
    } catch {
      throw JobError(wrapping: error)
    }
  }

  /// The rows with their columns below each other.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        column == row.count - 1
          ? row[column] : row[column] + String(repeating: " ", count: widths[column] - row[column].count)
      }.joined(separator: "  ")
    }
  }
}

public import EditionModel

/// Removes published editions that are not to be kept any more.
///
/// Only a folder with the name of a date and a manifest of that date is one; whatever else lies in the output is
/// somebody else's. One that holds files which are in no list of its own, or links, has been worked in by a person and
/// is left alone too.
public enum ExpiredEditions {
  /// What became of the editions that had to go.
  public struct Outcome: Hashable, Sendable {
    /// The dates of those that were removed.
    public let removed: [CalendarDate]
    /// Those that were left where they are, with the reason.
    public let warnings: [Warning]
  }

  /// Removes from `output` what `retention` does not keep; the newest whole edition is always kept.
  ///
  /// - Precondition: the caller holds the run's lock on `output`, and has published.
  /// - Throws: `PublishingError` where the folder cannot be read or an edition cannot be removed.
  public static func remove(from output: String, keeping retention: Retention) throws(PublishingError)
    -> Outcome
  {
    guard retention != .everything else { return Outcome(removed: [], warnings: []) }
    var dates: [CalendarDate] = []
    for entry in try Folders.entries(of: output) where entry.kind == .folder {
      guard let date = CalendarDate(entry.name), isEdition("\(output)/\(entry.name)", of: date) else {
        continue
      }
      dates.append(date)
    }
    var removed: [CalendarDate] = []
    var warnings: [Warning] = []
    for date in retention.expired(dates).reversed() {
      let path = "\(output)/\(date)"
      if let foreign = try foreignFile(in: path) {
        let message =
          "The edition is too old to be kept, but was changed by hand (\(foreign)). Move away what is not part of it, "
          + "or remove the folder."
        warnings.append(Warning(source: path, message: message))
        continue
      }
      try remove(path, from: output)
      for ending in ["html", "json"] {
        let report = "\(output)/reports/\(date).\(ending)"
        if Folders.kind(of: "\(output)/reports") == .folder { try Folders.remove(report) }
      }
      removed.append(date)
    }
    return Outcome(removed: removed, warnings: warnings)
  }

  /// Takes the edition out of sight in one step; what a crash then leaves, the next run removes.
  private static func remove(_ path: String, from output: String) throws(PublishingError) {
    let aside = "\(output)/\(StagingFolder.prefix)expired-\(Folders.name(of: path))"
    try Folders.remove(aside)
    try DurableFile.move(path, to: aside)
    try Folders.remove(aside)
  }

  private static func isEdition(_ folder: String, of date: CalendarDate) -> Bool {
    do {
      return try EditionFolder.read(folder).date == date
    } catch {
      // What cannot be read may be anything.
      return false
    }
  }

  /// The first file or link that the edition's own list does not name.
  private static func foreignFile(in folder: String) throws(PublishingError) -> String? {
    let list = folder + "/" + Checksums.fileName
    let own: Set<String>
    do {
      let text = String(decoding: try DurableFile.read(list), as: Unicode.UTF8.self)
      own = Set(try Checksums(parsing: text, path: list).entries.map(\.path) + [Checksums.fileName])
    } catch {
      // Without its list nobody can say what belongs to the edition.
      return "no readable \(Checksums.fileName)"
    }
    return try Folders.files(below: folder).first { $0.kind != .file || !own.contains($0.name) }?.name
  }
}

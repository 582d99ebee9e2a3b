public import EditionModel

/// Everything that was found in a published edition by listening to all of it.
public struct EditionInspection: Hashable, Sendable, Codable {
  /// The edition's title.
  public let title: String
  /// The newspaper.
  public let newspaper: String
  /// The day of the edition.
  public let date: CalendarDate
  /// What it was made by.
  public let build: BuildRecord
  /// Its files: those of several tracks first, then the tracks.
  public let files: [FileInspection]
  /// How fast its tracks are spoken.
  public let rates: [SpeechRate]
  /// What is wrong or should be looked at, the worst first.
  public let findings: [Finding]

  /// How far a track's loudness may lie from that of the others, in LU.
  private static let tolerance = 0.3

  /// Gathers what was found in the files of `edition`.
  public init(_ edition: Edition, files: [FileInspection]) {
    title = edition.title
    newspaper = edition.newspaper
    date = edition.date
    build = edition.build
    self.files = files
    rates = SpeechRate.all(of: edition.tracks.flatMap(\.timeline.segments), at: edition.sampleRate)
    let all = Self.uneven(files) + files.flatMap(\.findings)
    findings = all.filter { $0.weight == .fault } + all.filter { $0.weight == .remark }
  }

  /// Whether there is something that must not be published so.
  public var hasFaults: Bool { findings.contains { $0.weight == .fault } }

  /// The tracks that are louder or quieter than the others: nobody should have to turn the volume.
  private static func uneven(_ files: [FileInspection]) -> [Finding] {
    let tracks = files.filter { $0.kind == .track }
    let levels = tracks.compactMap { $0.sound?.loudness }.sorted()
    guard levels.count > 1 else { return [] }
    let median = levels[levels.count / 2]
    return tracks.compactMap { track in
      guard let loudness = track.sound?.loudness, abs(loudness - median) > tolerance else { return nil }
      return Finding(
        .fault, track.audio.file, nil,
        "Its loudness is \(Decimal.text(loudness, places: 2)) LUFS; the tracks' median is "
          + "\(Decimal.text(median, places: 2)).")
    }
  }
}

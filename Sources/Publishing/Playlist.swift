public import EditionModel

/// The edition's tracks for media players: extended M3U in UTF-8.
///
/// Names of files are relative and ASCII, so that the list works wherever the folder is copied to.
public enum Playlist {
  /// The playlist of all tracks in their order, each in the first format of the edition.
  public static func m3u8(of edition: Edition) -> String {
    list(titled: edition.title, edition.tracks)
  }

  /// The playlist of one Ressort of `edition`.
  public static func m3u8(of section: RessortSection, in edition: Edition) -> String {
    list(titled: "\(edition.title) – \(section.name)", section.items)
  }

  private static func list(titled title: String, _ items: [EditionItem]) -> String {
    var lines = ["#EXTM3U", "#PLAYLIST:\(SingleLine.of(title))"]
    for item in items {
      guard let file = item.audio.first else { continue }
      let seconds = item.timeline.length.value / item.timeline.rate.hertz
      let title = item.ressort.map { "\($0) – \(item.headline)" } ?? item.headline
      lines += ["#EXTINF:\(seconds),\(SingleLine.of(title))", file.file]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The playlist of the Ressorts' files, each in the first format of the edition.
  public static func sections(of edition: Edition) -> String {
    var lines = ["#EXTM3U", "#PLAYLIST:\(SingleLine.of(edition.title))"]
    for section in edition.sections {
      guard let file = section.audio.first else { continue }
      let seconds = section.length.value / edition.sampleRate.hertz
      lines += ["#EXTINF:\(seconds),\(SingleLine.of(section.ressort))", file.file]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

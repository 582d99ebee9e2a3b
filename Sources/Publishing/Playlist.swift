public import EditionModel

/// The edition's tracks for media players: extended M3U in UTF-8.
public enum Playlist {
  /// The playlist of all tracks in their order, each in the first format of the edition.
  public static func m3u8(of edition: Edition) -> String {
    var lines = ["#EXTM3U", "#PLAYLIST:\(oneLine(edition.title))"]
    for item in edition.tracks {
      guard let file = item.audio.first else { continue }
      let seconds = item.timeline.length.value / item.timeline.rate.hertz
      let title = item.ressort.map { "\($0) – \(item.headline)" } ?? item.headline
      lines += ["#EXTINF:\(seconds),\(oneLine(title))", file.file]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `text` without the line breaks that would begin a new entry.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

public import EditionModel

extension Playlist {
  /// The playlist of the short edition: one entry, in its first format.
  public static func m3u8(of bulletin: Bulletin) -> String {
    var lines = ["#EXTM3U", "#PLAYLIST:\(SingleLine.of(bulletin.title))"]
    if let file = bulletin.audio.first {
      let seconds = bulletin.timeline.length.value / bulletin.timeline.rate.hertz
      lines += ["#EXTINF:\(seconds),\(SingleLine.of(bulletin.title))", file.file]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

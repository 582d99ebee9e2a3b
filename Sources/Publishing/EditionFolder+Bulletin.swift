public import EditionModel

extension EditionFolder {
  /// The playlist of the short edition.
  public static let bulletinPlaylist = "bulletin.m3u8"
  /// Its chapters for podcast apps.
  public static let bulletinChapters = "bulletin-chapters.json"
  /// Its transcript.
  public static let bulletinTranscript = "text/bulletin.vtt"

  /// The name of the short edition's file without ending: `bulletin-2025-09-05`, `bulletin-2025-09-05-r2` …
  public static func bulletinName(date: CalendarDate, revision: Int) -> String {
    revision == 1 ? "bulletin-\(date)" : "bulletin-\(date)-r\(revision)"
  }

  /// The text files of the short edition, where there is one.
  static func bulletinTexts(of edition: Edition) -> [DerivedText] {
    guard let bulletin = edition.bulletin else { return [] }
    return [
      DerivedText(path: bulletinPlaylist) { Playlist.m3u8(of: bulletin) },
      DerivedText(path: bulletinChapters) { try JSON.text(of: ChapterList(bulletin)) },
      DerivedText(path: bulletin.transcript) { Transcript.webVTT(of: bulletin) },
    ]
  }
}

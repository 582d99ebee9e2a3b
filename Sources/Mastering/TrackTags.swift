public import EditionModel

/// What players show of a file besides its sound.
public struct TrackTags: Hashable, Sendable {
  /// The kind of content, the same for every track.
  public static let genre = "Speech"
  /// The language by ISO 639-2, as ID3 wants it.
  static let language = "deu"

  /// The track's title.
  public let title: String
  /// The edition's title with its date.
  public let album: String
  /// The newspaper.
  public let artist: String
  /// The position among the tracks, from 1; `nil` for the whole edition.
  public let number: Int?
  /// How many tracks there are.
  public let count: Int?
  /// The edition's date.
  public let date: CalendarDate
  /// The cover as a JPEG; empty for none. WAV files have no place for it.
  public let picture: [UInt8]
  /// The text that is heard, in lines; empty for none. WAV files have no place for it.
  public let lyrics: String

  /// Tags of one file.
  public init(
    title: String, album: String, artist: String, number: Int?, count: Int?, date: CalendarDate,
    picture: [UInt8] = [], lyrics: String = ""
  ) {
    self.title = title
    self.album = album
    self.artist = artist
    self.number = number
    self.count = count
    self.date = date
    self.picture = picture
    self.lyrics = lyrics
  }
}

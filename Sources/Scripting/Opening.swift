public import EditionModel

/// What the spoken opening of an edition has to say.
public struct Opening: Hashable, Sendable, Encodable {
  /// The headlines of one Ressort.
  public struct Section: Hashable, Sendable, Encodable {
    /// The section's name.
    public let ressort: String
    /// Its headlines, in the order of the edition.
    public let headlines: [String]

    /// The headlines of `ressort`.
    public init(ressort: String, headlines: [String]) {
      self.ressort = ressort
      self.headlines = headlines
    }
  }

  /// The id of the opening's track.
  public static let id = "opening"
  /// The title of its track and chapter.
  public static let title = "Überblick"

  /// The newspaper; `nil` where nobody named one.
  public let newspaper: String?
  /// The day of the edition.
  public let date: CalendarDate
  /// That the voice is synthetic, as a sentence.
  public let notice: String
  /// The headlines by Ressort.
  public let sections: [Section]

  /// An opening for one edition.
  public init(newspaper: String?, date: CalendarDate, notice: String, sections: [Section]) {
    self.newspaper = newspaper
    self.date = date
    self.notice = notice
    self.sections = sections
  }
}

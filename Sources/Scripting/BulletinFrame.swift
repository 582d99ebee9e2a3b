public import EditionModel

/// What the short edition says around its articles.
public struct BulletinFrame: Hashable, Sendable {
  /// The id of the bulletin's script.
  public static let id = "bulletin"
  /// What listeners call it.
  public static let name = "Kurzausgabe"
  /// The chapter of the greeting.
  public static let greeting = "Begrüßung"
  /// The chapter of the last words.
  public static let farewell = "Schluss"

  /// The newspaper; `nil` where nobody named one.
  public let newspaper: String?
  /// The day of the edition.
  public let date: CalendarDate
  /// That the voice is synthetic, as a sentence.
  public let notice: String

  /// The words around one bulletin.
  public init(newspaper: String?, date: CalendarDate, notice: String) {
    self.newspaper = newspaper
    self.date = date
    self.notice = notice
  }
}

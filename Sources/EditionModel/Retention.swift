/// Which published editions are kept; without a limit all are (Aufbewahrung).
public struct Retention: Hashable, Sendable, Codable {
  /// An edition that is more days older than the newest one is removed.
  public let days: Int?
  /// At most so many are kept.
  public let editions: Int?

  /// Limits, both of which an edition has to keep to.
  public init(days: Int? = nil, editions: Int? = nil) {
    self.days = days
    self.editions = editions
  }

  /// Everything is kept.
  public static let everything = Retention()

  /// The dates that are not kept, of those of all editions that are whole; never the newest one.
  public func expired(_ dates: [CalendarDate]) -> [CalendarDate] {
    let sorted = dates.sorted(by: >)
    guard let newest = sorted.first else { return [] }
    return sorted.enumerated().dropFirst().filter { index, date in
      (days.map { newest.dayNumber - date.dayNumber > $0 } ?? false)
        || (editions.map { index >= $0 } ?? false)
    }.map(\.element)
  }
}

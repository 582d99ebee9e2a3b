extension CalendarDate {
  private static let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]

  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  /// The date as a German title has it after "vom", with its weekday.
  ///
  /// For 2025-09-05 it is `Freitag, dem 5. September 2025`.
  public var inGermanWords: String {
    "\(Self.weekdays[isoWeekday - 1]), dem \(day). \(Self.months[month - 1]) \(year)"
  }

  /// The date as a German title has it, such as `Freitag, 5. September 2025`.
  public var inGermanTitle: String {
    "\(Self.weekdays[isoWeekday - 1]), \(day). \(Self.months[month - 1]) \(year)"
  }
}

/// When an edition counts as published: at a fixed hour of its day in Germany, whenever it was made.
///
/// Feeds need a moment, and the same edition must give the same bytes; so it is computed and no clock is asked.
public struct PublicationMoment: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Minutes after half past four in the morning, 0 to 29: what is published together keeps its order.
  public let minutesLater: Int

  /// 04:30 on `date` in Germany, or some minutes later.
  public init(_ date: CalendarDate, minutesLater: Int = 0) {
    self.date = date
    self.minutesLater = min(max(minutesLater, 0), 29)
  }

  /// The moment as RSS has it (RFC 822 with four digits of the year): `Fri, 05 Sep 2025 04:30:00 +0200`.
  public var rfc822: String {
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.isoWeekday - 1]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let fields = date.description.split(separator: "-")
    return "\(weekday), \(fields[2]) \(months[date.month - 1]) \(fields[0]) \(clock) +0\(offset)00"
  }

  /// The moment as XML Schema has it (ISO 8601): `2025-09-05T04:30:00+02:00`.
  public var iso8601: String { "\(date)T\(clock)+0\(offset):00" }

  private var clock: String { "04:\(30 + minutesLater):00" }

  /// Hours that Germany's clocks are ahead of UTC at that hour of the day.
  ///
  /// Both changes happen before 04:30. Since 1981 summer time begins on the last Sunday of March; it ends on that of
  /// October since 1996, before that on that of September (directive 2000/84/EC and those before it).
  private var offset: Int {
    let last = date.year >= 1996 ? 10 : 9
    guard date.year >= 1981, (3...last).contains(date.month) else { return 1 }
    switch date.month {
    case 3: return isOnOrAfterLastSunday ? 2 : 1
    case last: return isOnOrAfterLastSunday ? 1 : 2
    default: return 2
    }
  }

  /// Whether no Sunday of the month comes after the day; the month is one of 31 days, or September.
  private var isOnOrAfterLastSunday: Bool {
    let length = date.month == 9 ? 30 : 31
    let nextSunday = date.day + 7 - date.isoWeekday % 7
    return nextSunday > length
  }
}

/// A day of the Gregorian calendar, written `2025-09-05`.
///
/// No clock, no time zone, no locale: an edition's date is the one printed on the paper.
public struct CalendarDate: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The date, or `nil` where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that computers count from: 1 January 1970.
  public static let epoch = CalendarDate(checkedYear: 1970, month: 1, day: 1)

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-09-05` (ISO 8601, ten characters); anything else is `nil`.
  public init?(_ description: String) {
    let fields = description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard fields.map(\.count) == [4, 2, 2], fields.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } }),
      let year = Int(Substring(fields[0])), let month = Int(Substring(fields[1])),
      let day = Int(Substring(fields[2]))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date in ISO 8601: `2025-09-05`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var isoWeekday: Int {
    // Sakamoto's method, which counts from Sunday as 0.
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    let fromSunday = (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7
    return fromSunday == 0 ? 7 : fromSunday
  }

  /// Whether `left` comes before `right`.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date like 2025-09-05")
    }
    self = date
  }

  /// Writes the bare value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

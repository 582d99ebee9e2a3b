import EditionModel
import Testing

@Suite("Retention")
struct RetentionTests {
  private static func dates(_ texts: [String]) -> [CalendarDate] { texts.compactMap { CalendarDate($0) } }

  @Test(
    "what is too old or too much goes, never the newest",
    arguments: [
      (Retention(), []),
      (Retention(days: 1), ["2025-09-01", "2025-08-31", "2025-08-01"]),
      (Retention(days: 3), ["2025-08-31", "2025-08-01"]),
      (Retention(editions: 2), ["2025-09-01", "2025-08-31", "2025-08-01"]),
      (Retention(days: 30, editions: 4), ["2025-08-01"]),
      (Retention(days: 1, editions: 1), ["2025-09-03", "2025-09-01", "2025-08-31", "2025-08-01"]),
    ])
  func expired(retention: Retention, gone: [String]) {
    let all = Self.dates(["2025-08-31", "2025-09-04", "2025-08-01", "2025-09-03", "2025-09-01"])
    #expect(retention.expired(all) == Self.dates(gone))
    #expect(retention.expired([]) == [])
    #expect(retention.expired([all[0]]) == [])
  }

  @Test(
    "days are counted over leap years and centuries",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
      ("2024-02-29", 19782),
      ("2026-03-29", 20541), ("2026-10-25", 20751), ("2100-03-01", 47541),
    ])
  func dayNumber(text: String, number: Int) {
    #expect(CalendarDate(text)?.dayNumber == number)
  }
}

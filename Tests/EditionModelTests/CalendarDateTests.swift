import EditionModel
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "days that exist come back as they were written",
    arguments: [
      ("2025-09-05", 5), ("2024-02-29", 4), ("2000-01-01", 6), ("1989-11-09", 4), ("2026-03-29", 7),
      ("2025-12-31", 3),
    ])
  func weekday(written: String, weekday: Int) throws {
    let date = try #require(CalendarDate(written))
    #expect(date.description == written)
    #expect(date.isoWeekday == weekday)
  }

  @Test(
    "anything else is no date",
    arguments: [
      "", "2025-9-5", "2025-02-29", "2025-13-01", "2025-00-10", "05.09.2025", "2025-09-05 ", "２０２５-09-05",
    ])
  func refused(written: String) {
    #expect(CalendarDate(written) == nil)
  }

  @Test("dates are ordered by day")
  func order() throws {
    let days = try ["2024-12-31", "2025-01-01", "2025-01-02"].map { try #require(CalendarDate($0)) }
    #expect(days.shuffled().sorted() == days)
  }
}

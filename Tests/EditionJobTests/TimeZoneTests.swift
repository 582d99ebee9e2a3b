import EditionModel
import Glibc
import Testing

@testable import EditionJob

/// Each moment is looked at in a process of its own: a time zone belongs to a whole process.
@Suite("The day it is")
struct TimeZoneTests {
  @Test("in the night in which the clocks go forward")
  func spring() async {
    await #expect(processExitsWith: .success) {
      setenv("TZ", "Europe/Berlin", 1)
      // 23:59:59 and 00:00; 01:59:59 and 03:00, with no 02:30 between; 23:59:59 and 00:00, an hour early by UTC.
      let days = [1_774_738_799, 1_774_738_800, 1_774_745_999, 1_774_746_000, 1_774_821_599, 1_774_821_600]
      let expected = ["2026-03-28", "2026-03-29", "2026-03-29", "2026-03-29", "2026-03-29", "2026-03-30"]
      guard days.map({ CalendarDate.today(at: $0).description }) == expected else { exit(1) }
    }
  }

  @Test("in the night in which the clocks go back")
  func autumn() async {
    await #expect(processExitsWith: .success) {
      setenv("TZ", "Europe/Berlin", 1)
      // 23:59:59 and 00:00; 02:30 twice; 23:59:59 and 00:00.
      let days = [1_792_879_199, 1_792_879_200, 1_792_888_200, 1_792_891_800, 1_792_969_199, 1_792_969_200]
      let expected = ["2026-10-24", "2026-10-25", "2026-10-25", "2026-10-25", "2026-10-25", "2026-10-26"]
      guard days.map({ CalendarDate.today(at: $0).description }) == expected else { exit(1) }
    }
  }

  @Test(
    "is that of UTC for a zone that is unknown, and of the machine where none is set; LANG has no part in it")
  func unset() async {
    await #expect(processExitsWith: .success) {
      setenv("LANG", "C", 1)
      setenv("TZ", "Gibt/EsNicht", 1)
      guard CalendarDate.today(at: 1_774_738_800).description == "2026-03-28" else { exit(1) }
      unsetenv("TZ")
      // Noon by UTC is the same day from Honolulu to Berlin.
      guard CalendarDate.today(at: 1_774_785_600).description == "2026-03-29" else { exit(2) }
    }
  }
}

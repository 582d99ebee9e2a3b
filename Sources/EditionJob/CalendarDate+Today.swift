public import EditionModel
import Glibc

extension CalendarDate {
  /// The day it is in the time zone of the machine.
  ///
  /// - Parameter seconds: the moment, in seconds from 1 January 1970; now, where none is given.
  public static func today(at seconds: Int? = nil) -> CalendarDate {
    var now = seconds ?? time(nil)
    var fields = tm()
    tzset()
    localtime_r(&now, &fields)
    return CalendarDate(
      year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
      ?? CalendarDate.epoch
  }
}

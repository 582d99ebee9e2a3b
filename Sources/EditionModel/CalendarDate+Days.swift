extension CalendarDate {
  /// The days from 1 January 1970 to this day, negative before it.
  ///
  /// Years are counted from March, so that the leap day is the last one; 400 years have 146,097 days.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468
  }
}

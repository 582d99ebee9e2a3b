import EditionModel

/// Dates and clock times as news pages print them.
enum PrintedDate {
  private static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]
  private static let shortMonths = [
    "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
  ]

  /// Words that may stand beside a date on a line that holds nothing else.
  private static let companions: Set<String> = [
    "stand", "uhr", "um", "am", "vom", "den", "der", "aktualisiert", "aktualisierung", "letzte", "zuletzt",
    "veröffentlicht", "erschienen", "erstellt", "geändert", "artikel", "datum", "update", "online", "seit",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di",
    "mi",
    "do", "fr", "sa", "so", "heute", "gestern", "vorgestern", "vor", "stunde", "stunden", "minuten", "minute",
    "tag",
    "tagen", "tage", "std", "min", "lesezeit", "lesedauer", "ca", "mez", "mesz", "zeit",
  ]

  /// What a line that is nothing but a date, a time, or both says; `nil` for every other line.
  struct Stamp: Hashable {
    /// The day.
    var date: CalendarDate?
    /// The time of day, as `10:06`.
    var time: String?
    /// Reading time in minutes, where the line tells it as well.
    var minutes: Int?
  }

  /// Reads a line such as `05.09.2025, 14:30 Uhr`, `Stand: Freitag, 5. September 2025`, `10:06 Uhr`, `vor 3 Stunden`
  /// or `5. September 2025 | Lesedauer: 3 Min.`.
  static func stamp(_ line: String) -> Stamp? {
    // Without a digit only words such as "gestern" date a line.
    guard line.utf8.count <= 120,
      line.utf8.count <= 40 || line.utf8.contains(where: { (48...57).contains($0) })
    else { return nil }
    let words = line.lowercased().split { " ,|·•–—/()\u{A0}-".contains($0) && $0 != "." }
    guard !words.isEmpty else { return nil }
    var stamp = Stamp()
    var hasTime = false
    var index = 0
    while index < words.count {
      let word = words[index]
      if let (date, length) = date(at: index, in: words) {
        stamp.date = stamp.date ?? date
        index += length
        hasTime = true
        continue
      }
      if let time = clockTime(word) {
        stamp.time = stamp.time ?? time
        hasTime = true
      } else if let number = Int(word.filter(\.isNumber)), word.allSatisfy({ $0.isNumber || $0 == "." }) {
        if index + 1 < words.count, words[index + 1].hasPrefix("min") { stamp.minutes = number }
      } else if relative.contains(String(word)) {
        hasTime = true
      } else {
        let bare = word.filter { $0 != ":" && $0 != "." }
        guard companions.contains(String(bare)) else { return nil }
      }
      index += 1
    }
    return hasTime ? stamp : nil
  }

  /// A line that dates a teaser; `nil` for one that says when this story was changed.
  static func teaserStamp(_ line: String) -> Stamp? {
    let lowered = line.prefix(24).lowercased()
    guard
      !["aktualisiert", "stand", "zuletzt", "veröffentlicht", "geändert", "update"].contains(where: {
        lowered.hasPrefix($0)
      })
    else { return nil }
    return stamp(line)
  }

  private static let relative: Set<String> = [
    "heute", "gestern", "vorgestern", "stunde", "stunden", "tagen", "std.",
  ]

  /// The date that begins at word `index`, and how many words it takes.
  private static func date(at index: Int, in words: [Substring]) -> (CalendarDate, Int)? {
    let word = words[index]
    if let iso = isoDate(words, at: index) { return iso }
    let fields = word.split(separator: ".", omittingEmptySubsequences: true)
    if fields.count == 3, let day = Int(fields[0]), let month = Int(fields[1]), let year = Int(fields[2]),
      let date = CalendarDate(year: year < 100 ? year + 2000 : year, month: month, day: day)
    {
      return (date, 1)
    }
    guard fields.count == 1, word.hasSuffix("."), let day = Int(fields[0]), index + 2 < words.count,
      let month = month(words[index + 1]), let year = Int(words[index + 2].filter(\.isNumber)),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, 3)
  }

  /// `2025-09-05` was split at its hyphens.
  private static func isoDate(_ words: [Substring], at index: Int) -> (CalendarDate, Int)? {
    guard index + 2 < words.count else { return nil }
    let text = words[index...(index + 2)].joined(separator: "-")
    return CalendarDate(text).map { ($0, 3) }
  }

  private static func month(_ word: Substring) -> Int? {
    if let index = months.firstIndex(where: { $0 == word }) { return index + 1 }
    let short = word.filter { $0 != "." }
    return shortMonths.firstIndex { $0 == short || (short == "sept" && $0 == "sep") }.map { $0 + 1 }
  }

  /// `10:06` or `9.30`; the hours as two digits.
  private static func clockTime(_ word: Substring) -> String? {
    let fields = word.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[1].utf8.count == 2, (1...2).contains(fields[0].utf8.count),
      let hour = Int(fields[0]), let minute = Int(fields[1]), (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return (fields[0].utf8.count == 1 ? "0" : "") + word
  }
}

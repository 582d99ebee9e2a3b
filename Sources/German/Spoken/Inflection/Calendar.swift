/// The names of months and days as they are written and said.
enum Calendar {
  static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  static let weekdays: Set<String> = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag", "Mo", "Di",
    "Mi",
    "Do", "Fr", "Sa", "So", "Karfreitag", "Ostersonntag", "Ostermontag", "Pfingstsonntag", "Pfingstmontag",
    "Heiligabend",
    "Silvester", "Neujahr",
  ]

  /// Where a weekday stands that ends at `index`, with or without its stop.
  static func weekday(_ list: TokenList, endingAt index: Int) -> Int? {
    let day = list.isStop(index) ? index - 1 : index
    return weekdays.contains(list[day].text) ? day : nil
  }

  /// Adverbs that stand before a weekday as a preposition does: "kommenden Freitag, 5. September".
  static let adverbs: Set<String> = [
    "kommenden", "nächsten", "vergangenen", "letzten", "diesen", "jeden", "vorigen",
  ]

  /// Short forms by lower-case text without the stop.
  private static let short: [String: String] = [
    "jan": "Januar", "jän": "Jänner", "jänner": "Jänner", "feb": "Februar", "febr": "Februar", "mär": "März",
    "mrz": "März", "apr": "April", "jun": "Juni", "jul": "Juli", "aug": "August", "sep": "September",
    "sept": "September", "okt": "Oktober", "nov": "November", "dez": "Dezember", "juno": "Juni",
    "julei": "Juli",
    "feber": "Februar",
  ]

  private static let full: [String: String] = Dictionary(
    uniqueKeysWithValues: months.map { ($0.lowercased(), $0) })

  /// The month that stands at `index` after a day, and the tokens it takes; short forms with their stop.
  static func month(_ list: TokenList, at index: Int) -> (name: String, length: Int)? {
    let token = list[index]
    guard token.isWord else { return nil }
    let word = token.text.lowercased()
    if let name = full[word] { return (name, 1) }
    // "des 3. Oktobers", "des 1. Mais".
    if word.hasSuffix("s"), let name = full[String(word.dropLast())] { return (name + "s", 1) }
    guard let name = short[word] else { return nil }
    return (name, list.isStop(index + 1) && !word.hasPrefix("jänner") ? 2 : 1)
  }

  /// The name of month `number`, 1 to 12.
  static func month(_ number: Int) -> String? {
    (1...12).contains(number) ? months[number - 1] : nil
  }
}

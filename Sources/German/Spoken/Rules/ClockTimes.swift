/// Times of day: `14.30 Uhr`, `7.30-9 Uhr`, `um 20.15`.
enum ClockTimes {
  /// Whether a time of day stands at `index`, alone or as the first of several with "Uhr" behind the last.
  static func isTime(_ list: TokenList, at index: Int) -> Bool {
    guard list[index].isNumber, Time(list[index]) != nil else { return false }
    return isUhr(list, index + 1) || continuesToUhr(list, index)
  }

  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard let time = Time(list[index]) else { return nil }
    // "dauert 2:15 h": few hours and no preposition of time before them are a length.
    if list[index + 1].text == "h", time.hasMinutes, (list[index].value(0) ?? 0) < 5,
      !["um", "ab", "gegen", "bis", "seit"].contains(list.lowercasedWord(index - 1))
    {
      return nil
    }
    if isUhr(list, index + 1) {
      var match = RuleMatch(2, time.spoken, "time.clock")
      if list[index + 1].text == "h", list.isStop(index + 2) {
        match.length = 3
        match.endsSentence = list.isAtEnd(index + 2)
      }
      // "14-Uhr-Zug" is a compound.
      return list[index + 2].isDash && list[index + 2].touches && list[index + 3].isWord
        && list[index + 3].touches
        ? nil : match
    }
    if continuesToUhr(list, index) {
      // "8 bis 12 Uhr": the hour alone; "7.30 bis 9 Uhr": with its minutes.
      let spoken = time.hasMinutes ? time.spoken : time.hourOnly
      return RuleMatch(1, spoken, "time.range")
    }
    // "20.15", "12:30" alone in their line: a time rather than a score or a version.
    if time.hasMinutes, list.count == 1, hasMinutesInFives(list[index]) {
      return RuleMatch(1, time.spoken, "time.alone")
    }
    if time.hasMinutes, isListing(list, index) { return RuleMatch(1, time.spoken, "time.listing") }
    if time.hasMinutes, isAfterTimePreposition(list, index), !isOther(list, index + 1) {
      return RuleMatch(1, time.spoken, "time.bare")
    }
    return nil
  }

  private static func isUhr(_ list: TokenList, _ index: Int) -> Bool {
    list[index].text == "Uhr" || list[index].text == "uhr"
      || (list[index].text == "h" && (list[index - 1].hasShape(":") || list[index - 1].hasShape(".")))
  }

  /// Whether further times and at last "Uhr" follow: "7.30-9 Uhr", "14, 16 und 18 Uhr".
  private static func continuesToUhr(_ list: TokenList, _ index: Int) -> Bool {
    var position = index + 1
    for _ in 0..<6 {
      let link = list[position]
      guard link.isDash || link.isSymbol("/") || link.isSymbol(",") || Right.connectors.contains(link.text)
      else {
        return false
      }
      guard Time(list[position + 1]) != nil else { return false }
      if isUhr(list, position + 2) { return true }
      position += 2
    }
    return false
  }

  /// Whether the words before make a bare `20.15` a time of day.
  private static func isAfterTimePreposition(_ list: TokenList, _ index: Int) -> Bool {
    let token = list[index]
    guard token.groups.count == 2, token.groups[1].utf8.count == 2 else { return false }
    let before = list.lowercasedWord(index - 1)
    if before == "um" || announcements.contains(before) { return true }
    if ["ab", "gegen", "bis", "seit", "von", "vor", "nach", "zwischen"].contains(before) {
      // "von 14.30 bis 16.00": both of them; "bis 2.5" has no two digits.
      return token.groups[0].utf8.count == 2 && !isAfterScoreWord(list, index)
    }
    return Calendar.weekdays.contains(list[index - 1].text)
      || (list[index - 1].isSymbol(",") && Calendar.weekdays.contains(list[index - 2].text))
  }

  private static let announcements: Set<String> = [
    "ankunft", "abfahrt", "beginn", "anpfiff", "anstoß", "start", "einlass", "treff", "treffpunkt", "zug",
    "heute",
    "morgen", "gestern", "abends", "nachts", "vormittags", "nachmittags", "mittags", "täglich", "sonntags",
    "samstags", "sonnabends", "montags", "dienstags", "mittwochs", "donnerstags", "freitags",
  ]

  private static func hasMinutesInFives(_ token: Token) -> Bool {
    guard token.groups.count == 2, token.groups[0].utf8.count == 2, let minute = token.value(1) else {
      return false
    }
    return minute % 5 == 0 && minute != token.value(0)
  }

  /// "20.15 ARD: Tatort": the time first, then the station.
  private static func isListing(_ list: TokenList, _ index: Int) -> Bool {
    (index == 0 || list[index - 1].kind == .symbol) && list[index].groups[1].utf8.count == 2
      && stations.contains(list[index + 1].text) && list[index + 1].gap != .none
  }

  private static let stations: Set<String> = [
    "ARD", "ZDF", "RTL", "Sat", "SAT", "MDR", "NDR", "WDR", "BR", "SWR", "RBB", "HR", "SR", "Arte", "arte",
    "ARTE",
    "Vox", "VOX", "ProSieben", "Pro", "Kabel", "Phoenix", "KiKA", "Eurosport", "Tele", "Servus", "One", "ONE",
    "Erstes", "Das", "Sport", "DAZN", "Sky", "MagentaSport", "ZDFneo", "ZDFinfo", "Super", "Dmax", "DMAX",
    "Sixx", "ORF", "SRF", "Deutschlandfunk", "DLF",
  ]

  private static func isAfterScoreWord(_ list: TokenList, _ index: Int) -> Bool {
    list[index].separators == [UInt8(ascii: ":")]
      && ((list[index].value(0) ?? 0) > 24
        || [
          "Stand", "Spielstand", "Endstand", "Zwischenstand", "Ergebnis", "Verhältnis", "Maßstab", "Resultat",
        ]
        .contains(list[index - 2].text))
  }

  private static func isOther(_ list: TokenList, _ index: Int) -> Bool {
    Quantities.isUnit(list, index) || list[index].isSymbol("%") || list[index].text == "Prozent"
      || list[index].text == "Meter" || list.isStop(index) && list[index + 1].isNumber
  }

  /// A time of day as it is written.
  private struct Time {
    let spoken: String
    let hourOnly: String
    let hasMinutes: Bool

    init?(_ token: Token) {
      guard token.isNumber, let hour = token.value(0), (0...24).contains(hour),
        token.groups[0].utf8.count <= 2
      else {
        return nil
      }
      let hourWord = Numerals.cardinal(hour, one: "ein")
      hourOnly = hourWord
      switch token.groups.count {
      case 1:
        spoken = hourWord + " Uhr"
        hasMinutes = false
      case 2:
        guard token.separators[0] != UInt8(ascii: ","), token.groups[1].utf8.count == 2,
          let minute = token.value(1),
          minute < 60
        else { return nil }
        spoken = hourWord + " Uhr" + (minute == 0 ? "" : " " + Numerals.cardinal(minute))
        hasMinutes = true
      case 3:
        guard !token.separators.contains(UInt8(ascii: ",")), let minute = token.value(1),
          let second = token.value(2),
          minute < 60, second < 60, token.groups[1].utf8.count == 2, token.groups[2].utf8.count == 2
        else { return nil }
        spoken =
          "\(hourWord) Uhr \(Durations.count(minute, "Minute")) \(Durations.count(second, "Sekunde"))"
        hasMinutes = true
      default: return nil
      }
    }
  }
}

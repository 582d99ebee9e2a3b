/// Abbreviations that are read the same wherever they stand, from the table.
enum Abbreviations {
  /// The longest entry of the table that begins at `index`: "z. B.", "Dr. rer. nat.", "bzw.".
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    var key = ""
    var end = index
    var best: (length: Int, entry: AbbreviationTable.Entry)?
    while list[end].isWord, end - index <= 10 {
      key += list[end].text
      guard list.isStop(end + 1) else {
        let entry = entries(for: key + ".", isFirst: index == 0).first {
          $0.marks.contains("~") && applies($0, list, index, behind: end + 1)
        }
        if let entry { best = (end + 1 - index, entry) }
        break
      }
      key += "."
      end += 2
      let entry = entries(for: key, isFirst: index == 0).first { applies($0, list, index, behind: end) }
      if let entry { best = (end - index, entry) }
    }
    guard let (length, entry) = best else { return nil }
    // "mit einem Beil.": a word, and the end of its sentence.
    if length == 2, AbbreviationForms.homographs.contains(list[index].text),
      list.isAtEnd(index + 1) || Ordinals.starters.contains(list[index + 2].text)
    {
      return nil
    }
    var spoken = entry.spoken
    if entry.marks.contains("+"), list[index + length].isCapitalised {
      spoken += AdjectiveEnding.ending(in: list, first: index, next: index + length)
    }
    // "Straße d. Friedens": the genitive of a masculine or a neuter.
    if spoken == "der", entry.marks.contains("="), list[index + length].text.hasSuffix("s") { spoken = "des" }
    // The first letter is the sentence's: "Z. B. ist" is "Zum Beispiel ist".
    if index == 0, list[index].isCapitalised { spoken = Compounds.capitalised(spoken) }
    var match = RuleMatch(length, spoken, "abbreviation.table")
    match.endsSentence = list.isStop(index + length - 1) && list.isAtEnd(index + length - 1)
    // "Käse etc. Die Mitarbeiter": the stop also ends a sentence that nobody has cut.
    if list.isStop(index + length - 1), closing.contains(entry.spoken),
      Ordinals.starters.contains(list[index + length].text)
    {
      match.endsSentence = true
    }
    return match
  }

  /// What stands at the end of an enumeration.
  private static let closing: Set<String> = [
    "et cetera", "und so weiter", "und so fort", "und Ähnliches", "oder Ähnliches", "und dergleichen",
    "und vieles mehr", "und viele andere", "und andere", "und anderes mehr", "nach Christus", "vor Christus",
  ]

  private static func entries(for key: String, isFirst: Bool) -> [AbbreviationTable.Entry] {
    if let entries = AbbreviationTable.alternatives[key] { return entries }
    guard isFirst, key.utf8.count > 2, let first = key.first, first.isUppercase else { return [] }
    return AbbreviationTable.alternatives[first.lowercased() + key.dropFirst()] ?? []
  }

  /// Whether the marks of `entry` hold where it stands.
  private static func applies(
    _ entry: AbbreviationTable.Entry, _ list: TokenList, _ index: Int, behind: Int
  ) -> Bool {
    let next = list[behind]
    for mark in entry.marks {
      switch mark {
      case "#": if !next.isNumber && RomanNumeral.value(next.text) == nil { return false }
      case "^": if !next.isCapitalised { return false }
      case "!": if next.isCapitalised { return false }
      case "<": if !list[index - 1].isNumber { return false }
      case "=": if !(list[index - 1].isCapitalised && next.isCapitalised) { return false }
      default: break
      }
    }
    return true
  }
}

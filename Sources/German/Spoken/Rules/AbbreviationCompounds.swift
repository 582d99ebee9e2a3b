/// Abbreviations as the first part of a compound: `Mrd.-Hilfe`, `St.-Pauli-Kirche`, `Dipl.-Ing.`, `K.-o.-Schlag`.
enum AbbreviationCompounds {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    guard list.isStop(index + 1) else { return nil }
    let text = list[index].text
    // "K.o.-Runde", "K.-o.-Schlag": letters of their own.
    if text.utf8.count == 1, list[index + 2].isWord, list[index + 2].touches,
      list[index + 2].text.utf8.count == 1,
      list.isStop(index + 3), list[index + 4].isSymbol("-"), list[index + 5].isWord, list[index + 5].touches
    {
      var match = RuleMatch(5, "\(text)-\(list[index + 2].text)-", "abbreviation.compound")
      match.joinsNext = true
      return match
    }
    guard list[index + 2].isSymbol("-"), list[index + 2].touches, list[index + 3].isWord,
      list[index + 3].touches
    else { return nil }
    let said = text.utf8.count == 1 ? text : words[text] ?? plain(text)
    guard var said else { return nil }
    if list[index - 1].isDash, list[index - 2].text == "1" {
      said = text == "Mio" ? "Million" : text == "Mrd" ? "Milliarde" : said
    }
    var match = RuleMatch(3, said + "-", "abbreviation.compound")
    match.joinsNext = true
    return match
  }

  /// What stands for an abbreviation in front of the rest of a compound.
  private static let words = [
    "Mio": "Millionen", "Mill": "Millionen", "Mrd": "Milliarden", "Tsd": "Tausend", "Bio": "Billionen",
    "St": "Sankt", "Str": "Straßen", "Nr": "Nummer", "Dipl": "Diplom", "Dr": "Doktor", "Prof": "Professor",
    "Tel": "Telefon", "Art": "Artikel", "Abs": "Absatz", "Jh": "Jahrhundert", "Std": "Stunden",
    "Min": "Minuten",
    "Sek": "Sekunden", "stv": "stellvertretende", "Ev": "Evangelisch", "ev": "evangelisch",
    "kath": "katholisch",
    "röm": "römisch", "dt": "deutsch", "engl": "englisch", "frz": "französisch", "russ": "russisch",
  ]

  private static func plain(_ text: String) -> String? {
    guard let entry = AbbreviationTable.entries[text + "."], entry.marks.isSubset(of: ["~"]) else {
      return nil
    }
    return entry.spoken
  }
}

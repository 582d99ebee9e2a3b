/// What a 1 is said as before a noun: "ein Euro", "eine Stimme", "mit einer Stimme", else "eins".
enum OneForm {
  /// The form for the number at `number`, where `next` is the token behind it.
  static func form(_ list: TokenList, number: Int, next: Int) -> String {
    guard list[number].text == "1" else { return "eins" }
    var noun = next
    // "1 bis 2 Tage", "1-2 Tage": the noun stands behind the range.
    if list.isStop(number - 1), AbbreviationForms.nouns[list[number - 2].text] != nil { return "eins" }
    // "der RE 1 Richtung Aue", "die U 1 Warschauer Straße".
    if number > 1, list[number - 1].isAllCapitals, list[number - 1].gap != .none { return "eins" }
    if list[next].isDash || ["bis", "oder", "und"].contains(list[next].text), list[next + 1].isNumber {
      guard !list[next + 2].isAllCapitals, !countsBehind(list, number) else { return "eins" }
      return list[next + 2].isCapitalised && list[next + 2].gap != .none ? "ein" : "eins"
    }
    if list[next].isLowercased, list[next + 1].isCapitalised, isAdjective(list[next].text) { noun = next + 1 }
    if list[next].text == "mal" { return "ein" }
    if list[next].text == "von", list[next + 1].isNumber, list[next + 2].isCapitalised {
      // "1 von 4 Frauen": one of them.
      if Nouns.adjectivalEnding(list[next + 2].text) != nil { return "einer" }
      let form = Nouns.form(of: list[next + 2].text)
      return form?.gender == .feminine ? "eine" : form?.gender == .neuter ? "eines" : "einer"
    }
    if list[noun].isCapitalised, list[noun].gap != .none, noun == next, !countsBehind(list, number),
      let ending = Nouns.adjectivalEnding(list[noun].text)
    {
      return adjectival(ending, list, number)
    }
    // "1 rote Paprika": the adjective tells where the noun is unknown.
    if noun > next, !list[noun].isAllCapitals, Nouns.form(of: list[noun].text) == nil {
      return list[next].text.hasSuffix("e") ? "eine" : list[next].text.hasSuffix("en") ? "einen" : "ein"
    }
    // "1 Würfel Hefe": a noun that nobody knows is more often counted than named.
    if list[next].isCapitalised, list[next].gap != .none, !list[next].isAllCapitals,
      !countsBehind(list, number),
      number == 0 || list[number - 1].isSymbol(",") || list[number - 1].isLowercased,
      Nouns.form(of: list[next].text) == nil
    {
      return "ein"
    }
    guard list[noun].isCapitalised, list[noun].gap != .none, let form = Nouns.form(of: list[noun].text) else {
      return "eins"
    }
    // "Nummer 1 Deutschland", "Platz 1 Bayern": a count needs a noun it can count.
    if countsBehind(list, number) { return "eins" }
    return form.isPlural ? "ein" : inflected(form.gender, list, before: number)
  }

  /// Whether the number stands behind the noun it belongs to: "Platz 1".
  private static func countsBehind(_ list: TokenList, _ number: Int) -> Bool {
    list[number - 1].isCapitalised && list[number - 1].gap != .none && number > 1
      && Nouns.form(of: list[number - 1].text) != nil
  }

  /// "1 Toter", "1 Tote", "1 Verletzten", "mit 1 Verletzten".
  private static func adjectival(_ ending: String, _ list: TokenList, _ number: Int) -> String {
    switch ending {
    case "e": return "eine"
    case "en": return Left(list, before: number).kind == .dative ? "einem" : "einen"
    default: return "ein"
    }
  }

  /// "ein" in the gender given and the case that the word before the number asks for.
  static func inflected(_ gender: Gender, _ list: TokenList, before number: Int) -> String {
    let left = Left(list, before: number)
    switch left.kind {
    case .dative, .from: return gender == .feminine ? "einer" : "einem"
    case .accusative: return gender == .masculine ? "einen" : gender == .feminine ? "eine" : "ein"
    case .genitive: return gender == .feminine ? "einer" : "eines"
    case .weak, .der, .die, .das, .dieser, .eine, .parallel: return gender == .feminine ? "eine" : "ein"
    case .none where gender == .masculine && Left.isPriced(list, before: number): return "einen"
    case .ein, .none: return gender == .feminine ? "eine" : "ein"
    }
  }

  private static func isAdjective(_ word: String) -> Bool {
    ["e", "er", "es", "en", "em"].contains { word.hasSuffix($0) } && word.utf8.count >= 4
  }
}

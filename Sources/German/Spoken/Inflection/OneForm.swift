/// What a 1 is said as before a noun: "ein Euro", "eine Stimme", "mit einer Stimme", else "eins".
enum OneForm {
  /// The form for the number at `number`, where `next` is the token behind it.
  static func form(_ list: TokenList, number: Int, next: Int) -> String {
    guard list[number].text == "1" else { return "eins" }
    var noun = next
    // "1 bis 2 Tage", "1-2 Tage": the noun stands behind the range.
    if list[next].isDash || ["bis", "oder", "und"].contains(list[next].text), list[next + 1].isNumber {
      return list[next + 2].isCapitalised && list[next + 2].gap != .none ? "ein" : "eins"
    }
    if list[next].isLowercased, list[next + 1].isCapitalised, isAdjective(list[next].text) { noun = next + 1 }
    guard list[noun].isCapitalised, list[noun].gap != .none, let form = Nouns.form(of: list[noun].text) else {
      return "eins"
    }
    // "Nummer 1 Deutschland", "Platz 1 Bayern": a count needs a noun it can count.
    if list[number - 1].isCapitalised, list[number - 1].gap != .none, number > 1,
      Nouns.form(of: list[number - 1].text) != nil
    {
      return "eins"
    }
    return form.isPlural ? "ein" : inflected(form.gender, list, before: number)
  }

  /// "ein" in the gender given and the case that the word before the number asks for.
  static func inflected(_ gender: Gender, _ list: TokenList, before number: Int) -> String {
    let left = Left(list, before: number)
    switch left.kind {
    case .dative: return gender == .feminine ? "einer" : "einem"
    case .accusative: return gender == .masculine ? "einen" : gender == .feminine ? "eine" : "ein"
    case .genitive: return gender == .feminine ? "einer" : "eines"
    case .weak, .der, .die, .das, .dieser, .eine, .parallel: return gender == .feminine ? "eine" : "ein"
    case .ein, .none: return gender == .feminine ? "eine" : "ein"
    }
  }

  private static func isAdjective(_ word: String) -> Bool {
    ["e", "er", "es", "en", "em"].contains { word.hasSuffix($0) } && word.utf8.count > 4
  }
}

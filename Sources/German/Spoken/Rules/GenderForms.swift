/// Forms for all genders with a sign inside the word: `Kolleg:innen`, `Schüler*innen`, `StudentInnen`, `jede:r`.
///
/// The sign is a short pause in the word, which is how these forms are spoken; in writing a hyphen stands for it:
/// "Kolleg-innen". Articles and pronouns are said in both forms: "jede oder jeder".
enum GenderForms {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    if let inner = innerCapital(token.text) { return RuleMatch(1, inner, "gender.capital") }
    var position = index + 1
    guard list[position].kind == .symbol, list[position].touches, signs.contains(list[position].text) else {
      return nil
    }
    let isSlash = list[position].isSymbol("/")
    // "Mbit/s", "µg/m³" are units.
    if isSlash, Unit.table[token.text] != nil, Unit.table[list[position + 1].text] != nil { return nil }
    position += 1
    if isSlash, list[position].isSymbol("-"), list[position].touches { position += 1 }
    let suffix = list[position]
    guard suffix.isLowercased, suffix.touches else { return nil }
    if let match = advertisement(list, index) { return match }
    if pairs.contains(token.text.lowercased()), pairs.contains(suffix.text), !list[position + 1].touches {
      return RuleMatch(position - index + 1, "\(token.text) oder \(suffix.text)", "gender.both")
    }
    if token.isCapitalised || isSlash == false, suffix.text.hasPrefix("in"), isFeminine(suffix.text),
      token.text.utf8.count > 2
    {
      return RuleMatch(position - index + 1, "\(token.text)-\(suffix.text)", "gender.sign")
    }
    guard !isSlash || list[position - 1].isSymbol("-") || ["r", "n", "e", "s", "m"].contains(suffix.text)
    else { return nil }
    // "Beamt:e"? "jede:r", "eine:n", "ein:e", "Angestellte:r": the second form takes the letter as its ending.
    if ["r", "n", "s", "e", "m", "en", "er"].contains(suffix.text), token.text.utf8.count > 2 {
      let isNoun = token.isCapitalised && index > 0
      return RuleMatch(
        position - index + 1,
        "\(token.text) oder \(isNoun ? token.text : token.text.lowercased())\(suffix.text)", "gender.both")
    }
    return nil
  }

  /// "(m/w/d)" in an offer of work.
  private static func advertisement(_ list: TokenList, _ index: Int) -> RuleMatch? {
    var names: [String] = []
    var end = index
    while let name = sexes[list[end].text], names.count < 3 {
      names.append(name)
      guard list[end + 1].isSymbol("/"), list[end + 2].touches else { break }
      end += 2
    }
    guard names.count >= 2, Set(names).count == names.count, end - index == 2 * (names.count - 1),
      list[index - 1].kind == .symbol || list[index - 1].kind == .end || names.count == 3
    else { return nil }
    return RuleMatch(end - index + 1, names.joined(separator: ", "), "gender.advertisement")
  }

  private static let sexes = ["m": "männlich", "w": "weiblich", "d": "divers", "x": "ohne Angabe"]

  private static let signs: Set<String> = [":", "*", "_", "/", "·"]
  private static let pairs: Set<String> = [
    "der", "die", "den", "dem", "des", "er", "sie", "sein", "ihr", "seine", "ihre", "seiner", "ihrer",
    "seinem", "ihrem", "seinen", "ihren",
    "einer", "eines", "einem", "ihm", "ihn",
  ]

  private static func isFeminine(_ suffix: String) -> Bool {
    suffix == "in" || suffix.hasPrefix("innen")
  }

  /// "StudentInnen", "LehrerIn".
  private static func innerCapital(_ word: String) -> String? {
    guard word.utf8.count > 6, word.hasSuffix("Innen") || word.hasSuffix("In") else { return nil }
    let stem = word.hasSuffix("Innen") ? word.dropLast(5) : word.dropLast(2)
    guard let last = stem.unicodeScalars.last, last.properties.isLowercase else { return nil }
    if word.hasSuffix("Innen") { return stem + "-innen" }
    let stems = ["er", "ent", "or", "ist", "eur", "ant", "at"]
    return stems.contains { stem.hasSuffix($0) } ? stem + "-in" : nil
  }
}

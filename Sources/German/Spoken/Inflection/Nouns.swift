/// Gender and number of nouns: a list of those that follow ordinals and counts, and the endings of all others.
///
/// A compound is looked up by its last part: "Bundesligaspiel" by "spiel".
enum Nouns {
  /// The form of `noun`, or `nil` where neither the list nor an ending knows it.
  static func form(of noun: String) -> NounForm? {
    let word = noun.lowercased()
    if let known = listed(word) { return known }
    return byEnding(word)
  }

  /// The form of the noun at `index`, where it may be short for one: "Kl." is "Klasse".
  static func form(of list: TokenList, at index: Int) -> NounForm? {
    if list.isStop(index + 1), let noun = AbbreviationForms.nouns[list[index].text] {
      return form(of: noun.singular)
    }
    return form(of: list[index].text)
  }

  /// The ending of a noun that is declined as an adjective: "Vorsitzende", "Deutscher", "Verletzten".
  static func adjectivalEnding(_ noun: String) -> String? {
    let word = noun.lowercased()
    for ending in ["en", "em", "er", "es", "e"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.utf8.count)
      if adjectivalStems.contains(where: { stem.hasSuffix($0) && (stem.count == $0.count || $0.count > 3) }) {
        return ending
      }
    }
    return nil
  }

  private static let adjectivalStems = [
    "vorsitzend", "deutsch", "abgeordnet", "beamt", "angeklagt", "verdächtig", "beschäftigt", "tot",
    "verletzt",
    "erwachsen", "jugendlich", "angestellt", "verwandt", "freiwillig", "gefangen", "selbstständig",
    "studierend", "reisend", "überlebend", "infiziert", "beigeordnet", "geflüchtet", "vermisst", "verstorben",
    "bekannt", "erkrankt", "festgenommen", "schwerverletzt", "leichtverletzt", "behindert", "obdachlos",
    "arbeitslos", "auszubildend", "fremd", "kranke", "blind", "jährig", "prozentig", "geliebt", "verlobt",
  ]

  /// Whether the list knows the noun, whole or by its last part.
  static func isListed(_ noun: String) -> Bool { listed(noun.lowercased()) != nil }

  /// The form by the list alone, of the whole word or of its last part.
  private static func listed(_ word: String) -> NounForm? {
    if let form = table[word] { return form }
    let bytes = Array(word.utf8)
    // A last part has at least three letters, and so has what stands before it.
    var start = max(1, bytes.count - 16)
    while start + 3 <= bytes.count {
      if bytes[start] & 0xC0 != 0x80, let form = table[String(decoding: bytes[start...], as: UTF8.self)],
        bytes.count - start > 3 || start > 2
      {
        return form
      }
      start += 1
    }
    return nil
  }

  private static func byEnding(_ word: String) -> NounForm? {
    for (ending, form) in endings where word.utf8.count > ending.utf8.count + 1 && word.hasSuffix(ending) {
      return form
    }
    return nil
  }

  private static let endings: [(String, NounForm)] = [
    ("ungen", NounForm(.feminine, isPlural: true)), ("heiten", NounForm(.feminine, isPlural: true)),
    ("keiten", NounForm(.feminine, isPlural: true)), ("schaften", NounForm(.feminine, isPlural: true)),
    ("ionen", NounForm(.feminine, isPlural: true)), ("täten", NounForm(.feminine, isPlural: true)),
    ("innen", NounForm(.feminine, isPlural: true)), ("enzen", NounForm(.feminine, isPlural: true)),
    ("anzen", NounForm(.feminine, isPlural: true)), ("ien", NounForm(.feminine, isPlural: true)),
    ("ung", NounForm(.feminine)), ("heit", NounForm(.feminine)), ("keit", NounForm(.feminine)),
    ("schaft", NounForm(.feminine)), ("ion", NounForm(.feminine)), ("tät", NounForm(.feminine)),
    ("enz", NounForm(.feminine)), ("anz", NounForm(.feminine)), ("ik", NounForm(.feminine)),
    ("ur", NounForm(.feminine)), ("ei", NounForm(.feminine)), ("ie", NounForm(.feminine)),
    ("erin", NounForm(.feminine)), ("tin", NounForm(.feminine)), ("ade", NounForm(.feminine)),
    ("age", NounForm(.feminine)), ("ette", NounForm(.feminine)), ("euse", NounForm(.feminine)),
    ("chen", NounForm(.neuter, isAmbiguous: true)), ("lein", NounForm(.neuter, isAmbiguous: true)),
    ("ments", NounForm(.neuter, isPlural: true)), ("ment", NounForm(.neuter)), ("um", NounForm(.neuter)),
    ("ium", NounForm(.neuter)), ("tel", NounForm(.neuter, isAmbiguous: true)), ("ma", NounForm(.neuter)),
    ("nis", NounForm(.neuter)), ("nisse", NounForm(.neuter, isPlural: true)), ("ing", NounForm(.neuter)),
    ("ismus", NounForm(.masculine)), ("ling", NounForm(.masculine)),
    ("linge", NounForm(.masculine, isPlural: true)),
    ("toren", NounForm(.masculine, isPlural: true)), ("tor", NounForm(.masculine)),
    ("or", NounForm(.masculine)),
    ("ant", NounForm(.masculine)), ("ent", NounForm(.masculine)), ("ist", NounForm(.masculine)),
    ("eur", NounForm(.masculine)), ("är", NounForm(.masculine)),
    ("ner", NounForm(.masculine, isAmbiguous: true)),
    ("er", NounForm(.masculine, isAmbiguous: true)), ("en", NounForm(.masculine, isAmbiguous: true)),
    ("ig", NounForm(.masculine)), ("us", NounForm(.masculine)),
    ("e", NounForm(.feminine)),
  ]

  /// By lower-case form. A form that is singular of one noun and plural of another keeps the singular.
  private static let table: [String: NounForm] = {
    var forms: [String: NounForm] = [:]
    for (gender, list) in [
      (Gender.masculine, NounList.masculine), (.feminine, NounList.feminine), (.neuter, NounList.neuter),
    ] {
      for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let parts = entry.lowercased().split(separator: "/")
        guard let singular = parts.first.map(String.init) else { continue }
        let plural = parts.count > 1 ? String(parts[1]) : nil
        forms[singular] = NounForm(gender, isAmbiguous: plural == singular)
        if gender != .feminine, plural != singular {
          // Genitive and old dative singular; where they look like the plural they stay ambiguous.
          let genitives = singular.hasSuffix("s") || singular.hasSuffix("z") ? ["es"] : ["s", "es"]
          for ending in genitives where forms[singular + ending] == nil {
            forms[singular + ending] = NounForm(gender)
          }
        }
        guard let plural, plural != singular else { continue }
        if forms[plural] == nil || forms[plural]?.gender != gender || gender == .feminine {
          forms[plural] = forms[plural] ?? NounForm(gender, isPlural: true)
        }
        if let last = plural.last, last != "n", last != "s", forms[plural + "n"] == nil {
          forms[plural + "n"] = NounForm(gender, isPlural: true)
        }
      }
    }
    return forms
  }()
}

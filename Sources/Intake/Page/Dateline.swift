/// The place that opens a story (Ortsmarke).
enum Dateline {
  /// Words that stand alone before a full stop and are no place.
  private static let never: Set<String> = [
    "dr", "prof", "st", "nr", "abs", "art", "bd", "mio", "mrd", "hr", "fr", "kap", "dipl", "ing", "jan",
    "feb", "mär",
    "apr", "mai", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "endlich", "stille", "schluss",
    "ende",
    "nein", "ja", "nun", "heute", "gestern", "morgen", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag",
    "samstag", "sonnabend", "sonntag", "vielleicht", "natürlich", "genau", "stopp", "halt", "achtung",
    "danke", "bitte",
    "hallo", "sicher", "klar", "gut", "schade", "vorbei", "aus", "so", "hintergrund", "interview",
    "kommentar",
    "analyse", "reportage", "porträt", "glosse", "fazit", "info", "service", "überblick", "update",
    "eilmeldung",
    "ticker", "ruhe", "applaus", "jubel", "geschafft", "willkommen", "feierabend", "niemals", "nie", "immer",
    "wirklich",
    "eigentlich", "januar", "februar", "märz", "april", "juni", "juli", "august", "september", "oktober",
    "november",
    "dezember", "sommer", "winter", "herbst", "frühling", "regen", "schnee", "nebel", "dunkelheit", "leere",
    "teil",
  ]
  /// Small words inside a place's name: Frankfurt am Main, Stadt an der Brücke.
  private static let joints: Set<String> = [
    "am", "an", "der", "im", "in", "ob", "bei", "vor", "den", "dem", "zu", "und",
  ]

  /// The place on a line of its own: `Wladiwostok.`, `Chemnitz/Dresden.`, `BERLIN (dpa)`.
  ///
  /// - Parameter isBare: whether a line without a full stop may be one, too.
  static func line(_ text: String, isBare: Bool) -> (place: String, credit: String?)? {
    guard text.utf8.count <= 80 else { return nil }
    let (body, credit) = withoutCredit(text)
    let hasStop = body.hasSuffix(".") || body.hasSuffix(":")
    guard hasStop || credit != nil || isBare || body.contains("/") else { return nil }
    let name = hasStop ? String(body.dropLast()) : body
    guard let place = place(name, words: hasStop || credit != nil ? 4 : 1) else { return nil }
    return (place, credit)
  }

  /// The place in front of a paragraph, the agency behind it, and the rest: `Berlin (dpa) - Text`, `Chemnitz. Text`,
  /// `CHEMNITZ/DRESDEN — Text`.
  ///
  /// The rest must begin like a sentence and hold one: "Endlich. Die Brücke ist frei." has no place in front.
  static func split(_ text: String) -> (place: String, credit: String?, rest: String)? {
    let head = text.prefix(90)
    for separator in [") - ", ") – ", ") — ", ") -- ", "). ", "): ", ") ", ". ", " – ", " — ", " - ", ": "] {
      guard let range = head.ranges(of: separator).first(where: { !head[..<$0.lowerBound].hasSuffix("St") })
      else {
        continue
      }
      let isBracket = separator.hasPrefix(")")
      let opening = String(text[..<range.lowerBound]) + (isBracket ? ")" : "")
      let (name, credit) = withoutCredit(opening)
      guard isBracket == (credit != nil) else { continue }
      // A hyphen or a colon behind a bare word is seldom a place's: only capitals are taken for one there.
      let isWeak = credit == nil && (separator == " - " || separator == ": ")
      guard !isWeak || name == name.uppercased(),
        let place = place(name, words: credit == nil ? 3 : 5)
      else { continue }
      let rest = String(text[range.upperBound...].drop { $0 == " " })
      guard opensSentence(rest), credit != nil || (rest.utf8.count >= 40 && LineShape.endsSentence(rest))
      else {
        continue
      }
      return (place, credit, rest)
    }
    return nil
  }

  /// `name` as a place: one to `words` words with capitals, several places with a stroke or a comma between them;
  /// capitals are set as a name.
  private static func place(_ name: String, words limit: Int) -> String? {
    guard !name.isEmpty, name.utf8.count <= 60 else { return nil }
    let words = name.split { " /,".contains($0) }
    guard let first = words.first, let last = words.last, words.count <= max(limit, 2 * limit - 1),
      LineShape.isCapitalised(first), LineShape.isCapitalised(last) || last.hasPrefix("(")
    else { return nil }
    for part in name.split(whereSeparator: { "/,".contains($0) }) {
      guard part.split(separator: " ").filter({ !joints.contains(String($0)) }).count <= limit else {
        return nil
      }
    }
    for word in words {
      let bare = word.filter { $0 != "." && $0 != "(" && $0 != ")" }
      guard word == "St." || !never.contains(bare.lowercased()),
        bare.count >= 2 || joints.contains(String(word)),
        LineShape.isCapitalised(bare) || joints.contains(String(word)),
        bare.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" || $0 == "’" })
      else { return nil }
      // A stop inside is one of a saint's or a bath's: St. Petersburg.
      if word.contains("."), word != "St.", word != "Bad." { return nil }
    }
    let isCapitals = name.count > 3 && name == name.uppercased()
    return isCapitals ? PersonName.capitalised(name) : name
  }

  private static func withoutCredit(_ text: String) -> (String, String?) {
    let body = text.hasSuffix(".") && text.dropLast().hasSuffix(")") ? String(text.dropLast()) : text
    guard body.hasSuffix(")"), let open = body.lastIndex(of: "(") else { return (text, nil) }
    let inner = String(body[body.index(after: open)...].dropLast())
    guard Credit.isMark(inner, isLast: true) else { return (text, nil) }
    let name = body[..<open]
    return (String(name.hasSuffix(" ") ? name.dropLast() : name), inner)
  }

  private static func opensSentence(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil
      || "„»\"“›‚".unicodeScalars.contains(first)
  }
}

/// E-mail and web addresses, handles and hashtags.
enum AddressReading {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let text = list[index].text
    if text.hasPrefix("#") {
      let isNamed = list[index - 1].text == "Hashtag" || list[index - 1].text == "Hashtags"
      return RuleMatch(1, (isNamed ? "" : "Hashtag ") + words(String(text.dropFirst())), "address.hashtag")
    }
    if text.hasPrefix("@") { return RuleMatch(1, "at " + words(String(text.dropFirst())), "address.handle") }
    if text.contains("@") { return RuleMatch(1, words(text), "address.mail") }
    return RuleMatch(1, words(withoutScheme(text)), "address.web")
  }

  /// Nobody says "https, Doppelpunkt, Schrägstrich, Schrägstrich".
  private static func withoutScheme(_ text: String) -> String {
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: ":") {
      guard bytes[index...].starts(with: "://".utf8) else { break }
      return String(decoding: bytes[(index + 3)...], as: UTF8.self)
    }
    return text
  }

  /// The parts of an address as words, its signs by their names, its digits one by one.
  private static func words(_ text: String) -> String {
    var parts: [String] = []
    var word = ""
    func flush() {
      if !word.isEmpty { parts.append(word == "www" ? "WWW" : word) }
      word = ""
    }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isAlphabetic {
        // "ChemnitzBleibtBunt": a capital inside begins a word.
        if scalar.properties.isUppercase, let last = word.unicodeScalars.last, last.properties.isLowercase {
          flush()
        }
        word.unicodeScalars.append(scalar)
      } else if (48...57).contains(scalar.value) {
        flush()
        var digits = ""
        while index < scalars.count, (48...57).contains(scalars[index].value) {
          digits.unicodeScalars.append(scalars[index])
          index += 1
        }
        parts.append(text.contains("@") || digits.utf8.count > 4 ? Numerals.digits(digits) : number(digits))
        continue
      } else {
        flush()
        if let name = names[scalar] { parts.append(name) }
      }
      index += 1
    }
    flush()
    // The ending of a country is spelled: "Punkt DE".
    for index in parts.indices.dropFirst()
    where parts[index - 1] == "Punkt" && parts[index].utf8.count == 2 && parts.count > 2
      && (index + 1 == parts.count || parts[index + 1] == "Schrägstrich")
    {
      parts[index] = parts[index].uppercased()
    }
    return parts.joined(separator: " ")
  }

  private static func number(_ digits: String) -> String {
    if digits.utf8.count == 4, let value = Int(digits), (1900...2099).contains(value) {
      return Numerals.year(value)
    }
    return Numerals.cardinal(digits: digits)
  }

  private static let names: [Unicode.Scalar: String] = [
    ".": "Punkt", "@": "at", "-": "Bindestrich", "_": "Unterstrich", "/": "Schrägstrich", ":": "Doppelpunkt",
    "?": "Fragezeichen", "=": "Gleichheitszeichen", "&": "und", "#": "Raute", "+": "plus", "%": "Prozent",
    "~": "Tilde",
  ]
}

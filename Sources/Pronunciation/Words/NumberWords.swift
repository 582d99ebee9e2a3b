/// Number words taken apart: the engine garbles "zweitausendvierundzwanzig" and says its parts well.
enum NumberWords {
  /// `word` in its parts, "zwei tausend vier und zwanzig"; `nil` where it is not made of number words alone.
  ///
  /// An ending stays on the last part: "zweitausendvierundzwanzigsten" ends in "zwanzigsten".
  static func parts(of word: String) -> [String]? {
    guard word.utf8.count > 8 else { return nil }
    var rest = Substring(word.lowercased())
    var parts: [String] = []
    while !rest.isEmpty {
      guard let part = stems.first(where: { rest.hasPrefix($0) }) else {
        return nil
      }
      parts.append(part)
      rest = rest.dropFirst(part.count)
      if parts.count > 1 || part != "und", let ending = endings.first(where: { rest == $0 }) {
        parts[parts.count - 1] += ending
        rest = ""
      }
    }
    guard parts.count > 1, parts.first != "und", parts.last != "und" else { return nil }
    return parts
  }

  /// The longest come first.
  private static let stems = [
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig", "dreißig",
    "vierzig",
    "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig", "hundert", "tausend", "sieben", "eins", "eine",
    "zwei", "zwo",
    "drei", "dritt", "vier", "fünf", "sechs", "siebt", "acht", "neun", "zehn", "zwölf", "null", "ein", "elf",
    "erst", "und",
  ].sorted { $0.utf8.count > $1.utf8.count }

  private static let endings = [
    "ste", "sten", "ster", "stes", "stem", "te", "ten", "ter", "tes", "tem", "e", "en", "er", "es", "em",
    "stel", "tel", "mal",
    "fach", "fache", "jährige", "jährigen", "jähriger", "er", "ern",
  ]
}

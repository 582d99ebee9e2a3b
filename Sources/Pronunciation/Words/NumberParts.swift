/// Number words at the beginning of a word: "zweitausendvierundzwanzig", "einundzwanzigköpfig".
enum NumberParts {
  /// The number words that `letters` begin with and what follows them; `nil` where there are not at least two.
  static func beginning(of letters: ArraySlice<UInt8>) -> ([Letters], ArraySlice<UInt8>)? {
    guard letters.count > 7 else { return nil }
    var rest = letters
    var parts: [Letters] = []
    while let part = stems.first(where: { rest.begins(with: $0) }) {
      // "Achtelfinale": two small numbers do not stand side by side.
      if let last = parts.last, !isLink(part), !isLink(last) { break }
      parts.append(part)
      rest = rest.dropFirst(part.bytes.count)
    }
    guard parts.first != "und", let first = parts.first, parts.count > 1 || first.bytes.count > 5 else {
      return nil
    }
    if let last = parts.last, last == "und" || last == "ein" || last == "erst" {
      parts.removeLast()
      rest = letters[(rest.startIndex - last.bytes.count)...]
    }
    // "Zwanzigerjahre": the ending stands inside.
    if let last = parts.last, last.bytes.count > 5, rest.begins(with: "er"), rest.count > 5 {
      parts[parts.count - 1] = Letters(bytes: last.bytes + rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    // An ending belongs to the last number: "zwanzigsten", "tausendste".
    var isOrdinal = false
    if let last = parts.last, endings.contains(where: { rest.elementsEqual($0.bytes) }) {
      isOrdinal = rest.begins(with: "st") && last.bytes[...].ends(in: "zig")
      parts[parts.count - 1] = Letters(bytes: last.bytes + rest)
      rest = []
    }
    guard !rest.isEmpty ? rest.count > 2 && rest.hasVowel : parts.count > 1 || isOrdinal else { return nil }
    return (parts, rest)
  }

  /// Which of `parts` has the main stress: what a hundred or a thousand is added to, as in "hunderteins" and
  /// "zweitausendsechsundzwanzig": compounds that add are stressed on their last part; else the first, as in "dreihundert" and
  /// "sechsundzwanzig".
  static func main(of parts: [Letters]) -> Int {
    var main = 0
    for (index, part) in parts.enumerated() where part == "hundert" || part == "tausend" {
      let next = index + 1 < parts.count && parts[index + 1] == "und" ? index + 2 : index + 1
      if next < parts.count, !isLink(parts[next]) { main = next }
    }
    return main
  }

  private static func isLink(_ part: Letters) -> Bool {
    part == "und" || part == "hundert" || part == "tausend"
  }

  /// The longest come first.
  private static let stems: [Letters] = StressTable.words(
    """
    dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig
    neunzig hundert tausend sieben eins ein zwei zwo drei vier fünf sechs acht neun zehn zwölf null elf erst und
    """
  ).sorted { $0.bytes.count > $1.bytes.count }

  private static let endings: [Letters] = StressTable.words(
    "ste sten ster stes stem stel steln stels tel teln tels te ten ter tes tem e en er es em s stens")
}

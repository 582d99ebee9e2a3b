/// Number words in standard orthography: in one word below a million.
enum Numerals {
  private static let ones = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]
  private static let large: [(value: Int, one: String, many: String)] = [
    (1_000_000_000_000_000, "Billiarde", "Billiarden"), (1_000_000_000_000, "Billion", "Billionen"),
    (1_000_000_000, "Milliarde", "Milliarden"), (1_000_000, "Million", "Millionen"),
  ]

  /// The cardinal of `number`: "einhunderteins", "zwei Millionen drei".
  ///
  /// `one` is said for a bare 1, which is inflected before a noun: "ein Euro", "eine Stimme".
  static func cardinal(_ number: Int, one: String = "eins") -> String {
    if number < 0 { return "minus " + cardinal(number == .min ? .max : -number, one: one) }
    if number == 1 { return one }
    var rest = number
    var parts: [String] = []
    for step in large where rest >= step.value {
      let count = rest / step.value
      rest %= step.value
      parts.append(count == 1 ? "eine \(step.one)" : "\(cardinal(count)) \(step.many)")
    }
    if rest > 0 || parts.isEmpty { parts.append(small(rest)) }
    return parts.joined(separator: " ")
  }

  /// The cardinal as the first part of a compound: "ein", "hundert", "tausend", else as said alone.
  static func compound(_ number: Int) -> String {
    switch number {
    case 1: "ein"
    case 100: "hundert"
    case 1000: "tausend"
    case 100_000: "hunderttausend"
    default: cardinal(number)
    }
  }

  /// The ordinal of `number` without its ending: "dritt", "zwanzigst", "hundertst".
  static func ordinalStem(_ number: Int) -> String {
    switch number {
    case 100: return "hundertst"
    case 1000: return "tausendst"
    default: break
    }
    for step in large.reversed() where number >= step.value && number < step.value * 1000 {
      let rest = number % step.value
      let count = number / step.value
      let head = count == 1 ? "" : cardinal(count, one: "ein")
      guard rest > 0 else {
        return head + (step.one.hasSuffix("e") ? String(step.one.dropLast()) : step.one).lowercased() + "st"
      }
      return cardinal(number - rest) + " " + ordinalStem(rest)
    }
    let last = number % 100
    let head = number - last
    let prefix = head > 0 ? small(head) : ""
    switch last {
    case 0: return head > 0 ? prefix + "st" : "nullt"
    case 1: return prefix + "erst"
    case 3: return prefix + "dritt"
    case 7: return prefix + "siebt"
    case 8: return prefix + "acht"
    case 2...19: return prefix + ones[last] + "t"
    default: return prefix + small(last) + "st"
    }
  }

  /// The year as years are said: "neunzehnhundertachtundneunzig", "zweitausendfünf", "tausendsechsundsechzig".
  static func year(_ number: Int) -> String {
    switch number {
    case 1100...1999:
      let rest = number % 100
      return small(number / 100) + "hundert" + (rest == 0 ? "" : small(rest))
    case 1000...1099:
      let rest = number % 100
      return "tausend" + (rest == 0 ? "" : small(rest))
    default: return cardinal(number)
    }
  }

  /// Every digit for itself: "null vier eins".
  static func digits(_ text: some StringProtocol) -> String {
    text.utf8.compactMap { (48...57).contains($0) ? ones[Int($0) - 48] : nil }.joined(separator: " ")
  }

  /// The digits of a whole number of any length: as a number where it can be one, else digit by digit.
  static func cardinal(digits text: String, one: String = "eins") -> String {
    if text.utf8.count > 1, text.hasPrefix("0") { return digits(text) }
    guard text.utf8.count <= 18, let value = Int(text) else { return digits(text) }
    return cardinal(value, one: one)
  }

  /// A decimal fraction: "drei Komma eins vier".
  static func decimal(whole: String, fraction: String) -> String {
    let head = whole.allSatisfy({ $0 == "0" }) ? "null" : cardinal(digits: whole)
    return head + " Komma " + digits(fraction)
  }

  /// Numbers below a million.
  private static func small(_ number: Int) -> String {
    if number < 20 { return ones[number] }
    if number < 100 {
      let one = number % 10
      let ten = tens[number / 10]
      return one == 0 ? ten : (one == 1 ? "ein" : ones[one]) + "und" + ten
    }
    let (step, name) = number < 1000 ? (100, "hundert") : (1000, "tausend")
    let count = number / step
    let rest = number % step
    let head = (count == 1 ? "ein" : count % 100 == 1 ? String(small(count).dropLast()) : small(count)) + name
    return rest == 0 ? head : head + small(rest)
  }
}

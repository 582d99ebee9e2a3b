/// Lengths of time with colons: `1:45:32 Stunden`, `2:03,4 Minuten`.
enum Durations {
  static func match(_ list: TokenList, _ index: Int) -> RuleMatch? {
    let token = list[index]
    let unit = unit(list, index + 1)
    // "1:45:32" is a duration without its unit as well; "2:03,4" only with one.
    guard
      unit != nil || token.hasShape("::") || token.hasShape("::,") || token.hasShape(":,")
        || token.hasShape(":.")
    else { return nil }
    guard token.separators.first == UInt8(ascii: ":") else { return nil }
    // "7:1,2" is no time: seconds have two digits.
    if unit == nil, token.groups[1].utf8.count != 2 { return nil }
    // "1:25.000" is the scale of a map.
    if unit == nil, token.hasShape(":."), token.groups[2].utf8.count == 3 { return nil }
    let one = OneForm.inflected(.feminine, list, before: index)
    var parts: [String] = []
    let names: [String]
    let colons = token.separators.prefix { $0 == UInt8(ascii: ":") }.count
    let hasFraction = token.separators.count == colons + 1
    guard token.separators.count <= colons + 1, (1...2).contains(colons) else { return nil }
    if colons == 2 {
      names = ["Stunde", "Minute", "Sekunde"]
    } else if unit?.name == "Stunde", !hasFraction {
      names = ["Stunde", "Minute"]
    } else {
      names = ["Minute", "Sekunde"]
    }
    for (position, name) in names.enumerated() {
      guard let value = token.value(position), position == 0 || value < 60 else { return nil }
      if position == names.count - 1, hasFraction, token.groups[position + 1].contains(where: { $0 != "0" }) {
        parts.append(
          Numerals.decimal(whole: String(value), fraction: token.groups[position + 1]) + " \(name)n")
      } else if value > 0 || position == 0 && names.count == 2 && token.value(1) == 0 {
        parts.append(count(value, name, one: one))
      }
    }
    guard let last = parts.popLast() else { return nil }
    let spoken = parts.isEmpty ? last : parts.joined(separator: ", ") + " und " + last
    return RuleMatch(1 + (unit?.length ?? 0), spoken, "duration")
  }

  /// "eine Minute", "zwei Minuten".
  static func count(_ value: Int, _ name: String, one: String = "eine") -> String {
    Numerals.cardinal(value, one: one) + " " + name + (value == 1 ? "" : "n")
  }

  private static func unit(_ list: TokenList, _ index: Int) -> (name: String, length: Int)? {
    let token = list[index]
    guard token.isWord else { return nil }
    let names = [
      "Stunden": "Stunde", "Stunde": "Stunde", "Std": "Stunde", "h": "Stunde", "Minuten": "Minute",
      "Minute": "Minute",
      "Min": "Minute", "min": "Minute", "Sekunden": "Sekunde", "Sek": "Sekunde", "sek": "Sekunde",
      "s": "Sekunde",
    ]
    guard let name = names[token.text] else { return nil }
    let takesStop =
      ["Std", "Min", "min", "Sek", "sek"].contains(token.text) && list.isStop(index + 1)
      && !list.isAtEnd(index + 1)
    return (name, takesStop ? 2 : 1)
  }
}

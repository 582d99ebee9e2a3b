/// Which consonants German syllables begin and end with.
enum Syllables {
  /// Whether a stem may begin as `letters` do.
  static func canBegin(_ letters: ArraySlice<UInt8>) -> Bool {
    let onset = letters.prefix { !$0.isVowelLetter }
    return onset.count < 2 || onsets.contains(Array(onset))
  }

  /// Whether a stem may end as `letters` do: not in a run that needs a vowel behind it.
  static func canEnd(_ letters: ArraySlice<UInt8>) -> Bool {
    let coda = Array(letters.reversed().prefix { !$0.isVowelLetter }.reversed())
    guard coda.count > 1, let last = coda.last else { return true }
    let before = coda[coda.count - 2]
    // "br", "tl", "dn": a liquid behind a stop begins a syllable.
    return
      !((last == UInt8(ascii: "r") || last == UInt8(ascii: "l") || last == UInt8(ascii: "n"))
      && before != UInt8(ascii: "r") && before != UInt8(ascii: "l") && before != last
      && before != UInt8(ascii: "h"))
  }

  /// Whether `letters` begin as only a new stem does: "Wald|schrat", "Band|schnäpper".
  static func isHeavyOnset(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.begins(with: "sch") || letters.begins(with: "str") || letters.begins(with: "spr")
      || letters.begins(with: "pf")
  }

  private static let onsets: Set<[UInt8]> = Set(
    """
    bl br ch chr dr fl fr gl gn gr kl kn kr pf pfl pfr ph pl pr ps qu rh sch schl schm schn schr schw sk sl sp spl spr st str th tr
    wr zw tsch
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}

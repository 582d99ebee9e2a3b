/// Words of capital letters: spelled by the names of their letters, or said as a word.
enum Initialism {
  /// The sounds of `word` where it is an initialism that is spelled; a plural or genitive `s`, a "-ler" are said behind it.
  static func sounds(of word: String) -> [Sound]? {
    for (ending, names) in endings where word.hasSuffix(ending) && word.count > ending.count + 1 {
      let letters = String(word.dropLast(ending.count))
      guard letters.allSatisfy(\.isUppercase), isSpelled(letters), let sounds = spelled(letters) else {
        continue
      }
      return sounds + (PhonemeTable.sounds(in: names) ?? [])
    }
    return isSpelled(word) ? spelled(word) : nil
  }

  private static let endings = [
    ("s", "s"), ("ler", "l3"), ("lern", "l3n"), ("lerin", "l@rIn"), ("lers", "l3s"),
  ]

  /// The names of the letters, the last with the main stress.
  static func spelled(_ letters: String) -> [Sound]? {
    var sounds: [Sound] = []
    for (index, letter) in letters.enumerated() {
      guard let name = names[letter.uppercased()], let said = PhonemeTable.sounds(in: name) else {
        return nil
      }
      if let first = said.first, first.isVowel, index > 0 { sounds.append(.consonant("_!")) }
      sounds += index + 1 == letters.count ? said : said.weakened(to: .secondary)
    }
    return sounds
  }

  /// Whether `word` is spelled: two to five capitals that are no word of their own; mixed ones such as "AfD".
  static func isSpelled(_ word: String) -> Bool {
    if saidAsWord.contains(word) { return false }
    if mixed.contains(word) { return true }
    guard (2...6).contains(word.count), word.allSatisfy({ names[$0.uppercased()] != nil }) else {
      return false
    }
    if word.allSatisfy(\.isUppercase) { return word.count <= 4 || !hasVowelInside(word) }
    // "StPO", "BfV": capitals inside, and no small vowel that would make a word of it.
    return word.dropFirst().contains(where: \.isUppercase) && !word.contains { "aeiouyäöü".contains($0) }
  }

  private static func hasVowelInside(_ word: String) -> Bool {
    word.dropFirst().dropLast().contains { "AEIOUÄÖÜ".contains($0) }
  }

  private static let mixed: Set<String> = [
    "EuGH", "dpa", "epd", "kna", "afp", "sid", "Kfz", "Lkw", "Pkw", "Lkws", "Pkws", "BayVGH", "EuG", "rbb",
    "mdr",
    "ndr", "wdr", "swr",
  ]

  /// Initialisms that are said as words.
  private static let saidAsWord: Set<String> = [
    "NATO", "UNO", "UNESCO", "UNICEF", "OPEC", "FIFA", "UEFA", "NASA", "ESA", "AIDS", "BAMF", "TÜV", "DAX",
    "MDAX", "SDAX", "SIM",
    "PIN", "TAN", "RAF", "SARS", "NABU", "DEFA", "DIN", "ISO", "EDEKA", "REWE", "IKEA", "ALDI", "HUK", "RIAS",
    "PISA", "GAU", "OLAF",
    "INSA", "ROM", "RAM", "GEMA", "EFTA", "MINT", "ABBA", "KITA", "COVID", "DRAM", "BIOS", "SWIFT", "DEKRA",
    "ASEAN", "LIDL", "OBI",
    "PEN", "TOP", "HAMAS", "VERDI", "NADA", "WADA", "BAFÖG", "TED",
    "ICH", "WIR", "NEIN", "UND",
  ]

  private static let names: [String: String] = [
    "A": "'A:", "B": "b'e:", "C": "ts'e:", "D": "d'e:", "E": "'e:", "F": "'Ef", "G": "g'e:", "H": "h'A:",
    "I": "'i:", "J": "j'Ot",
    "K": "k'A:", "L": "'El", "M": "'Em", "N": "'En", "O": "'o:", "P": "p'e:", "Q": "k'u:", "R": "'Er",
    "S": "'Es", "T": "t'e:",
    "U": "'u:", "V": "f'aU", "W": "v'e:", "X": "'Iks", "Y": "'ypsilOn", "Z": "ts'Et", "Ä": "'E:", "Ö": "'Y:",
    "Ü": "'y:",
  ]
}

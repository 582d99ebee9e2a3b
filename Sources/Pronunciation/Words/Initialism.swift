/// Words of capital letters: spelled by the names of their letters, or said as a word.
enum Initialism {
  /// The phoneme names of `word` where it is an initialism that is spelled; a plural or genitive `s` is said behind it.
  static func phonemes(for word: String) -> String? {
    var letters = word
    var ending = ""
    if letters.utf8.count > 2, letters.last == "s", letters.dropLast().allSatisfy(isCapital) {
      letters.removeLast()
      ending = "s"
    }
    guard isSpelled(letters) else { return nil }
    let names = letters.compactMap { Self.names[$0] }
    guard names.count == letters.count, let last = names.last else { return nil }
    let weak = names.dropLast().map { $0.replacing("'", with: ",") }
    return weak.joined() + last + ending
  }

  /// Whether `word` is spelled: two to five capitals that are no word of their own; mixed ones such as "AfD".
  static func isSpelled(_ word: String) -> Bool {
    if saidAsWord.contains(word) { return false }
    if mixed.contains(word) { return true }
    guard (2...5).contains(word.count), word.allSatisfy(isCapital) else { return false }
    return word.count <= 4 || !hasVowelInside(word)
  }

  private static func isCapital(_ character: Character) -> Bool {
    character.isUppercase && names[character] != nil
  }

  private static func hasVowelInside(_ word: String) -> Bool {
    word.dropFirst().dropLast().contains { "AEIOUÄÖÜ".contains($0) }
  }

  private static let mixed: Set<String> = [
    "AfD", "GmbH", "StVO", "EuGH", "BGH", "KfW", "BfV", "LfV", "StGB", "BayVGH", "dpa", "epd", "kna", "afp",
    "sid", "KfZ", "Kfz", "Lkw",
    "Pkw", "Lkws", "Pkws", "LKW", "PKW", "EStG", "UStG",
  ]

  /// Initialisms that are said as words.
  private static let saidAsWord: Set<String> = [
    "NATO", "UNO", "UNESCO", "UNICEF", "OPEC", "FIFA", "UEFA", "NASA", "ESA", "AIDS", "BAMF", "TÜV", "DAX",
    "MDAX", "SIM", "PIN",
    "TAN", "RAF", "SARS", "NABU", "DEFA", "DIN", "ISO", "EDEKA", "REWE", "IKEA", "ALDI", "HUK", "RIAS",
    "PISA", "GAU", "OLAF",
    "INSA", "ROM", "RAM", "GEMA", "EFTA", "MINT", "ABBA", "KITA", "COVID", "DRAM", "BIOS", "SWIFT", "DEKRA",
    "ASEAN",
  ]

  private static let names: [Character: String] = [
    "A": "'A:", "B": "b'e:", "C": "ts'e:", "D": "d'e:", "E": "'e:", "F": "'Ef", "G": "g'e:", "H": "h'A:",
    "I": "'i:", "J": "j'Ot",
    "K": "k'A:", "L": "'El", "M": "'Em", "N": "'En", "O": "'o:", "P": "p'e:", "Q": "k'u:", "R": "'Er",
    "S": "'Es", "T": "t'e:",
    "U": "'u:", "V": "f'aU", "W": "v'e:", "X": "'Iks", "Y": "'ypsilOn", "Z": "ts'Et", "Ä": "'E:", "Ö": "'Y:",
    "Ü": "'y:",
    "a": "'A:", "b": "b'e:", "d": "d'e:", "e": "'e:", "f": "'Ef", "h": "h'A:", "i": "'i:", "k": "k'A:",
    "m": "'Em", "n": "'En",
    "p": "p'e:", "s": "'Es", "t": "t'e:", "u": "'u:", "w": "v'e:", "z": "ts'Et", "r": "'Er", "g": "g'e:",
  ]
}

/// Names of persons as pages print them above or below a story.
enum PersonName {
  private static let particles: Set<String> = [
    "von", "vom", "van", "de", "der", "den", "zu", "zur", "di", "da", "del", "la", "le", "el", "al", "bin",
    "ter", "ten",
    "und",
  ]
  private static let openers = [
    "von ", "autor: ", "autorin: ", "text: ", "ein text von ", "eine reportage von ", "eine analyse von ",
    "ein kommentar von ", "ein gastbeitrag von ", "interview: ", "interview von ", "verfasst von ",
    "aufgezeichnet von ", "geschrieben von ", "ein artikel von ", "ein bericht von ",
  ]
  /// Words with a capital that no name holds.
  private static let never: Set<String> = [
    "die", "das", "ein", "eine", "im", "am", "in", "auf", "mit", "nach", "für", "neue", "neuer", "neues",
    "alle", "mehr",
    "so", "wie", "was", "wer", "wo", "warum", "wegen", "uhr", "redaktion", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag",
  ]

  /// The author that `line` names after "Von" or a like word: `Von Anna Muster und Ben Beispiel`; the names as they
  /// stand. Names in capitals are set as names.
  static func author(_ line: String) -> String? {
    guard line.utf8.count <= 120 else { return nil }
    let lowered = line.lowercased()
    guard let opener = openers.filter({ lowered.hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    let rest = String(line.dropFirst(opener.count))
    let names = rest.replacing(" und ", with: ", ").split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    guard !names.isEmpty, names.allSatisfy({ isName($0) }) else { return nil }
    return isCapitals(rest) ? capitalised(rest) : rest
  }

  /// Whether `text` can be one person's name: two to five words that begin with a capital, particles between.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = LineShape.words(text)
    guard (2...5).contains(words.count), let first = words.first, let last = words.last,
      LineShape.isCapitalised(first), LineShape.isCapitalised(last)
    else { return false }
    return words.allSatisfy { word in
      guard !never.contains(word.lowercased()) else { return false }
      if particles.contains(String(word)) { return word != "und" }
      let isInitial = word.count == 2 && word.hasSuffix(".")
      let letters = word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == "-" || $0 == "'" || $0 == "’"
      }
      return LineShape.isCapitalised(word) && (letters || isInitial || word == "Dr." || word == "Prof.")
    }
  }

  static func isCapitals(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isLowercase && $0 != "ß" }
  }

  /// Words that stay small inside a name.
  private static let small: Set<String> = [
    "und", "von", "am", "an", "der", "den", "dem", "im", "in", "bei", "ob", "vor",
  ]

  /// `ANNA-LENA MUSTER` as `Anna-Lena Muster`.
  static func capitalised(_ text: String) -> String {
    var result = ""
    var isStart = true
    for character in text {
      result += isStart ? String(character) : character.lowercased()
      isStart = !character.isLetter
    }
    return result.split(separator: " ", omittingEmptySubsequences: false)
      .enumerated()
      .map {
        $0.offset > 0 && small.contains($0.element.lowercased())
          ? $0.element.lowercased() : String($0.element)
      }
      .joined(separator: " ")
  }
}

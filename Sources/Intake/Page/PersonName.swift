/// Names of persons as pages print them above or below a story.
enum PersonName {
  private static let particles: Set<String> = [
    "von", "vom", "van", "de", "der", "den", "zu", "zur", "di", "da", "del", "la", "le", "el", "al", "bin",
    "ter", "ten",
    "und",
  ]
  private static let openers = [
    "von ", "von: ", "autor: ", "autorin: ", "autoren: ", "text: ", "text und foto: ", "text und fotos: ",
    "ein text von ", "eine reportage von ", "eine analyse von ", "ein kommentar von ", "ein gastbeitrag von ",
    "eine kolumne von ", "eine glosse von ", "ein essay von ", "ein porträt von ", "ein interview von ",
    "interview: ", "interview von ", "verfasst von ", "aufgezeichnet von ", "protokoll: ",
    "geschrieben von ", "ein artikel von ", "ein bericht von ", "das gespräch führte ",
    "das gespräch führten ", "das interview führte ", "das interview führten ", "von unserem reporter ",
    "von unserer reporterin ", "von unserem redakteur ", "von unserer redakteurin ", "von unserem autor ",
    "von unserer autorin ", "von unserem mitarbeiter ", "von unserer mitarbeiterin ",
    "von unserem korrespondenten ", "von unserer korrespondentin ",
  ]
  /// Words with a capital that no name holds.
  private static let never: Set<String> = [
    "die", "das", "ein", "eine", "zum", "im", "am", "in", "auf", "mit", "nach", "für", "neue", "neuer",
    "neues",
    "alle", "mehr",
    "so", "wie", "was", "wer", "wo", "warum", "wegen", "uhr", "redaktion", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag",
  ]

  /// The author that `line` names after "Von" or a like word: `Von Anna Muster und Ben Beispiel`; the names as they
  /// stand, without a place or an agency behind them. Names in capitals are set as names.
  static func author(_ line: String) -> String? {
    guard line.utf8.count <= 120 else { return nil }
    let lowered = line.lowercased()
    guard let opener = openers.filter({ lowered.hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    let rest = String(line.dropFirst(opener.count))
    return names(in: rest.hasSuffix(".") ? String(rest.dropLast()) : rest, isOpened: true)
  }

  /// The names that are all of `text`: `Anna Muster und Ben Beispiel`.
  ///
  /// - Parameter isOpened: behind "Von" a place or an agency may follow: `Anna Muster, Neufelden`, `Anna Muster (dpa)`.
  static func names(in text: String, isOpened: Bool) -> String? {
    guard text.utf8.count <= 120 else { return nil }
    var bare = text
    // Behind a name may stand an agency or what the person did: `(dpa)`, `(Fotos)`.
    while isOpened, let open = bare.firstIndex(of: "("), let close = bare[open...].firstIndex(of: ")") {
      let front = bare[..<open].reversed().drop { $0 == " " }.reversed()
      bare = String(front) + bare[bare.index(after: close)...]
    }
    let parts = bare.replacing(" und ", with: ", ").replacing(" & ", with: ", ").split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    let count = parts.prefix { isName($0) }.count
    guard count > 0 else { return nil }
    if count < parts.count {
      guard isOpened, parts.count - count == 1, isPlace(parts[count]),
        let comma = bare.lastIndex(of: ",")
      else { return nil }
      bare = String(bare[..<comma])
    }
    return isCapitals(bare) ? capitalised(bare) : bare
  }

  private static func isPlace(_ text: String) -> Bool {
    let words = LineShape.words(text)
    return (1...2).contains(words.count)
      && words.allSatisfy { word in
        LineShape.isCapitalised(word)
          && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "/" }
      }
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

  /// Whether every word of `text` but small ones in front begins with a capital: `Von der Redaktion Kaltenrode`.
  static func isTitle(_ text: String) -> Bool {
    LineShape.words(text).allSatisfy {
      LineShape.isCapitalised($0) || ["von", "der", "unserer"].contains($0)
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

/// Reads Roman numerals in their regular form.
enum RomanNumeral {
  private static let steps: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
    ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The value of `text`, or `nil` where it is no numeral as it ought to be written: "IIII", "MDR".
  static func value(_ text: String) -> Int? {
    guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ "IVXLCDM".utf8.contains($0) }) else {
      return nil
    }
    var rest = text[...]
    var value = 0
    for (letters, step) in steps {
      while rest.hasPrefix(letters) {
        value += step
        rest = rest.dropFirst(letters.count)
      }
    }
    return rest.isEmpty && written(value) == text ? value : nil
  }

  private static func written(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (letters, step) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}

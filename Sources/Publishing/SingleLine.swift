/// Text as it stands in files whose lines mean something.
enum SingleLine {
  /// `text` with a space for whatever ends a line or is no visible character.
  static func of(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let breaks = scalar == "\u{2028}" || scalar == "\u{2029}"
      line.unicodeScalars.append(breaks || scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return line
  }
}

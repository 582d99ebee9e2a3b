/// Keeps from the engine what it would obey or die of instead of saying it.
enum EngineCleaning {
  /// A run without a space of more bytes than this may crash the engine.
  private static let longestRun = 90

  /// `text` without controls, bracket pairs that the engine takes for phonemes, and over-long runs.
  static func cleaned(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var run = 0
    var wasSpace = true
    for character in text {
      let kept = cleaned(character)
      guard !kept.isEmpty else { continue }
      if kept == " " {
        if !wasSpace { result += " " }
        (wasSpace, run) = (true, 0)
        continue
      }
      if run + kept.utf8.count > longestRun {
        result += " "
        run = 0
      }
      result += kept
      run += kept.utf8.count
      wasSpace = false
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// What is left of one character: letters with at most three marks, a space, or nothing.
  private static func cleaned(_ character: Character) -> String {
    var kept = ""
    var marks = 0
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x00...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
      // The engine's brackets, the marks of its own mark-up, and XML's.
      case 0x5B, 0x5D, 0x3C, 0x3E, 0x7B, 0x7D, 0x7C, 0x5C, 0x5F, 0x60, 0x5E, 0x7E: return " "
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFF: continue
      default: break
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark:
        marks += 1
        if marks <= 3 { kept.unicodeScalars.append(scalar) }
      case .control, .format, .privateUse, .surrogate, .unassigned, .otherSymbol, .modifierSymbol: continue
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  /// Whether `text` holds anything that can be said.
  static func isSpeakable(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

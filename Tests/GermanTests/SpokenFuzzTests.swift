import EditionModel
import German
import Testing

@Suite("Spoken form: anything")
struct SpokenFuzzTests {
  @Test("leaves no digit and no sign, whatever is written", arguments: UInt64(1)...8)
  func leavesNothing(seed: UInt64) {
    var generator = Generator(state: seed)
    for _ in 0..<250 {
      let text = Self.text(&generator)
      let spoken = SpokenFormer().reading(of: WrittenText(rawValue: text)).spoken.rawValue
      let left = spoken.unicodeScalars.filter { !Self.isSayable($0) }
      #expect(left.isEmpty, "\(text) → \(spoken)")
      #expect(
        !spoken.contains("  ") && !spoken.contains(" ,") && !spoken.contains(",,"), "\(text) → \(spoken)")
    }
  }

  @Test("keeps every word or says what it became", arguments: UInt64(11)...14)
  func keepsWords(seed: UInt64) {
    var generator = Generator(state: seed)
    for _ in 0..<250 {
      let text = Self.text(&generator)
      let reading = SpokenFormer().reading(of: WrittenText(rawValue: text))
      let said = Self.words(of: reading.spoken.rawValue)
      let changed = Set(reading.changes.flatMap { Self.words(of: $0.written) })
      for word in Self.words(of: text) where !said.contains(word) && !changed.contains(word) {
        Issue.record("\(word) of \(text) is lost in \(reading.spoken.rawValue)")
      }
    }
  }

  @Test("says the same twice", arguments: UInt64(21)...22)
  func isStable(seed: UInt64) {
    var generator = Generator(state: seed)
    for _ in 0..<200 {
      let text = WrittenText(rawValue: Self.text(&generator))
      #expect(SpokenFormer().reading(of: text) == SpokenFormer().reading(of: text))
    }
  }

  @Test("takes any scalar", arguments: UInt64(31)...32)
  func takesAnyScalar(seed: UInt64) {
    var generator = Generator(state: seed)
    for _ in 0..<250 {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        text.unicodeScalars.append(
          Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &generator)) ?? "x")
      }
      let spoken = SpokenFormer().reading(of: WrittenText(rawValue: text)).spoken.rawValue
      #expect(!spoken.unicodeScalars.contains { $0.properties.numericType == .decimal }, "\(text)")
    }
  }

  /// A sentence of pieces that newspapers are made of, in no order.
  private static func text(_ generator: inout Generator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      text += pieces.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<3, using: &generator) > 0 { text += " " }
    }
    return text
  }

  private static func isSayable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " ,;:.!?-'’".unicodeScalars.contains(scalar)
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.filter { $0 != "\u{AD}" }.split { !$0.isLetter }.map { $0.lowercased() })
  }

  private static let pieces = [
    "am", "der", "die", "ein", "eine", "vom", "bis", "und", "in", "mit", "nach", "Uhr", "Euro", "Mio.",
    "Mrd.",
    "%", "€", "$", "§", "§§", "3.", "12.", "24.12.", "3.10.2025", "1998", "2024/25", "14.30", "7:30", "2:1",
    "(1:0)",
    "1.000", "10 000", "3,5", "0,05", "-5", "+1,25", "°C", "km/h", "m²", "kWh", "1/2", "½", "Oktober", "Mai",
    "Sieg", "Klasse", "Jahre", "Jahrhundert", "Jh.", "Dr.", "z. B.", "u. a.", "usw.", "St.", "Str.", "Nr.",
    "Abs.",
    "II.", "XIV.", "IV", "Ludwig", "König", "72-Jährige", "44jährige", "5-Euro-Schein", "4x100", "A4", "CO2",
    "U21",
    "CDU", "CDU/CSU", "Kolleg:innen", "Schüler*innen", "/", "-", "–", "„", "“", "(", ")", "…", "...", ",",
    ".", ":",
    ";", "!", "?", "'", "’", "&", "+", "=", "#", "@", "*", "†", "~", "<", ">", "info@zeitung.de",
    "www.zeitung.de",
    "#Wahl", "0371", "6560", "+49", "IBAN", "DE12", "3456", "Mo", "Fr", "Sa", "So", "x", "m", "l", "K", "A",
    "s", "h",
    "100", "000", "0", "00", "007", "999999999999999999999", "1:02:03", "1:2:3:4:5", "1.2.3.4", "1,2,3",
    "5G-Netz",
    "5%ige", "5-%-Hürde", "geb.", "Mo.", "v. Chr.", "a. M.", "K.-o.-Schlag", "€/m²", "²", "₂", "+++", "=>",
    "|", "•",
    "\u{AD}", "\u{A0}", "\u{202F}", "é", "ß", "ſ", "日本", "٣", "🙂", "①",
  ]
}

/// A small generator with a seed (SplitMix64), the same on every machine, so that a failure can be seen again.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Spellings of vowels and of the consonants that depend on the word.
enum VowelTable {
  /// Spellings of several letters, the longest first, by their first letter.
  static let spellings: [UInt8: [(Letters, Grapheme.Kind)]] = {
    let all: [(Letters, Grapheme.Kind)] = [
      ("eaux", .fixedVowel("o:")), ("eau", .fixedVowel("o:")), ("äu", .fixedVowel("OY")),
      ("eu", .fixedVowel("OY")),
      ("oeu", .fixedVowel("Y:")), ("aye", .fixedVowel("aI")), ("eih", .fixedVowel("aI")),
      ("auh", .fixedVowel("aU")),
      ("ei", .fixedVowel("aI")), ("ey", .fixedVowel("aI")), ("ai", .fixedVowel("aI")),
      ("ay", .fixedVowel("aI")),
      ("au", .fixedVowel("aU")), ("ou", .fixedVowel("u:")), ("oi", .fixedVowel("OY")),
      ("oy", .fixedVowel("OY")),
      ("ieh", .longVowel(0x69)), ("ie", .longVowel(0x69)), ("aa", .longVowel(0x61)), ("ee", .longVowel(0x65)),
      ("oo", .longVowel(0x6F)), ("oh", .longVowel(0x6F)), ("é", .longVowel(0x65)),
    ]
    var table: [UInt8: [(Letters, Grapheme.Kind)]] = [:]
    for entry in all where entry.0.bytes.last != UInt8(ascii: "h") || entry.0.bytes.count == 3 {
      if let first = entry.0.bytes.first { table[first, default: []].append(entry) }
    }
    return table
  }()

  /// Accented letters and their plain ones.
  static let base: [UInt8: UInt8] = [
    0xE0: 0x61, 0xE1: 0x61, 0xE2: 0x61, 0xE3: 0x61, 0xE8: 0x65, 0xE9: 0x65, 0xEA: 0x65, 0xEB: 0x65,
    0xEC: 0x69,
    0xED: 0x69, 0xEE: 0x69, 0xEF: 0x69, 0xF2: 0x6F, 0xF3: 0x6F, 0xF4: 0x6F, 0xF5: 0x6F, 0xF8: 0xF6,
    0xF9: 0x75,
    0xFA: 0x75, 0xFB: 0x75, 0xFD: 0x79, 0xFF: 0x79, 0xE5: 0x6F, 0xE6: 0xE4,
  ]

  /// One letter: plain vowels take their length from their neighbours.
  static let single: [UInt8: Grapheme.Kind] = {
    var table: [UInt8: Grapheme.Kind] = [:]
    for (accented, plain) in base { table[accented] = .vowel(plain) }
    table[0xE9] = .longVowel(0x65)
    for (accented, plain) in [
      (0xE1, 0x61), (0xED, 0x69), (0xF3, 0x6F), (0xFA, 0x75), (0xE2, 0x61), (0xF4, 0x6F),
    ] as [(UInt8, UInt8)] {
      table[accented] = .longVowel(plain)
    }
    table[0xE5] = .longVowel(0x6F)
    table[0xE8] = .fixedVowel("E")
    table[0xEA] = .fixedVowel("E")
    return table
  }()

  /// A `v` at the beginning that is said f: the native words.
  static let nativeV: [Letters] = [
    "vat", "vät", "vett", "vieh", "viel", "vier", "vog", "vög", "volk", "völk", "voll",
    "völl", "von", "vom", "vor", "veil", "ver", "vlies", "vesper", "veit", "vilsh", "vöst", "vehm", "viech",
  ]

  /// Words with an inner `v` that is said f.
  static let nativeInnerV: [Letters] = [
    "frevel", "pulv", "larv", "hannover", "bremerhaven", "cuxhaven", "havel", "nerv",
  ]

  /// `ch` at the beginning that is said S.
  static let frenchCh: [Letters] = [
    "chef", "chanc", "champ", "chans", "charm", "chalet", "chass", "chauf", "chaus", "chauv", "chicor",
    "chiffon", "chiffr",
    "chine", "chevr", "cheva", "chiff", "chartre", "chic", "charl", "chaise", "chablis",
    "chagri", "charad",
  ]
}

/// How words are said that rules cannot know (Aussprachelexikon).
public struct Lexicon: Sendable {
  /// What stands for a word.
  enum Entry: Hashable, Sendable {
    /// The engine's phoneme names.
    case phonemes(String)
    /// Another spelling, said instead.
    case alias(String)
  }

  private var entries: [String: Entry] = [:]

  /// A lexicon that knows no word.
  public init() {}

  /// Reads `files` in their order; what a later one says of a word wins.
  ///
  /// - Returns: the lexicon and every entry that had to be left out.
  public static func load(_ files: [LexiconFile]) -> (Lexicon, [LexiconFault]) {
    var lexicon = Lexicon()
    var faults: [LexiconFault] = []
    for file in files {
      let document = PLSReader.read(file)
      faults += document.faults
      for lexeme in document.lexemes {
        do {
          let entry = try lexeme.entry()
          for grapheme in lexeme.graphemes { lexicon.entries[grapheme] = entry }
        } catch {
          faults.append(LexiconFault(path: file.path, line: lexeme.line, message: error.description))
        }
      }
    }
    return (lexicon, faults)
  }

  /// The number of words.
  public var count: Int { entries.count }

  /// The words, in the order of their bytes.
  public var words: [String] { entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// What is said for `word`: its own entry, or that of the word it is a form of.
  func entry(for word: String) -> Entry? {
    if let entry = entries[word] { return entry }
    // "Selenskyjs", "Chemnitzer", "Raketen": the ending is said behind the stem.
    for (ending, sound) in Self.endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.count > 2, let entry = entries[stem] ?? shortened(stem, before: ending) else { continue }
      switch entry {
      case .phonemes(let names): return .phonemes(Self.joined(Self.voiced(names, stem, before: sound), sound))
      case .alias(let text): return .alias(text + ending)
      }
    }
    return nil
  }

  /// A word whose last vowel falls away before an ending: "Rakete" in "Raketen".
  private func shortened(_ stem: String, before ending: String) -> Entry? {
    guard ending == "en" || ending == "er" || ending == "ern" || ending == "ens" else { return nil }
    guard case .phonemes(let names)? = entries[stem + "e"], names.hasSuffix("@") else { return nil }
    return .phonemes(String(names.dropLast()))
  }

  private static let endings: [(String, String)] = [
    ("innen", "In@n"), ("ern", "3n"), ("ers", "3s"), ("in", "In"), ("er", "3"), ("ens", "@ns"), ("en", "@n"),
    ("es", "@s"), ("’", ""), ("'", ""), ("s", "s"), ("n", "n"), ("e", "@"),
  ]

  /// The final sound that is voiceless only for want of a vowel: "Hamburg" in "Hamburger", "Leipzig" in "Leipziger".
  private static func voiced(_ names: String, _ stem: String, before ending: String) -> String {
    guard let letter = stem.last, let first = ending.first, "@3I".contains(first) else { return names }
    switch (letter, names.last) {
    case ("b", "p"), ("d", "t"), ("g", "k"): return names.dropLast() + String(letter)
    case ("g", "C") where stem.hasSuffix("ig"): return names.dropLast() + "g"
    default: return names
    }
  }

  /// A final voiceless sound keeps its neighbour: "Franz" + "s" is not said twice.
  private static func joined(_ names: String, _ ending: String) -> String {
    if ending == "s", names.hasSuffix("s") { return names }
    if ending == "n", names.hasSuffix("@n") { return names }
    return names + ending
  }
}

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
    for ending in Inflection.endings where word.hasSuffix(ending.letters) {
      let stem = String(word.dropLast(ending.letters.count))
      guard stem.count > 2, let entry = entries[stem] ?? shortened(stem, before: ending.letters) else {
        continue
      }
      switch entry {
      case .phonemes(let names):
        guard let form = Inflection.form(of: names, stem: stem, ending: ending) else { continue }
        return .phonemes(form)
      case .alias(let text): return .alias(text + ending.letters)
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
}

public import EditionModel
import German

/// Turns spoken text into what the engine is handed: cleaned, in clauses, with the pronunciations it would not find.
public struct Pronouncer: Sendable {
  private let lexicon: Lexicon
  private let wordList: WordList?
  private let phonemes: any PhonemeSource
  private let reader: WordReader
  private let cutter = ClauseCutter(limit: 400)

  /// A pronouncer.
  ///
  /// - Parameters:
  ///   - wordList: known German words; without one no compound is taken apart and every word counts as known.
  ///   - phonemes: the engine's own reading of a word.
  public init(lexicon: Lexicon, wordList: WordList?, phonemes: any PhonemeSource) {
    self.lexicon = lexicon
    self.wordList = wordList
    self.phonemes = phonemes
    reader = WordReader(words: Vocabulary(list: wordList, names: lexicon.words))
  }

  /// The engine text of each of `texts`, in clauses; no clause where there is nothing to say.
  ///
  /// - Throws: when the engine cannot be asked.
  public func engineTexts(for texts: [SpokenText]) async throws -> [[EngineText]] {
    texts.map { text in
      let cleaned = EngineCleaning.cleaned(text.rawValue)
      guard EngineCleaning.isSpeakable(cleaned) else { return [] }
      return cutter.clauses(in: cleaned).map { String(cleaned[$0]) }.filter(EngineCleaning.isSpeakable).map {
        clause in
        EngineText(rawValue: pronounced(clause))
      }
    }
  }

  private func pronounced(_ clause: String) -> String {
    var result = ""
    for piece in WordPieces.of(clause) {
      guard piece.isWord else {
        result += piece.text
        continue
      }
      result += said(String(piece.text), after: result.last)
    }
    return result
  }

  /// What stands for one word; a bracket is a word of its own for the engine and needs a space before it.
  private func said(_ word: String, after previous: Character?) -> String {
    switch lexicon.entry(for: word) {
    case .phonemes(let names): return Self.bracketed(names, after: previous)
    case .alias(let text): return text
    case nil: break
    }
    if let parts = NumberWords.parts(of: word) { return parts.joined(separator: " ") }
    if let names = Initialism.phonemes(for: word) { return Self.bracketed(names, after: previous) }
    if let reading = reader.reading(of: word) { return Self.bracketed(reading.sounds.mnemonics, after: previous) }
    return word
  }

  private static func bracketed(_ names: String, after previous: Character?) -> String {
    let isApart = previous == nil || previous == " " || previous == "-"
    return (isApart ? "" : " ") + "[[" + names + "]]"
  }
}

extension Pronouncer {
  /// The words of `text` that neither lexicon nor word list knows, in their order.
  public func unknownWords(in text: SpokenText) -> [String] {
    guard let wordList else { return [] }
    return WordPieces.of(text.rawValue).filter(\.isWord).map { String($0.text) }.filter { word in
      word.count > 2 && lexicon.entry(for: word) == nil && NumberWords.parts(of: word) == nil
        && !Initialism.isSpelled(word) && !isKnown(word, wordList)
    }
  }

  private func isKnown(_ word: String, _ list: WordList) -> Bool {
    let lower = word.lowercased()
    let upper = lower.prefix(1).uppercased() + lower.dropFirst()
    return list.contains(word) || list.contains(lower) || list.contains(upper)
  }
}

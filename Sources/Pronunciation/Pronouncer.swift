public import EditionModel
import German

/// Turns spoken text into what the engine is handed: cleaned, in clauses, with the pronunciations it would not find.
///
/// Every word is read by our own rules and by the engine; where the two agree, and where the engine weakens a small word
/// of grammar, the word stays as it is.
public struct Pronouncer: Sendable {
  private let lexicon: Lexicon
  private let wordList: WordList?
  private let phonemes: any PhonemeSource
  private let reader: WordReader
  private let spelling: OtherSpelling
  private let cache = PronunciationCache()
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
    reader = WordReader(words: Vocabulary(list: wordList, names: lexicon.words), lexicon: lexicon)
    spelling = OtherSpelling(reader: reader)
  }

  /// The engine text of each of `texts`, in clauses; no clause where there is nothing to say.
  ///
  /// - Throws: when the engine cannot be asked.
  public func engineTexts(for texts: [SpokenText]) async throws -> [[EngineText]] {
    let clauses = texts.map { self.clauses(of: $0) }
    var words: Set<String> = []
    for clause in clauses.joined() {
      for case .word(let word) in clause { words.formUnion(parts(of: word)) }
    }
    try await resolve(words)
    return clauses.map { $0.map { EngineText(rawValue: written($0)) } }
  }

  /// Which rule reads each word of `text`, in the order of the words.
  ///
  /// - Throws: when the engine cannot be asked.
  public func readings(of text: SpokenText) async throws -> [WordReading] {
    let clauses = self.clauses(of: text)
    var words: [String] = []
    for clause in clauses { for case .word(let word) in clause { words.append(word) } }
    try await resolve(Set(words.flatMap { parts(of: $0) }))
    return words.map { word in
      let rule =
        lexicon.entry(for: word) == nil ? cache.rule(for: word)?.rawValue : WordReader.Rule.lexicon.rawValue
      return WordReading(word: word, rule: rule ?? "engine", said: said(word))
    }
  }

  private func clauses(of text: SpokenText) -> [[WordPieces.Piece]] {
    let cleaned = EngineCleaning.cleaned(text.rawValue)
    guard EngineCleaning.isSpeakable(cleaned) else { return [] }
    return cutter.clauses(in: cleaned).map { String(cleaned[$0]) }.filter(EngineCleaning.isSpeakable).map {
      spelling.resolved(AllCapitals.calmed(WordPieces.of($0), reader.words))
    }
  }

  // MARK: asking

  /// The words that must be read for `word`: itself, or the words an alias says instead.
  private func parts(of word: String) -> [String] {
    switch lexicon.entry(for: word) {
    case .phonemes: []
    case .alias(let text):
      WordPieces.of(text).compactMap {
        if case .word(let word) = $0, lexicon.entry(for: word) == nil { word } else { nil }
      }
    case nil: [word]
    }
  }

  /// Reads the words that are not known yet.
  private func resolve(_ words: Set<String>) async throws {
    let missing = cache.missing(words)
    guard !missing.isEmpty else { return }
    let pieces = Set(missing.flatMap { reader.pieces(of: $0) })
    try await askEngine(pieces.union(missing))
    try await askForeign(pieces)
    cache.with { state in
      for word in missing {
        let engine = state.engine[word] ?? ""
        let (saying, rule) = self.saying(for: word, engine: engine, state.foreign)
        state.sayings[word] = saying
        state.rules[word] = rule
      }
    }
  }

  private func askEngine(_ words: Set<String>) async throws {
    let open = cache.with { state in words.filter { state.engine[$0] == nil && $0.utf8.count <= 90 } }
      .sorted()
    guard !open.isEmpty else { return }
    let answers = try await phonemes.mnemonics(for: open)
    cache.with { state in for (word, answer) in zip(open, answers) { state.engine[word] = answer } }
  }

  /// Has words of other languages read by the engine's voices for them.
  private func askForeign(_ words: Set<String>) async throws {
    var byVoice: [String: [String]] = [:]
    cache.with { state in
      for word in words.sorted() where state.foreign[word] == nil && word.utf8.count <= 60 {
        guard let voice = reader.voice(for: word, engine: state.engine[word] ?? "") else { continue }
        byVoice[voice, default: []].append(word)
      }
    }
    for (voice, words) in byVoice.sorted(by: { $0.key < $1.key }) {
      let answers = try await phonemes.ipa(for: words, voice: voice)
      cache.with { state in
        for (word, answer) in zip(words, answers) {
          state.foreign[word] = .some(ForeignSounds.sounds(ipa: answer, voice: voice, word: word))
        }
      }
    }
  }

  // MARK: deciding

  private func saying(
    for word: String, engine: String, _ foreign: [String: [Sound]?]
  ) -> (PronunciationCache.Saying, WordReader.Rule?) {
    guard let reading = reader.reading(of: word, foreign: foreign) else { return (.plain(word), nil) }
    let isForced = reading.rule == .initialism || reading.rule == .numberWord
    if !isForced, !engine.contains("'"), !engine.contains("("), !engine.isEmpty { return (.plain(word), nil) }
    // Of a word that is no compound and no rule knows, the engine guesses better where the stress lies.
    if reading.rule == .unit, !reading.isSure, !engine.isEmpty { return (.plain(word), nil) }
    if !isForced, let said = PhonemeTable.sounds(in: engine), said.soundsLike(reading.sounds) {
      return (.plain(word), reading.rule)
    }
    return (.phonemes(reading.sounds.mnemonics), reading.rule)
  }

  private func written(_ clause: [WordPieces.Piece]) -> String {
    var result = ""
    for piece in clause {
      switch piece {
      case .other(let text): result += text
      case .word(let word):
        let said = self.said(word)
        // A bracket is a word of its own for the engine and needs a space before it.
        if said.hasPrefix("[["), let last = result.last, last != " ", last != "-" { result += " " }
        result += said
      }
    }
    return result
  }

  /// What stands for one word.
  private func said(_ word: String) -> String {
    switch lexicon.entry(for: word) {
    case .phonemes(let names): return Self.bracketed(names)
    case .alias(let text):
      return WordPieces.of(text).map { piece in
        switch piece {
        case .other(let text): text
        case .word(let word):
          if case .phonemes(let names)? = lexicon.entry(for: word) {
            Self.bracketed(names)
          } else {
            cached(word)
          }
        }
      }.joined()
    case nil: return cached(word)
    }
  }

  /// What the engine is handed for a word said as `names`: one that begins with a vowel begins with a glottal stop
  /// (Knacklaut), which the engine sets in the words that it reads itself.
  private static func bracketed(_ names: String) -> String {
    let first = names.first { $0 != "," && $0 != "'" }
    guard let first, "aAeEiIoOuUyYW".contains(first) else { return "[[" + names + "]]" }
    // As the engine has them: a clear one before a stressed vowel, a short one before others.
    return "[[" + (names.first == first ? "_|" : "_!") + names + "]]"
  }

  private func cached(_ word: String) -> String {
    switch cache.saying(for: word) {
    case .phonemes(let names): Self.bracketed(names)
    case .plain(let text): text
    case nil: word
    }
  }
}

/// How one word is read.
public struct WordReading: Hashable, Sendable {
  /// The word.
  public let word: String
  /// The decider that read it: "compound", "lexicon"; "engine" where none did.
  public let rule: String
  /// What the engine is handed.
  public let said: String
}

extension Pronouncer {
  /// The words of `text` that neither lexicon nor word list knows, in their order.
  public func unknownWords(in text: SpokenText) -> [String] {
    guard let wordList else { return [] }
    return WordPieces.of(text.rawValue).compactMap { if case .word(let word) = $0 { word } else { nil } }
      .filter { written in
        let word = spelling.usual(written) ?? written
        return word.count > 2 && lexicon.entry(for: word) == nil && !Initialism.isSpelled(word)
          && !isKnown(word, wordList)
          && !reader.isMadeOfKnownParts(word)
      }
  }

  private func isKnown(_ word: String, _ list: WordList) -> Bool {
    let lower = word.lowercased()
    let upper = lower.prefix(1).uppercased() + lower.dropFirst()
    return list.contains(word) || list.contains(lower) || list.contains(upper)
  }
}

import EditionModel

/// A word that no lexicon and no word list knows, for an editor to listen to.
struct UnknownName: Hashable, Sendable, Codable {
  let word: String
  /// How often it is said.
  let count: Int
  /// The first sentence it stands in, as written.
  let sentence: String
  /// How it is said.
  let ipa: String

  /// As many as an editor looks at in a morning.
  private static let most = 50

  /// The unknown words of `script`, in the order in which they are first said.
  static func all(in script: Script, studio: Studio) async throws -> [UnknownName] {
    var counts: [String: Int] = [:]
    var words: [(word: String, sentence: String)] = []
    for utterance in script.utterances {
      for word in studio.unknownWords(in: utterance.spoken) {
        if counts[word] == nil { words.append((word, utterance.written.rawValue)) }
        counts[word, default: 0] += 1
      }
    }
    let texts = try await studio.engineTexts(of: words.map { SpokenText(rawValue: $0.word) })
    let ipa = try await studio.ipa(of: texts.map { $0.first ?? EngineText(rawValue: "") })
    return zip(words, ipa).map { word, ipa in
      UnknownName(word: word.word, count: counts[word.word] ?? 0, sentence: word.sentence, ipa: ipa)
    }
  }

  /// The words of several scripts together, the most frequent first; those as frequent as each other in the order of the
  /// text.
  static func together(_ scripts: [[UnknownName]]) -> [UnknownName] {
    var counts: [String: Int] = [:]
    var first: [UnknownName] = []
    for name in scripts.joined() {
      if counts[name.word] == nil { first.append(name) }
      counts[name.word, default: 0] += name.count
    }
    let names = first.enumerated().map { place, name in
      (
        place,
        UnknownName(word: name.word, count: counts[name.word] ?? 0, sentence: name.sentence, ipa: name.ipa)
      )
    }
    return names.sorted { ($0.1.count, $1.0) > ($1.1.count, $0.0) }.prefix(most).map(\.1)
  }
}

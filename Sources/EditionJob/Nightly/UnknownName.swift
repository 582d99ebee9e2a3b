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

  /// The unknown words of what is said in `timelines`, the most frequent first; those as frequent as each other in the order of the text.
  static func all(in timelines: [Timeline], studio: Studio) async throws -> [UnknownName] {
    var counts: [String: (count: Int, sentence: String, place: Int)] = [:]
    for segment in timelines.flatMap(\.segments) {
      for word in studio.unknownWords(in: segment.spoken) {
        let first = (0, segment.written.rawValue, counts.count)
        counts[word, default: first].count += 1
      }
    }
    let words = counts.sorted { ($0.value.count, $1.value.place) > ($1.value.count, $0.value.place) }.prefix(
      most)
    let texts = try await studio.engineTexts(of: words.map { SpokenText(rawValue: $0.key) })
    let ipa = try await studio.ipa(of: texts.map { $0.first ?? EngineText(rawValue: "") })
    return zip(words, ipa).map { word, ipa in
      UnknownName(word: word.key, count: word.value.count, sentence: word.value.sentence, ipa: ipa)
    }
  }
}

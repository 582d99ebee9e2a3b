import EditionModel
import Publishing
import Scripting

extension Workbench {
  /// How every sentence of `sources` will be read.
  ///
  /// - Throws: `JobError` where the engine or the voice cannot be used; sources that cannot be read are named in the
  ///   explanation.
  public static func explain(_ sources: [String], voice: String) async throws -> Explanation {
    try await wrapped {
      let delivery = Newsdesk.read(sources)
      let faults = delivery.leftOut.map { "\($0.source): \($0.reason)" }
      guard !delivery.articles.isEmpty else { return Explanation(scripts: [], unknown: [], faults: faults) }
      return try await Studio.open(
        voice: voice, speakers: 1, installation: try Installation.find(), for: .reading
      ) { studio in
        var articles: [Explanation.Article] = []
        var counts: [String: Int] = [:]
        var order: [String] = []
        for (article, source) in delivery.articles {
          let script = studio.writer.script(for: article)
          articles.append(
            Explanation.Article(
              source: source, headline: article.headline,
              sentences: try await sentences(of: script, in: studio)))
          for word in script.utterances.flatMap({ studio.unknownWords(in: $0.spoken) }) {
            if counts[word] == nil { order.append(word) }
            counts[word, default: 0] += 1
          }
        }
        return Explanation(
          scripts: articles, unknown: try await unknown(order, counts, in: studio),
          faults: faults)
      }
    }
  }

  private static func sentences(of script: Script, in studio: Studio) async throws -> [Explanation.Sentence] {
    let texts = try await studio.engineTexts(of: script)
    var ipa = try await studio.ipa(of: texts.flatMap(\.self))[...]
    return zip(script.utterances, texts).map { utterance, clauses in
      defer { ipa = ipa.dropFirst(clauses.count) }
      return Explanation.Sentence(
        role: utterance.role, written: utterance.written, spoken: utterance.spoken, engine: clauses,
        ipa: ipa.prefix(clauses.count).joined(separator: " "), changes: utterance.changes,
        doubts: utterance.doubts)
    }
  }

  /// The words nobody has checked, the most frequent first; those as frequent as each other in the order of the text.
  private static func unknown(
    _ order: [String], _ counts: [String: Int], in studio: Studio
  ) async throws -> [Explanation.Unknown] {
    let texts = try await studio.engineTexts(of: order.map { SpokenText(rawValue: $0) })
    let ipa = try await studio.ipa(of: texts.map { $0.first ?? EngineText(rawValue: "") })
    let words = zip(order, ipa).enumerated().map { index, pair in
      (index, Explanation.Unknown(word: pair.0, count: counts[pair.0] ?? 0, ipa: pair.1))
    }
    return words.sorted { ($0.1.count, $1.0) > ($1.1.count, $0.0) }.map(\.1)
  }
}

import EditionModel
import Publishing

/// How every sentence of some articles will be read, and which names nobody has checked.
public struct Explanation: Sendable {
  /// One sentence.
  struct Sentence: Codable, Sendable {
    let role: Role
    let written: WrittenText
    let spoken: SpokenText
    let engine: [EngineText]
    let ipa: String
    let changes: [ReadingChange]
    let doubts: [String]
  }

  /// The sentences of one article.
  public struct Article: Codable, Sendable {
    let source: String
    let headline: String
    let sentences: [Sentence]
  }

  /// A name or foreign word that neither lexicon nor word list knows.
  struct Unknown: Codable, Sendable {
    let word: String
    let count: Int
    let ipa: String
  }

  /// The articles, in the order of their sources.
  public let scripts: [Article]
  /// The words nobody has checked, the most frequent first.
  let unknown: [Unknown]
  /// Sources that could not be read.
  public let faults: [String]

  /// The explanation as JSON.
  public func json() throws -> String {
    struct Document: Encodable {
      let articles: [Article]
      let unknown: [Unknown]
    }
    return try JSON.text(of: Document(articles: scripts, unknown: unknown))
  }

  /// The explanation for people.
  public var text: String {
    var lines: [String] = []
    for script in scripts {
      lines += ["# \(script.headline)  (\(script.source))", ""]
      for sentence in script.sentences {
        lines += Self.lines(for: sentence) + [""]
      }
    }
    if !unknown.isEmpty {
      lines += ["# Names and foreign words that no lexicon knows", ""]
      let width = unknown.map(\.word.count).max() ?? 0
      for entry in unknown {
        let padding = String(repeating: " ", count: width - entry.word.count)
        lines.append("\(entry.count) × \(entry.word)\(padding)  [\(entry.ipa)]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(for sentence: Sentence) -> [String] {
    var lines = ["[\(sentence.role.rawValue)]", "  written: \(sentence.written.rawValue)"]
    if sentence.spoken.rawValue != sentence.written.rawValue {
      lines.append("  spoken:  \(sentence.spoken.rawValue)")
    }
    lines.append("  ipa:     \(sentence.ipa)")
    lines += sentence.changes.map { "  \($0.rule): \($0.written) → \($0.spoken)" }
    lines += sentence.doubts.map { "  ? \($0)" }
    return lines
  }
}

public import EditionModel

/// Which tune the engine is to give a question.
///
/// German asks for a yes or no with a rise and for a who, what or when with the fall of a statement; espeak-ng lets every
/// question mark rise. The mark decides the tune for all its voices, so a w-question is handed over with a full stop.
public enum QuestionTune {
  /// Words that a w-question begins with.
  private static let asking: Set<String> = [
    "wer", "wen", "wem", "wessen", "was", "wann", "wo", "wohin", "woher", "wie", "wieviel", "warum",
    "weshalb",
    "wieso", "weswegen", "wozu", "womit", "wodurch", "wofür", "wogegen", "wonach", "worauf", "woran",
    "woraus", "worin", "worüber", "worum", "wovon", "wovor", "wobei", "worunter", "welcher", "welche",
    "welches", "welchem", "welchen",
  ]

  /// Words that may stand before these.
  private static let leading: Set<String> = [
    "und", "aber", "doch", "denn", "oder", "also", "nur", "ja", "nun", "an", "auf", "aus", "bei", "bis",
    "durch", "für", "gegen", "hinter", "in", "im", "mit", "nach", "neben", "ohne", "seit", "über", "um",
    "unter", "von", "vor", "zu", "zwischen", "ab",
  ]

  /// Words that open a subordinate clause, behind which the question proper begins.
  private static let subordinating: Set<String> = [
    "wenn", "falls", "weil", "da", "nachdem", "obwohl", "sobald", "solange", "bevor", "während",
  ]

  /// The clauses of `utterance` as the engine is to be handed them; each keeps its length in scalars.
  public static func applied(to clauses: [EngineText], of utterance: SpokenText) -> [EngineText] {
    guard asksForAWord(utterance.rawValue), let last = clauses.last,
      let mark = last.rawValue.lastIndex(of: "?")
    else { return clauses }
    var text = last.rawValue
    text.replaceSubrange(mark...mark, with: ".")
    return clauses.dropLast() + [EngineText(rawValue: text)]
  }

  /// Whether `text` ends with a question that asks for more than yes or no.
  static func asksForAWord(_ text: String) -> Bool {
    guard let end = text.lastIndex(where: { $0.isLetter || $0.isNumber || ".!?…".contains($0) }),
      text[end] == "?"
    else { return false }
    let sentence = text[..<end].split(whereSeparator: { ".!?:–—;".contains($0) }).last ?? ""
    let parts = sentence.split(separator: ",").map { words(of: $0) }
    guard let first = parts.first(where: { !$0.isEmpty }) else { return false }
    let isLater = first.first.map(subordinating.contains) ?? false
    let question = (isLater ? parts.last : first) ?? first
    guard let word = question.first(where: { !leading.contains($0) }) else { return false }
    // "Wie bitte?" asks for the same once more and rises.
    return asking.contains(word) && question != ["wie", "bitte"]
  }

  private static func words(of part: Substring) -> [String] {
    part.split(whereSeparator: \.isWhitespace).map { $0.lowercased().filter(\.isLetter) }.filter {
      !$0.isEmpty
    }
  }
}

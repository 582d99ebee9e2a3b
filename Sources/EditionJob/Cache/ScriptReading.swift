import EditionModel
import Store

/// How a script is read: what the engine is handed, and the words that nobody has checked.
struct ScriptReading: Codable {
  /// The clauses of each utterance.
  let texts: [[EngineText]]
  /// The words that no lexicon and no list knows; empty where nobody asked for them.
  let unknown: [UnknownName]

  /// Everything that decides a reading.
  struct Ingredients: Encodable {
    let program = BuildIdentity.running
    /// The engine whose sounds of words are asked for, its version and its data.
    let engine: String
    let lexicons: [String]
    let spoken: [SpokenText]
    let marked: [SpokenText]
    /// The sentences in which unknown words are named; `nil` where nobody asks for them.
    let written: [WrittenText]?
  }
}

import Synchronization

/// What is known of words: each is read once, however often it comes.
final class PronunciationCache: Sendable {
  /// What stands for a word in the engine's text.
  enum Saying: Hashable, Sendable {
    /// The engine reads the word well by itself, in this spelling.
    case plain(String)
    /// The engine's phoneme names.
    case phonemes(String)
  }

  struct State {
    var sayings: [String: Saying] = [:]
    var rules: [String: WordReader.Rule] = [:]
    var engine: [String: String] = [:]
    var foreign: [String: [Sound]?] = [:]
  }

  private let state = Mutex(State())

  /// Words beyond this number are forgotten together; an edition has a tenth of them.
  private static let most = 400_000

  func saying(for word: String) -> Saying? { state.withLock { $0.sayings[word] } }

  func rule(for word: String) -> WordReader.Rule? { state.withLock { $0.rules[word] } }

  func missing(_ words: Set<String>) -> [String] {
    state.withLock { state in words.filter { state.sayings[$0] == nil } }.sorted()
  }

  func with<Result>(_ work: (inout State) -> Result) -> Result {
    state.withLock { state in
      if state.sayings.count > Self.most { state = State() }
      return work(&state)
    }
  }
}

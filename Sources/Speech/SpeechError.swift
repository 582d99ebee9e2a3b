/// Why something could not be spoken.
public enum SpeechError: Error, Hashable, Sendable, CustomStringConvertible {
  /// This text cannot be spoken; others can.
  case utterance(String)
  /// The engine cannot be used at all.
  case engine(String)

  /// What happened and what to do about it.
  public var description: String {
    switch self {
    case .utterance(let reason), .engine(let reason): reason
    }
  }
}
